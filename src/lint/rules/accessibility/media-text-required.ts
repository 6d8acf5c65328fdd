/** A course for persons with disabilities has captions and transcripts. */
import { words } from '../../../base/words.js'
import { addTexts, isForDisabled, type LackingMedia, lack, lackingMedia } from '../../facts/media-texts.js'
import { defineRule } from '../../rule.js'

export const mediaTextRequired = defineRule({
  code: 'accessibility/media-text-required',
  severity: 'error',
  summary: words(
    '面向残疾人的课，视频必须有字幕，音视频必须有文字稿',
    'Courses for persons with disabilities must have captions and transcripts',
  ),
  message: (p: LackingMedia['params']) =>
    words(
      `课程面向残疾人，但${lack(p)['zh-CN']}。`,
      `The course is for persons with disabilities, but ${lack(p).en}.`,
    ),
  why: words(
    '听不见或看不见的学员，没有文字就学不了这一段。',
    'Without the text, learners who cannot hear or see miss this part altogether.',
  ),
  help: addTexts,
  sources: ['R064', 'N二(四)13', 'WCAG 2.2 §1.2'],
  example: {
    in: 'body',
    course: 'audience: [persons-with-disabilities]',
    bad: '::视频{src="../assets/talk.mp4" 字幕="../assets/talk.vtt"}',
    good: '::视频{src="../assets/talk.mp4" 字幕="../assets/talk.vtt" 文字稿="../assets/talk.md"}',
  },
  *check(pkg, found) {
    if (!isForDisabled(pkg)) return
    for (const { place, params, extra } of lackingMedia(pkg)) yield found(place, params, extra)
  },
})
