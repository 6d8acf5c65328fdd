/** Reads the list of submissions: who sends it, and what. */
import { readCsv } from '../../base/read-csv.js'
import type { ListedRow } from './match-list.js'

const WHO = /单位|机构|报送人|谁|sender|who|publisher|organi[sz]ation/i
const WHAT = /文件|课程|课包|名称|标题|什么|what|file|course|title|name/i

/**
 * The rows of `报送清单.csv`. The columns are found by their headings (单位、课程 or file, …); without such headings the first
 * column says who, and the second what.
 *
 * @example
 * listedRows('单位,课程\n甲县,智能手机\n') // [{ who: '甲县', what: '智能手机' }]
 */
export const listedRows = (text: string): readonly ListedRow[] => {
  const rows = readCsv(text).rows.map((cells) => {
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
