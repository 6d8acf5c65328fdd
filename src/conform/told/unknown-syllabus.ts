/** A syllabus, or a version of it, that nobody has at hand. */

import { words } from '../../base/words.js'
import type { Departure } from '../departure.js'

interface Unknown {
  readonly syllabus: string
  readonly version?: string
  /** The versions that are at hand. */
  readonly have: readonly string[]
}

export const unknownSyllabus: Departure<Unknown> = {
  code: 'conformance/unknown-syllabus',
  severity: 'info',
  message: ({ syllabus, version, have }) =>
    have.length === 0
      ? words(
          `大纲「${syllabus}」不在手头，没有比对。`,
          `The syllabus \`${syllabus}\` is not at hand, so nothing was compared.`,
        )
      : words(
          `大纲「${syllabus}」手头只有 ${have.join('、')} 版，没有 ${version ?? ''} 版。`,
          `Of the syllabus \`${syllabus}\` there is ${have.join(', ')} at hand, and no ${version ?? ''}.`,
        ),
  why: words(
    '没有大纲，就看不出课程还差哪些目标、单元和学时。',
    'Without the syllabus nobody can tell which objectives, units and hours are missing.',
  ),
  help: words(
    '请核对编号和版本；写得对的，向发布单位要来大纲，在「kebao.yaml」的「大纲」里写上它在哪里。',
    'Check the id and the version. If they are right, get the syllabus and name its place under `syllabi` in `kebao.yaml`.',
  ),
}
