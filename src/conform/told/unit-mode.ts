/** A unit that is taught long enough, though not by the mode that the syllabus plans. */

import { excerpt } from '../../base/excerpt.js'
import { words } from '../../base/words.js'
import type { Departure } from '../departure.js'

interface Mode {
  readonly id: string
  readonly title: string
  readonly part: 'online' | 'offline'
  readonly asked: number
  readonly given: number
}

export const unitMode: Departure<Mode> = {
  code: 'conformance/unit-mode',
  severity: 'info',
  message: ({ id, title, part, asked, given }) =>
    words(
      `单元「${id} ${excerpt(title)}」，大纲安排${part === 'online' ? '线上' : '线下'} ${asked} 学时，课程是 ${given}。`,
      `The syllabus plans ${asked} ${part === 'online' ? 'online' : 'face-to-face'} hours for the unit \`${id} ${excerpt(title)}\`; the course has ${given}.`,
    ),
  why: words(
    '总数够了，只是线上、线下换了位置；请看看是不是有意这样排。',
    'The hours are there, only in another place: see whether that is meant.',
  ),
  help: words(
    '有意这样排的，不用改；不是的，请照大纲调过来。',
    'Leave it if it is meant; else plan it as the syllabus does.',
  ),
}
