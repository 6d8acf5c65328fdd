/** An assessment that the syllabus asks for and the course leaves out or eases. */

import { excerpt } from '../../base/excerpt.js'
import { words } from '../../base/words.js'
import type { Departure } from '../departure.js'

interface Params {
  readonly part: 'method' | 'pass'
  /** Not written; or with numbers other than those of the syllabus. */
  readonly is: 'missing' | 'number'
  readonly asked: string
  readonly given?: string
}

const names = {
  method: words('考核方式', 'way of assessment'),
  pass: words('合格标准', 'standard of a pass'),
}

export const assessment: Departure<Params> = {
  code: 'conformance/assessment',
  severity: 'warning',
  message: ({ part, is, asked, given = '' }) => {
    const { 'zh-CN': zh, en } = names[part]
    return is === 'missing'
      ? words(`大纲规定了${zh}，课程没有写。`, `The syllabus sets the ${en}; the course does not say it.`)
      : words(
          `${zh}的数目不同：大纲是「${excerpt(asked, 40)}」，课程是「${excerpt(given, 40)}」。`,
          `The ${en} differs in its numbers: the syllabus has \`${excerpt(asked, 80)}\`, the course \`${excerpt(given, 80)}\`.`,
        )
  },
  why: words(
    '怎样算学会，各地要一样，学习成果才能互认。',
    'What counts as learnt must be the same everywhere, or results are not recognised elsewhere.',
  ),
  help: ({ part, asked }) =>
    words(
      `请照大纲写上${names[part]['zh-CN']}：「${excerpt(asked, 60)}」。`,
      `State the ${names[part].en} as the syllabus does: \`${excerpt(asked, 120)}\`.`,
    ),
}
