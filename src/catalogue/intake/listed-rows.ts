/** Reads the list of submissions: who sends it, and what. */
import { type Checked, type Diagnostic, defineDiagnostic } from '../../base/diagnostic.js'
import { type CsvText, defaultCsvLimits, readCsv } from '../../base/read-csv.js'
import { words } from '../../base/words.js'
import type { ListedRow } from './match-list.js'

const WHO = /单位|机构|报送人|谁|sender|who|publisher|organi[sz]ation/i
const WHAT = /文件|课程|课包|名称|标题|什么|what|file|course|title|name/i

const openQuote = defineDiagnostic({
  code: 'intake/list-open-quote',
  severity: 'warning',
  message: (p: { row: number }) =>
    words(
      `清单第 ${p.row} 行有个引号没有配对，从这一行起都没有读。`,
      `A quotation mark in row ${p.row} of the list is never closed: that row and those below were not read.`,
    ),
  why: words(
    '没有读到的单位，不会列入「没有收到」。',
    'Who stands in rows that were not read is not missed when nothing comes from there.',
  ),
  help: words(
    '请用表格软件打开清单，改好这一行，存成 CSV 再收一次。',
    'Open the list in a spreadsheet, mend that row, save it as CSV, and take in again.',
  ),
})

const longList = defineDiagnostic({
  code: 'intake/list-too-long',
  severity: 'warning',
  message: (p: { row: number; limit: number }) =>
    words(
      `清单超过了 ${p.limit} 格的上限，从第 ${p.row} 行起都没有读。`,
      `The list has more than ${p.limit} cells, the limit: row ${p.row} and those below were not read.`,
    ),
  why: words(
    '没有读到的单位，不会列入「没有收到」。',
    'Who stands in rows that were not read is not missed when nothing comes from there.',
  ),
  help: words(
    '请删去清单里用不着的列，或分几批来收。',
    'Remove the columns that are not needed, or take in several batches.',
  ),
})

const told = ({ problem }: CsvText, file: string | undefined): readonly Diagnostic[] => {
  if (problem === undefined) return []
  const { kind, row } = problem
  const at = file === undefined ? {} : { file }
  return [
    kind === 'open-quote' ? openQuote(at, { row }) : longList(at, { row, limit: defaultCsvLimits.cells }),
  ]
}

/**
 * The rows of `报送清单.csv`. The columns are found by their headings (单位、课程 or file, …); without such headings the first
 * column says who, and the second what.
 *
 * @example
 * listedRows('单位,课程\n甲县,智能手机\n').value // [{ who: '甲县', what: '智能手机' }]
 *
 * @param file the name of the list, for what is told of it
 * @returns the rows that could be read, and what keeps others from being read
 */
export const listedRows = (text: string, file?: string): Checked<readonly ListedRow[]> => {
  const csv = readCsv(text)
  return { value: listed(csv), diagnostics: told(csv, file) }
}

const listed = (csv: CsvText): readonly ListedRow[] => {
  const rows = csv.rows.map((cells) => {
    const byColumn = new Map(cells.map((cell) => [cell.column, cell.text.trim()]))
    return (column: number): string => byColumn.get(column) ?? ''
  })
  const [head] = rows
  if (head === undefined) return []
  const columns = [...Array(20).keys()].map((at) => at + 1)
  const who = columns.find((column) => WHO.test(head(column)))
  const what = columns.find((column) => column !== who && WHAT.test(head(column)))
  const isHeaded = who !== undefined || what !== undefined
  return (isHeaded ? rows.slice(1) : rows)
    .map((cell) => ({
      who: cell(who ?? (isHeaded ? 0 : 1)),
      what: cell(what ?? (isHeaded ? 0 : 2)),
    }))
    .filter((row) => row.who !== '' || row.what !== '')
}
