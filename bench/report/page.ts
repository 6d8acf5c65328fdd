/** docs/performance.md in one language: tables by the figures, and words that hold whatever they are. */
import type { Measured } from '../contests/run-size.js'
import type { Outcome } from '../contests/take-turns.js'
import { amount, isReached, type Target } from '../target.js'
import { chartAlt } from './chart.js'
import { labels } from './labels.js'
import { count, megabytes, seconds, times } from './numbers.js'
import { type Language, phrases } from './phrases.js'
import type { Results } from './results.js'
import { targetsOf } from './targets-of.js'

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const table = (
  head: readonly string[],
  numbers: readonly number[],
  rows: readonly (readonly string[])[],
): string =>
  [row(head), row(head.map((_, at) => (numbers.includes(at) ? '---:' : '---'))), ...rows.map(row)].join('\n')

const figures = (measured: Measured, language: Language): string => {
  const words = phrases[language]
  const { outcomes } = measured
  const floor = outcomes.find(({ id }) => id === 'floor')
  const line = ({ id, wall, cpu, peak, runs, dropped }: Outcome): readonly string[] => {
    const name = labels[id]?.[language] ?? id
    if (runs === 0) return [name, '–', '–', '–', '–', '–', words.allDropped(dropped)]
    return [
      name,
      seconds(wall),
      seconds(cpu),
      megabytes(peak),
      floor ? times(cpu / floor.cpu) : '–',
      floor ? times(wall / floor.wall) : '–',
      words.runs(runs, dropped),
    ]
  }
  const order = Object.keys(labels)
  const sorted = outcomes.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
  return table(words.figureHead, [1, 2, 3, 4, 5], sorted.map(line))
}

const size = (measured: Measured, language: Language): string => {
  const { lessons, isLikeClean } = measured
  const words = phrases[language]
  const same = isLikeClean === undefined ? '' : `\n\n${isLikeClean ? words.likeClean : words.notLikeClean}`
  return `### ${words.lessons(count(lessons))}\n\n${words.size(measured)}\n\n${figures(measured, language)}${same}`
}

const targets = (list: readonly Target[], language: Language): string => {
  const words = phrases[language]
  return table(
    words.targetHead,
    [2, 3],
    list.map((each) => [
      each.id,
      each.what[language],
      `≤ ${amount(each.limit, each.unit)}`,
      amount(each.reached, each.unit),
      isReached(each) ? words.reached : words.missed,
    ]),
  )
}

/** @param results at least of one size */
export const pageOf = (results: Results, language: Language): string => {
  const words = phrases[language]
  const [first] = results.sizes
  if (first === undefined) throw new Error('nothing was measured')
  return `${[
    `# ${words.title}`,
    words.twin,
    words.made,
    words.intro,
    `![${words.alt(chartAlt(first))}](performance.svg)`,
    `## ${words.comparedTitle}`,
    words.compared,
    `## ${words.figuresTitle}`,
    words.howMeasured,
    ...results.sizes.map((each) => size(each, language)),
    `## ${words.targetsTitle}`,
    words.aboutTargets,
    targets(targetsOf(results), language),
    `## ${words.whyTitle}`,
    words.why,
    `## ${words.limitsTitle}`,
    words.limits,
    `## ${words.againTitle}`,
    words.again,
  ].join('\n\n')}\n`
}
