/** Reads a score sheet that an expert filled in. */
import type { Checked, Diagnostic, Place, Result } from '../base/diagnostic.js'
import { linesOf } from '../base/lines.js'
import { type CsvCell, defaultCsvLimits, readCsv } from '../base/read-csv.js'
import { type Words, words } from '../base/words.js'
import { verdict as verdictSchema } from '../model/review.js'
import type { ScoreSheet } from '../model/score-report.js'
import { scoreSheet } from '../model/score-report.js'
import type { Scoring } from '../model/scoring.js'
import { defaultScoring } from './default-scoring.js'
import { badCell, emptySheet, noExpert, notASheet, openQuote, tooManyCells, workbook } from './diagnostics.js'
import { type Column, columnNamed, sheetColumns } from './sheet-columns.js'
import { verdictOf } from './verdict-words.js'

/** A sheet with the title that stood beside it and its row, for what is told of it. */
export interface ReadSheet {
  readonly sheet: ScoreSheet
  readonly title: string
  readonly row: number
  readonly file: string
}

/** What a row must have, whatever else is empty. */
const NEEDED: readonly Column['kind'][] = ['course', 'version', 'expert', 'content']

const verdictsExpected = words('通过、修改或不通过', '`pass`, `revise` or `reject`')

/** What a cell must hold to be read, by the kind of its column; undefined where it can. */
const readers: {
  readonly [Kind in Column['kind']]: (text: string, column: Column) => { readonly value: unknown } | Words
} = {
  course: (text) =>
    scoreSheet.shape.course.safeParse(text).success
      ? { value: text }
      : words('课程编号', 'the id of a course'),
  version: (text) =>
    scoreSheet.shape.version.safeParse(text).success ? { value: text } : words('版本号', 'a version'),
  content: (text) =>
    scoreSheet.shape.content.safeParse(text).success
      ? { value: text }
      : words('「sha256:」加 64 位小写十六进制数', '`sha256:` and 64 lower-case hexadecimal digits'),
  title: (text) => ({ value: text }),
  expert: (text) =>
    text.length <= 60
      ? { value: text }
      : words('不超过 60 个字的姓名或代号', 'a name of at most 60 characters'),
  date: (text) => {
    const [, year = '', month = '', day = ''] =
      /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? []
    const value = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    return scoreSheet.shape.date.safeParse(value).success
      ? { value }
      : words('日期，如 2026-11-22', 'a date such as 2026-11-22')
  },
  score: (text, column) => {
    const max = column.kind === 'score' ? column.max : 0
    const points = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN
    return points <= max ? { value: points } : words(`从 0 到 ${max} 的数`, `a number from 0 to ${max}`)
  },
  aspect: (text) => {
    const value = verdictOf(text)
    return value === undefined ? verdictsExpected : { value }
  },
  verdict: (text) => {
    const value = verdictOf(text)
    return value === undefined ? verdictsExpected : { value }
  },
  note: (text) =>
    text.length <= 2000 ? { value: text } : words('不超过 2000 个字的意见', 'at most 2000 characters'),
}

interface Row {
  readonly cells: readonly CsvCell[]
  readonly columns: readonly (Column | undefined)[]
}

const textOf = (cell: CsvCell | undefined): string => cell?.text.normalize('NFKC').trim() ?? ''

type Found = Partial<Record<Column['kind'], unknown>>

/** What became of a row: its sheet, or why there is none, and of which course. */
interface RowResult extends Result<ReadSheet> {
  readonly course?: string
}

const sheetOf = ({ cells, columns }: Row, file: string, placeOf: (cell: CsvCell) => Place): RowResult => {
  const diagnostics: Diagnostic[] = []
  const found: Found = {}
  const scores: Record<string, number> = {}
  const aspects: Record<string, ScoreSheet['verdict'] & string> = {}
  const first = cells[0] as CsvCell
  for (const [at, column] of columns.entries()) {
    const cell = cells[at]
    const text =
      column?.kind === 'note' || column?.kind === 'title' ? (cell?.text.trim() ?? '') : textOf(cell)
    if (column === undefined || cell === undefined) continue
    if (text === '' && !['course', 'version', 'content'].includes(column.kind)) continue
    const read = readers[column.kind](text, column)
    if (!('value' in read)) {
      const { row } = cell
      diagnostics.push(
        badCell(placeOf(cell), { row, column: column.name, text: text.slice(0, 60), expects: read }),
      )
    } else if (column.kind === 'score') scores[column.id] = read.value as number
    else if (column.kind === 'aspect') aspects[column.id] = verdictSchema.parse(read.value)
    else found[column.kind] = read.value
  }
  // A row that nobody filled in says nothing, and is no mistake.
  const isEmpty =
    Object.keys(scores).length + Object.keys(aspects).length === 0 && found.verdict === undefined
  if (isEmpty && diagnostics.length === 0 && found.note === undefined) return { diagnostics }
  if (found.expert === undefined && diagnostics.length === 0)
    diagnostics.push(noExpert(placeOf(first), { row: first.row }))
  if (diagnostics.length > 0)
    return { diagnostics, ...(found.course !== undefined && { course: found.course as string }) }
  const { title = '', ...rest } = found
  const sheet = scoreSheet.parse({ ...rest, scores, aspects })
  return { value: { sheet, title: title as string, row: first.row, file }, diagnostics }
}

/** What a file of score sheets holds. */
export interface SheetFile extends Checked<readonly ReadSheet[]> {
  /** Courses of which a row was left out, by id; undefined for a row, or a whole file, that says no course. */
  readonly unread: readonly (string | undefined)[]
}

/** How a workbook begins, which is an archive: spreadsheets save as one unless they are told otherwise. */
const WORKBOOK = 'PK\u0003\u0004'

/**
 * Reads a score sheet: every cell that cannot be read is told with its place, and its row is left out. Rows that were not
 * filled in are passed over.
 *
 * @param file names the file in diagnostics
 * @param source the decoded text
 */
export const readSheet = (file: string, source: string, scoring: Scoring = defaultScoring): SheetFile => {
  if (source.startsWith(WORKBOOK))
    return { value: [], diagnostics: [workbook({ file }, {})], unread: [undefined] }
  const lines = linesOf(source)
  const placeOf = ({ offset, text }: Pick<CsvCell, 'offset' | 'text'>): Place => ({
    file,
    range: lines.range(offset, offset + text.length),
  })
  const { rows, problem } = readCsv(source)
  const diagnostics: Diagnostic[] = []
  if (problem?.kind === 'open-quote')
    diagnostics.push(openQuote(placeOf({ offset: problem.offset, text: '' }), { row: problem.row }))
  if (problem?.kind === 'too-many-cells')
    diagnostics.push(tooManyCells({ file }, { limit: defaultCsvLimits.cells }))
  const known = sheetColumns(scoring)
  const columns = (rows[0] ?? []).map(({ text }) => columnNamed(text, known))
  const missing = known.filter(
    (each) => NEEDED.includes(each.kind) && !columns.some((column) => column?.kind === each.kind),
  )
  if (missing.length > 0)
    return {
      value: [],
      diagnostics: [...diagnostics, ...missing.map(({ name }) => notASheet({ file }, { missing: name }))],
      unread: [undefined],
    }
  const read = rows.slice(1).map((cells) => sheetOf({ cells, columns }, file, placeOf))
  const told = [...diagnostics, ...read.flatMap((each) => each.diagnostics)]
  const value = read.flatMap((each) => each.value ?? [])
  if (value.length === 0 && told.length === 0) told.push(emptySheet({ file }, {}))
  return {
    value,
    diagnostics: told,
    unread: [
      ...(problem === undefined ? [] : [undefined]),
      ...read.filter((each) => each.diagnostics.length > 0).map(({ course }) => course),
    ],
  }
}
