/** Videos have captions, and videos and sounds have a transcript. */
import { words } from '../../../base/words.js'
import { addTexts, isForDisabled, type LackingMedia, lack, lackingMedia } from '../../facts/media-texts.js'
import { defineRule } from '../../rule.js'

export const mediaText = defineRule({
  code: 'accessibility/media-text',
  severity: 'warning',
  summary: words('视频有字幕，音视频有文字稿', 'Videos have captions; videos and sounds have a transcript'),
  message: (p: LackingMedia['params']) => words(`${lack(p)['zh-CN']}。`, `${lack(p).en.replace(/^t/, 'T')}.`),
  why: words(
    '耳背的、在吵闹地方的、流量不够的学员，靠文字才跟得上。',
    'Those who are hard of hearing, in a noisy place or short of data follow by reading.',
  ),
  help: addTexts,
  sources: ['R064', 'R030', 'WCAG 2.2 §1.2'],
  example: {
    in: 'body',
    bad: '::音频{src="../assets/talk.mp3"}',
    good: '::音频{src="../assets/talk.mp3" 文字稿="../assets/talk.md"}',
  },
  *check(pkg, found) {
    // For persons with disabilities it is a must: `accessibility/media-text-required`.
    if (isForDisabled(pkg)) return
    for (const { place, params, extra } of lackingMedia(pkg)) yield found(place, params, extra)
  },
})
