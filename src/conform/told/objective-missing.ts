/** An objective of the syllabus that nothing in the course stands for. */

import { excerpt } from '../../base/excerpt.js'
import { words } from '../../base/words.js'
import type { Departure } from '../departure.js'

interface Missing {
  readonly id: string
  readonly text: string
  /** A lesson that names its mark all the same. */
  readonly lesson?: string
  readonly closest?: { readonly id: string; readonly text: string; readonly likeness: number }
}

export const objectiveMissing: Departure<Missing> = {
  code: 'conformance/objective-missing',
  severity: 'warning',
  message: ({ id, text }) =>
    words(
      `大纲的目标「${id} ${excerpt(text)}」，课程里没有。`,
      `The course lacks the objective \`${id} ${excerpt(text)}\` of the syllabus.`,
    ),
  why: words(
    '大纲的目标是各地都要达到的，少一个，学员就少学一样。',
    'What a syllabus sets is to be reached everywhere: with one left out, learners miss something.',
  ),
  help: ({ closest, lesson }) =>
    closest === undefined
      ? lesson !== undefined
        ? words(
            `课节「${excerpt(lesson, 24)}」里写着它的编号：请照大纲的写法，把它补进课程的目标。`,
            `The lesson \`${excerpt(lesson, 60)}\` names its mark: add it to the objectives of the course, worded as the syllabus has it.`,
          )
        : words(
            '请把这个目标照大纲的编号和写法补上，并写明由哪节课来教。',
            'Add the objective with its mark and wording, and name it in the lesson that teaches it.',
          )
      : words(
          `请照大纲补上；如果「${closest.id} ${excerpt(closest.text, 24)}」说的就是它，请改用大纲的写法。`,
          `Add it as the syllabus has it. If \`${closest.id} ${excerpt(closest.text, 60)}\` means the same, word it as the syllabus does.`,
        ),
}
