/** An objective with the mark of the syllabus that says something else. */

import { excerpt } from '../../base/excerpt.js'
import { words } from '../../base/words.js'
import type { Departure } from '../departure.js'

interface Changed {
  /** `other` means something else; `number` says the same with other numbers. */
  readonly is: 'other' | 'number'
  readonly id: string
  readonly asked: string
  readonly given: string
  readonly numbers: readonly number[]
}

export const objectiveWording: Departure<Changed> = {
  code: 'conformance/objective-wording',
  severity: 'warning',
  message: ({ is, id, asked, given }) =>
    is === 'number'
      ? words(
          `目标「${id}」的数目不同：大纲是「${excerpt(asked, 30)}」，课程是「${excerpt(given, 30)}」。`,
          `\`${id}\` differs in its numbers: \`${excerpt(asked, 60)}\` in the syllabus, \`${excerpt(given, 60)}\` in the course.`,
        )
      : words(
          `编号「${id}」在大纲里是「${excerpt(asked, 30)}」，在课程里是「${excerpt(given, 30)}」。`,
          `\`${id}\` is \`${excerpt(asked, 60)}\` in the syllabus, and \`${excerpt(given, 60)}\` in the course.`,
        ),
  why: words(
    '编号相同、意思不同，看着像落实了，其实没有教。',
    'The same mark with another meaning looks as if it were covered, and is not.',
  ),
  help: ({ is }) =>
    is === 'number'
      ? words(
          '请照大纲的数目改，课文和题目也跟着改。',
          'Keep the number of the syllabus, in lessons and questions too.',
        )
      : words(
          '请把大纲的目标照原样补上；本地自己的目标，换一个编号。',
          'Add the objective as the syllabus has it, and give your own another mark.',
        ),
}
