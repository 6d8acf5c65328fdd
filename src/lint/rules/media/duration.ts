/** The playing time that is written is that of the file. */
import type { Position } from 'unist'
import { clock } from '../../../base/clock.js'
import { words } from '../../../base/words.js'
import { type Document, documentsOf, type Package } from '../../../parse/package.js'
import { type MediaUse, mediaUses } from '../../facts/media-uses.js'
import { defineRule } from '../../rule.js'

/** Rounding is no mistake: nobody minds ten seconds, nor the twentieth part. */
const isOff = (written: number, real: number): boolean => Math.abs(written - real) > Math.max(10, real / 20)

/** A slip of the pen; what differs by more may be the wrong file. */
const isClose = (written: number, real: number): boolean => Math.abs(written - real) <= real / 5

const VALUE = /(?:时长|duration)\s*[=＝]\s*["'“]?([0-9:：.]+)/

/** Replaces the value alone, where it is plainly written. */
const fixOf = ({ file, source }: Document, { start, end }: Position, text: string, safe: boolean) => {
  const from = start.offset ?? 0
  const found = VALUE.exec(source.slice(from, end.offset))
  if (found === null) return {}
  const until = from + found.index + found[0].length
  const edits = [{ file, start: until - (found[1]?.length ?? 0), end: until, text }]
  return { fix: { title: words(`改成「${text}」`, `Change it to \`${text}\``), safe, edits } }
}

const realLength = (pkg: Package, { node, pathOf }: MediaUse): number | undefined =>
  pkg.assets.get(pathOf(node.src) ?? '')?.duration

export const duration = defineRule({
  code: 'media/duration',
  severity: 'warning',
  summary: words('写的时长和音视频文件一致', 'The playing time that is written is that of the file'),
  message: (p: { written: string; real: string }) =>
    words(
      `时长写的是 ${p.written}，文件其实有 ${p.real}。`,
      `The time written is ${p.written}, but the file takes ${p.real}.`,
    ),
  why: words(
    '学员看时长安排时间，写错了会以为没放完；也可能是放错了文件。',
    'Learners plan by it and think the rest is missing; or it is the wrong file.',
  ),
  help: words(
    '请改成文件的时长；放错了文件的，换成对的那个。',
    'Write the time of the file; if it is the wrong file, put in the right one.',
  ),
  sources: ['R024', 'R116'],
  example: {
    in: 'body',
    bad: '::视频{src="../assets/talk.mp4" 时长=8:00}',
    good: '::视频{src="../assets/talk.mp4" 时长=20:00}',
    media: 'assets/talk.mp4: 20min',
  },
  *check(pkg, found) {
    const documents = new Map(documentsOf(pkg).map((document) => [document.file, document]))
    for (const use of mediaUses(pkg)) {
      const { node, place } = use
      const real = realLength(pkg, use)
      if (node.duration === undefined || real === undefined || !isOff(node.duration, real)) continue
      const document = documents.get(place.file)
      const extra =
        document && place.range ? fixOf(document, place.range, clock(real), isClose(node.duration, real)) : {}
      yield found(place, { written: clock(node.duration), real: clock(real) }, extra)
    }
  },
})
