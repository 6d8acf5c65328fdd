/** What the CSV tables are put together from: heads of columns, and a value beside its name. */
import type { Cell } from '../../base/csv.js'
import { type Language, type Words, words } from '../../base/words.js'
import { coverageCellKeys } from '../../model/coverage-plan.js'
import { type Heading, headingNames, labelOf } from './label.js'

export type Row = readonly Cell[]
export type Rows = readonly Row[]

/** Heads of columns. */
export const columns = {
  item: words('项目', 'Item'),
  number: words('数值', 'Number'),
  id: words('编号', 'Id'),
  name: words('名称', 'Name'),
  dimension: words('维度', 'Dimension'),
  courses: words('课程数', 'Courses'),
  hours: words('学时', 'Hours'),
  share: words('占比%', 'Share %'),
  depth: words('级次', 'Depth'),
  direct: words('本级课程数', 'Courses of the place itself'),
  urban: words('城镇课程数', 'Courses for town'),
  rural: words('农村课程数', 'Courses for country'),
  numerator: words('分子', 'Numerator'),
  denominator: words('分母', 'Denominator'),
  above: words('分子是', 'Numerator counts'),
  below: words('分母是', 'Denominator counts'),
  source: words('依据', 'Source'),
  target: words('目标', 'Target'),
  actual: words('现有', 'Actual'),
  gap: words('差额', 'Gap'),
  over: words('超出', 'Over'),
  rate: words('完成率%', 'Reached %'),
  cells: words('格数', 'Cells'),
  reached: words('达标格数', 'Cells reached'),
  met: words('完成', 'Met'),
  before: words('原有', 'Before'),
  added: words('新增', 'Added'),
  gone: words('减少', 'Gone'),
  moved: words('改归', 'Moved'),
  after: words('现有', 'Now'),
  hoursChange: words('学时增减', 'Change of hours'),
  change: words('变化', 'Change'),
  from: words('原版本', 'Version before'),
  to: words('现版本', 'Version now'),
} as const

export const joined = (a: Words, b: Words, language: Language): string =>
  language === 'en' ? `${a.en}: ${b.en.toLowerCase()}` : `${a['zh-CN']}${b['zh-CN']}`

/** An id and a name for each part of a cell. */
export const cellHead = (language: Language): Row =>
  coverageCellKeys.flatMap((key) => [
    joined(headingNames[key], columns.id, language),
    headingNames[key][language],
  ])

/** Excel takes `1-4` for the fourth of January. */
const idCell = (heading: Heading, value: string): string =>
  heading === 'hours' ? value.replace('-', '–') : value

export const valueCells = (heading: Heading, value: string | undefined, language: Language): Row =>
  value === undefined ? ['', ''] : [idCell(heading, value), labelOf(heading, value)[language]]

export const heads =
  (language: Language) =>
  (...names: readonly (keyof typeof columns)[]): Row =>
    names.map((name) => columns[name][language])
