/** A unit that is taught for fewer hours than the syllabus asks for. */

import { excerpt } from '../../base/excerpt.js'
import { words } from '../../base/words.js'
import type { Departure } from '../departure.js'

interface Short {
  readonly id: string
  readonly title: string
  readonly asked: number
  readonly given: number
}

export const unitHours: Departure<Short> = {
  code: 'conformance/unit-hours',
  severity: 'warning',
  message: ({ id, title, asked, given }) =>
    words(
      `单元「${id} ${excerpt(title)}」，大纲要求 ${asked} 学时，课程教 ${given} 学时。`,
      `The syllabus asks for ${asked} hours of the unit \`${id} ${excerpt(title)}\`; the course teaches ${given}.`,
    ),
  why: words(
    '单元的学时是照内容多少定的，少了就教不透。',
    'The hours of a unit follow from what it holds; with fewer it is not taught well.',
  ),
  help: words('请加长这个单元的课，或再补一节。', 'Make the lessons of this unit longer, or add one.'),
}
