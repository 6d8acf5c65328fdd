/** The courses of a series are numbered 1, 2, 3 …, each number once. */
import { defineDiagnostic } from '../../base/diagnostic.js'
import { groupBy } from '../../base/group-by.js'
import { type Words, words } from '../../base/words.js'
import { called } from './called.js'
import type { AcrossFinding } from './finding.js'
import type { Member } from './package-facts.js'

type Numbering = { readonly series: string; readonly order: number } & (
  | { readonly is: 'taken'; readonly other: Words }
  | { readonly is: 'gap'; readonly last: number; readonly other?: Words }
)

const misnumbered = defineDiagnostic({
  code: 'series/numbering',
  severity: 'warning',
  message: (p: Numbering) => {
    if (p.is === 'taken') {
      return words(
        `系列「${p.series}」的第 ${p.order} 门已经是${p.other['zh-CN']}。`,
        `Number ${p.order} of the series \`${p.series}\` is already ${p.other.en}.`,
      )
    }
    return p.other === undefined
      ? words(
          `系列「${p.series}」从第 ${p.order} 门开始，前面的没有。`,
          `The series \`${p.series}\` begins with number ${p.order}.`,
        )
      : words(
          `系列「${p.series}」的第 ${p.last} 门是${p.other['zh-CN']}，接着就是第 ${p.order} 门，中间缺号。`,
          `In the series \`${p.series}\` number ${p.last} is ${p.other.en}, and number ${p.order} comes next.`,
        )
  },
  why: words(
    '序号有重、有缺，学员不知道先学哪门，也会以为漏了课。',
    'Learners cannot tell which comes first, or believe that a course is missing.',
  ),
  help: words(
    '请改正序号；缺的课以后补上也可以。',
    'Mend the numbers; a course that is still to come may fill the gap.',
  ),
})

type Numbered = readonly [order: number, bearers: readonly Member[]]

const finding = ({ path, facts }: Member, numbering: Numbering): AcrossFinding => ({
  path,
  diagnostic: misnumbered(facts.places.series, numbering),
})

/** One number may be had by several versions of one package, but not by two packages. */
const rivals = (series: string, [order, [first, ...others]]: Numbered): readonly AcrossFinding[] =>
  first === undefined
    ? []
    : others
        .filter(({ facts: { id } }) => id === undefined || id !== first.facts.id)
        .map((other) => finding(other, { is: 'taken', series, order, other: called(first) }))

const gap = (
  series: string,
  [order, [bearer]]: Numbered,
  before: Numbered | undefined,
): readonly AcrossFinding[] => {
  const [last, [other]] = before ?? [0, []]
  if (bearer === undefined || order === last + 1) return []
  return [finding(bearer, { is: 'gap', series, order, last, ...(other ? { other: called(other) } : {}) })]
}

export function* seriesNumbering(members: readonly Member[]): Iterable<AcrossFinding> {
  for (const [id, courses] of groupBy(members, ({ facts }) => facts.series?.id)) {
    const title = courses.find(({ facts }) => facts.series?.title)?.facts.series?.title ?? id
    const numbers = [...groupBy(courses, ({ facts }) => facts.series?.order)].sort(([a], [b]) => a - b)
    for (const [at, numbered] of numbers.entries()) {
      yield* rivals(title, numbered)
      yield* gap(title, numbered, numbers[at - 1])
    }
  }
}
