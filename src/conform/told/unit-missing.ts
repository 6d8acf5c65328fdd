/** A unit of the syllabus that no lesson carries out. */

import { excerpt } from '../../base/excerpt.js'
import { words } from '../../base/words.js'
import type { Departure } from '../departure.js'

interface Missing {
  readonly id: string
  readonly title: string
  readonly closest?: { readonly id: string; readonly text: string; readonly likeness: number }
}

export const unitMissing: Departure<Missing> = {
  code: 'conformance/unit-missing',
  severity: 'warning',
  message: ({ id, title }) =>
    words(
      `大纲的单元「${id} ${excerpt(title)}」，课程里没有课节来教。`,
      `No lesson carries out the unit \`${id} ${excerpt(title)}\` of the syllabus.`,
    ),
  why: words(
    '单元是大纲规定要教的内容；少一个单元，学时和目标也跟着少。',
    'Units are what a syllabus wants taught; with one missing, hours and objectives are short too.',
  ),
  help: ({ id, closest }) =>
    closest === undefined
      ? words(
          `请补上这个单元的课节；已经教了的，请在那节课里写上「单元: ${id}」。`,
          `Add a lesson for the unit. If it is taught already, write \`unit: ${id}\` in that lesson.`,
        )
      : words(
          `如果「${excerpt(closest.text, 30)}」教的就是它，请在那里写上「单元: ${id}」；没有教的，请补上课节。`,
          `If \`${excerpt(closest.text, 60)}\` teaches it, write \`unit: ${id}\` there; else add a lesson for it.`,
        ),
}
