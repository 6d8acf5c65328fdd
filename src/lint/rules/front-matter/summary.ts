/** A summary says more than the title. */
import { foldName } from '../../../base/fold.js'
import { words } from '../../../base/words.js'
import { originOf } from '../../../parse/package.js'
import { defineRule } from '../../rule.js'

const core = (text: string): string => foldName(text).replace(/[^\p{L}\p{N}]/gu, '')

export const summary = defineRule({
  code: 'front-matter/summary',
  severity: 'warning',
  summary: words('简介不只是重复标题', 'A summary says more than the title'),
  message: words('简介只是把标题重复了一遍。', 'The summary only repeats the title.'),
  why: words(
    '居民靠简介决定学不学，重复标题等于没有写。',
    'It is by the summary that residents choose a course; the title they have read already.',
  ),
  help: words(
    '请用一两句话写：谁来学，学完能做什么，怎样上课。',
    'Say in a sentence or two who learns it, what they can do afterwards, and how it is taught.',
  ),
  sources: ['R013', 'R028', 'GB/T 21365-2008 1.4'],
  example: { in: 'course', bad: 'summary: 认识手机', good: 'summary: 教老年人打开手机、调大字号。' },
  *check(pkg, found) {
    const { title, summary: given } = pkg.course
    if (title === undefined || given === undefined) return
    const said = core(given)
    if (said !== '' && core(title).includes(said)) yield found(originOf(pkg, '/course/summary'), {})
  },
})
