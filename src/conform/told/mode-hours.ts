/** Online or face-to-face hours that fall short, in a course that is long enough as a whole. */

import { words } from '../../base/words.js'
import type { Departure } from '../departure.js'

interface Mode {
  readonly part: 'online' | 'offline'
  readonly asked: number
  /** Absent where the course does not say how its hours are split. */
  readonly given?: number
}

const names = { online: words('线上', 'online'), offline: words('线下', 'face-to-face') }

export const modeHours: Departure<Mode> = {
  code: 'conformance/mode-hours',
  severity: 'warning',
  message: ({ part, asked, given }) => {
    const { 'zh-CN': zh, en } = names[part]
    return given === undefined
      ? words(
          `大纲要求${zh} ${asked} 学时，课程没有写线上、线下各多少。`,
          `The syllabus asks for ${asked} ${en} hours; the course does not say how its hours are split.`,
        )
      : words(
          `大纲要求${zh} ${asked} 学时，课程只有 ${given}。`,
          `The syllabus asks for ${asked} ${en} hours; the course has ${given}.`,
        )
  },
  why: words(
    '线上、线下怎样分，大纲是按学员的情况定的，学习记录也分开记。',
    'How hours are split was set with the learners in mind, and they are recorded apart.',
  ),
  help: ({ part }) =>
    words(
      `请在「学时」里写明线上、线下，${names[part]['zh-CN']}补到大纲要求的数。`,
      `State both in \`hours\`, and raise the ${names[part].en} hours to what the syllabus asks for.`,
    ),
}
