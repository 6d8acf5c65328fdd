/** A video is as long as people watch at a time. */
import { words } from '../../../base/words.js'
import type { Package } from '../../../parse/package.js'
import { mediaLimits } from '../../facts/media-limits.js'
import { type MediaUse, mediaUses } from '../../facts/media-uses.js'
import { defineRule } from '../../rule.js'

/** In seconds: what the file says counts before what the author wrote. */
const lengthOf = (pkg: Package, { node, pathOf }: MediaUse): number | undefined => {
  const path = pathOf(node.src)
  return (path === undefined ? undefined : pkg.assets.get(path)?.duration) ?? node.duration
}

export const videoLength = defineRule({
  code: 'media/video-length',
  severity: 'info',
  summary: words('微课视频一般 5–15 分钟', 'Micro-lesson videos take 5 to 15 minutes'),
  message: (p: { minutes: number; isLong: boolean; limit: number }) =>
    p.isLong
      ? words(
          `这段视频约 ${p.minutes} 分钟，长于 ${p.limit} 分钟。`,
          `This video takes about ${p.minutes} minutes, more than ${p.limit}.`,
        )
      : words(
          `这段视频约 ${p.minutes} 分钟，短于 ${p.limit} 分钟。`,
          `This video takes about ${p.minutes} minutes, fewer than ${p.limit}.`,
        ),
  why: words(
    '微课评选一般要 5–15 分钟；太长学员看不完，也费流量。',
    'Awards for micro-lessons ask for 5 to 15 minutes; longer ones are not watched to the end and cost data.',
  ),
  help: ({ isLong }) =>
    isLong
      ? words('请按知识点分成几段，每段讲一件事。', 'Part it by topic, one thing in each part.')
      : words(
          '用来参评的，请把内容讲完整；只是演示一个动作的，不用改。',
          'If it is meant for an award, tell the whole matter; a clip that shows one move may stay.',
        ),
  sources: ['R024', 'R030', 'NERC 杯全国社区教育优秀微课程评选'],
  example: {
    in: 'body',
    bad: '::视频{src="../assets/talk.mp4" 时长=45:00}',
    good: '::视频{src="../assets/talk.mp4" 时长=8:00}',
  },
  *check(pkg, found, profile) {
    const { minVideoMinutes, maxVideoMinutes } = mediaLimits(profile)
    for (const use of mediaUses(pkg)) {
      const seconds = use.node.kind === 'video' ? lengthOf(pkg, use) : undefined
      if (seconds === undefined) continue
      const isLong = seconds > maxVideoMinutes * 60
      if (!isLong && seconds >= minVideoMinutes * 60) continue
      const minutes = Math.max(0.1, Math.round(seconds / 6) / 10)
      yield found(use.place, { minutes, isLong, limit: isLong ? maxVideoMinutes : minVideoMinutes })
    }
  },
})
