/** An assessment in quite other words than those of the syllabus. */

import { excerpt } from '../../base/excerpt.js'
import { words } from '../../base/words.js'
import type { Departure } from '../departure.js'

interface Reworded {
  readonly part: 'method' | 'pass'
  readonly asked: string
  readonly given: string
}

const names = {
  method: words('考核方式', 'way of assessment'),
  pass: words('合格标准', 'standard of a pass'),
}

export const assessmentWording: Departure<Reworded> = {
  code: 'conformance/assessment-wording',
  severity: 'info',
  message: ({ part, asked, given }) =>
    words(
      `${names[part]['zh-CN']}与大纲写法很不同：大纲是「${excerpt(asked, 30)}」，课程是「${excerpt(given, 30)}」。`,
      `The ${names[part].en} is in other words: the syllabus has \`${excerpt(asked, 80)}\`, the course \`${excerpt(given, 80)}\`.`,
    ),
  why: words(
    '机器只看得出写法不同，看不出要求是高是低，要人来判断。',
    'A machine sees that the words differ, not whether more or less is asked: somebody must judge.',
  ),
  help: words(
    '请对照大纲看看要求是不是一样；一样的，最好改用大纲的写法。',
    'See whether as much is asked; if so, better word it as the syllabus does.',
  ),
}
