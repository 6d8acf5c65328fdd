/** A course that names a syllabus and has nothing of it. */

import { words } from '../../base/words.js'
import type { Departure } from '../departure.js'

interface None {
  readonly syllabus: string
  /** False where the course does not say that it carries it out. */
  readonly named: boolean
  readonly objectives: number
  readonly units: number
}

export const none: Departure<None> = {
  code: 'conformance/none',
  severity: 'error',
  message: ({ syllabus, named, objectives, units }) =>
    named
      ? words(
          `课程写着依据大纲「${syllabus}」，它的 ${objectives} 个目标、${units} 个单元却一个也对不上。`,
          `The course names the syllabus \`${syllabus}\`, and has none of its ${objectives} objectives and ${units} units.`,
        )
      : words(
          `大纲「${syllabus}」的 ${objectives} 个目标、${units} 个单元，课程一个也对不上。`,
          `The course has none of the ${objectives} objectives and ${units} units of the syllabus \`${syllabus}\`.`,
        ),
  why: words(
    '多半是大纲的编号写错了；照这样入库，会让人以为大纲已经落实。',
    'The id of the syllabus is probably another; as it is, people would think that it was carried out.',
  ),
  help: words(
    '请核对「依据大纲」写的编号；确实不依据它的，请删去。',
    'Check the id in `conformsTo`, or take it away if the course does not carry it out.',
  ),
}
