/** Fewer teaching hours than the syllabus asks for. */

import { words } from '../../base/words.js'
import type { Departure } from '../departure.js'

interface Short {
  readonly asked: number
  /** Absent where the course says nothing of its hours. */
  readonly given?: number
  readonly short: number
  /** True where an hour of the course has other minutes than one of the syllabus. */
  readonly converted: boolean
}

export const hoursShort: Departure<Short> = {
  code: 'conformance/hours-short',
  severity: 'warning',
  message: ({ asked, given, short, converted }) =>
    given === undefined
      ? words(
          `大纲要求 ${asked} 学时，课程没有写学时。`,
          `The syllabus asks for ${asked} teaching hours; the course does not say its own.`,
        )
      : words(
          `大纲要求 ${asked} 学时，课程${converted ? '按分钟折合' : '有'} ${given} 学时，少 ${short} 学时。`,
          `The syllabus asks for ${asked} teaching hours; the course has ${given}${converted ? ' by its minutes' : ''}, ${short} too few.`,
        ),
  why: words(
    '学时不够，内容就教不完，学习记录也不能按大纲认定。',
    'With too few hours the content cannot be taught, and the record does not count as the syllabus has it.',
  ),
  help: ({ short, converted }) =>
    converted
      ? words(
          `请补足 ${short} 学时的课；课程的一学时与大纲的分钟数不同，已经按分钟折算。`,
          `Add lessons of ${short} hours. An hour of the course has other minutes than one of the syllabus, and was converted.`,
        )
      : words(`请补足 ${short} 学时的课。`, `Add lessons of ${short} hours.`),
}
