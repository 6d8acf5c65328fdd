/**
 * How long a shingle should be: the labelled set with shingles of two to six characters and of one to four words, counted
 * and not estimated: `npx tsx bench/likeness/spans.ts`.
 */
import { compareShingles } from '../../src/likeness/compare-texts.js'
import { isMatch } from '../../src/likeness/is-match.js'
import { shinglesOf } from '../../src/likeness/shingles.js'
import { CHARACTER, WORD } from '../../src/likeness/units.js'
import { labelledPairs, type Pair } from './pairs.js'

const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text)

/** Of pairs in one language and class: similarity and containment in the shorter text, and how many are said to be alike. */
const measured = (pairs: readonly Pair[], span: number) => {
  const likenesses = pairs.map(({ kind, one, other }) => {
    const [a, b] = [shinglesOf(one, span), shinglesOf(other, span)]
    const likeness = compareShingles(a, b)
    const { similarity, containment } = likeness
    const inner = a.length <= b.length ? containment : Math.min(1, (containment * a.length) / b.length)
    return { similarity, inner, isFound: isMatch(kind, likeness, a.length, b.length) }
  })
  const found = likenesses.filter(({ isFound }) => isFound).length
  const range = (values: readonly number[]): string =>
    `${Math.min(...values).toFixed(3)}–${Math.max(...values).toFixed(3)}`
  return [
    String(pairs.length),
    String(found),
    range(likenesses.map(({ similarity }) => similarity)),
    range(likenesses.map(({ inner }) => inner)),
  ]
}

const pairs = await labelledPairs()
const labels = [...new Set(pairs.map(({ label }) => label))]
const spans = [
  ...[2, 3, 4, 5, 6].map((count) => ({
    name: `${count} characters`,
    span: count * CHARACTER,
    chinese: true,
  })),
  ...[1, 2, 3, 4].map((count) => ({ name: `${count} words`, span: count * WORD, chinese: false })),
]
for (const { name, span, chinese } of spans) {
  console.log(
    `\n${name}\n| class | pairs | above the thresholds | similarity | containment |\n|---|---|---|---|---|`,
  )
  for (const label of labels) {
    const of = pairs.filter(
      (pair) => pair.label === label && [pair.one, pair.other].every((text) => isChinese(text) === chinese),
    )
    if (of.length > 0) console.log(`| ${label} | ${measured(of, span).join(' | ')} |`)
  }
}
