/** What older adults are given on paper is in large print. */
import { words } from '../../../base/words.js'
import { originOf, type Package } from '../../../parse/package.js'
import { isFor } from '../../facts/learners.js'
import { defineRule } from '../../rule.js'

const ON_PAPER: ReadonlySet<string> = new Set(['handout', 'textbook', 'survey'])
const NAMED_PAPER = /讲义|操作卡|学习单|读本|handout|worksheet/i
const LARGE = /大字|大号字|大号|放大|字号|\blarge[- ](?:print|type)\b/i

interface Paper {
  readonly pointer: string
  readonly name: string
}

const papersOf = ({ course }: Package): readonly Paper[] => [
  ...(course.resources ?? []).flatMap(({ kind, title }, at) =>
    ON_PAPER.has(kind ?? '') ? [{ pointer: `/course/resources/${at}`, name: title ?? '' }] : [],
  ),
  ...(course.requirements?.consumables ?? []).flatMap((name, at) =>
    NAMED_PAPER.test(name) ? [{ pointer: `/course/requirements/consumables/${at}`, name }] : [],
  ),
]

export const largePrint = defineRule({
  code: 'audience/large-print',
  severity: 'info',
  summary: words('发给老年人的纸张用大字', 'What older adults are given on paper is in large print'),
  message: (p: { name: string }) =>
    words(
      `课程发给老年人「${p.name}」，哪里都没有说用大字印。`,
      `Older adults are given \`${p.name}\`, and nothing says that it is in large print.`,
    ),
  why: words(
    '小字看不清，发下去也用不上；教学点按您写的来印。',
    'Small print is of no use to them, and teaching points print what you write here.',
  ),
  help: words(
    '请用 18 磅以上的字（常用 22 磅）排版，并写明「大字版」，如「大字操作卡每人一套」。',
    'Set it in 18 point or more (22 is usual), and say so, as in `cards in large print, one set each`.',
  ),
  sources: ['R056', 'R029'],
  example: {
    in: 'course',
    bad: 'requirements: { consumables: [操作卡每人一套] }',
    good: 'requirements: { consumables: [大字操作卡每人一套] }',
  },
  *check(pkg, found) {
    if (!isFor(pkg, 'seniors')) return
    const papers = papersOf(pkg)
    const [first] = papers
    if (first === undefined || papers.some(({ name }) => LARGE.test(name))) return
    yield found(originOf(pkg, first.pointer), { name: first.name })
  },
})
