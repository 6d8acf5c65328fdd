/** Brings the sheets of all experts together, and finds what does not go together. */
import { canonicalJson } from '../base/canonical-json.js'
import type { Checked, Diagnostic } from '../base/diagnostic.js'
import { groupBy } from '../base/group-by.js'
import { byCodeUnit } from '../base/path.js'
import type { ScoreSheet } from '../model/score-report.js'
import { otherContent, twoSheets } from './diagnostics.js'
import type { ReadSheet } from './read-sheet.js'

const inOrder = (a: ReadSheet, b: ReadSheet): number => byCodeUnit(a.file, b.file) || a.row - b.row

/** One expert, one sheet: the same twice is one, and of two that differ neither counts. */
const ofOneExpert = (sheets: readonly ReadSheet[]): Checked<readonly ScoreSheet[]> => {
  const [first, ...more] = [...sheets].sort(inOrder) as [ReadSheet, ...ReadSheet[]]
  const other = more.find(({ sheet }) => canonicalJson(sheet) !== canonicalJson(first.sheet))
  if (other === undefined) return { value: [first.sheet], diagnostics: [] }
  const { expert, course } = first.sheet
  const told = { expert, course, row: other.row, other: first.row, file: first.file }
  return { value: [], diagnostics: [twoSheets({ file: other.file }, told)] }
}

/** The sheets that count, and the titles of their courses. */
export interface Gathered {
  readonly sheets: readonly ScoreSheet[]
  readonly titles: ReadonlyMap<string, string>
}

/**
 * Gathers what `readSheet` read of all files, in any order.
 *
 * @example
 * const { value, diagnostics } = gatherSheets(files.flatMap(([file, text]) => readSheet(file, text, scoring).value))
 * mergeSheets(value.sheets, scoring, value.titles)
 */
export const gatherSheets = (read: readonly ReadSheet[]): Checked<Gathered> => {
  const sorted = [...read].sort(inOrder)
  const groups = groupBy(sorted, ({ sheet: { course, version, content, expert } }) =>
    [course, version, content, expert].join('\n'),
  )
  const gathered = [...groups.values()].map(ofOneExpert)
  const sheets = gathered.flatMap(({ value }) => value)
  const versions = groupBy(sheets, ({ course, version }) => `${course} ${version}`)
  const mixed = [...versions].flatMap(([course, of]): readonly Diagnostic[] => {
    const contents = new Set(of.map(({ content }) => content)).size
    return contents > 1 ? [otherContent({}, { course, experts: of.length, contents })] : []
  })
  return {
    value: {
      sheets,
      titles: new Map(
        sorted.flatMap(({ sheet, title }) => (title === '' ? [] : [[sheet.course, title] as const])),
      ),
    },
    diagnostics: [...gathered.flatMap(({ diagnostics }) => diagnostics), ...mixed],
  }
}
