/** Coverage → tables for spreadsheets: ids, which stay the same, beside names in one language. */
import { csv } from '../../base/csv.js'
import { type Language, words } from '../../base/words.js'
import type { Coverage } from '../../model/coverage.js'
import { coverageCellKeys } from '../../model/coverage-plan.js'
import { cellHead, columns, heads, joined, type Rows, valueCells } from './csv-cells.js'
import { comparedTables } from './csv-compared.js'
import { type Heading, headingNames } from './label.js'
import { leftNames, reuseRows } from './main-rows.js'
import { rate } from './rate.js'

/** The tables, in the order in which they are read; each becomes a file `<name>.csv`. */
export const coverageTableNames = [
  'summary',
  'cells',
  'dimensions',
  'pairs',
  'places',
  'indicators',
  'reuse',
  'plan',
  'plan-places',
  'growth',
  'growth-courses',
] as const
export type CoverageTableName = (typeof coverageTableNames)[number]

const summaryRows = ({ total, withoutHours, left }: Coverage, language: Language): Rows => [
  [columns.courses[language], total.courses],
  [columns.hours[language], total.hours],
  [words('没写学时的课程', 'Courses without hours')[language], withoutHours],
  ...Object.entries(left).map(([name, count]) => [
    joined(words('未计入：', 'Not counted'), leftNames[name as keyof Coverage['left']], language),
    count,
  ]),
]

/** The rows of a table, its head first; absent where the coverage has nothing of it. */
const makers: Readonly<Record<CoverageTableName, (found: Coverage, language: Language) => Rows | undefined>> =
  {
    summary: (found, language) => [heads(language)('item', 'number'), ...summaryRows(found, language)],
    cells: ({ cells }, language) => [
      [...cellHead(language), ...heads(language)('courses', 'hours')],
      ...cells.map((cell) => [
        ...coverageCellKeys.flatMap((key) => valueCells(key, cell[key], language)),
        cell.courses,
        cell.hours,
      ]),
    ],
    dimensions: ({ tables, total }, language) => [
      heads(language)('dimension', 'id', 'name', 'courses', 'share', 'hours'),
      ...tables.flatMap(({ dimension, rows }) =>
        rows.map(({ id, courses, hours }) => [
          headingNames[dimension as Heading][language],
          ...valueCells(dimension as Heading, id, language),
          courses,
          rate(courses, total.courses),
          hours,
        ]),
      ),
    ],
    pairs: ({ pairs }, language) => [
      [
        ...heads(language)('dimension', 'id', 'name'),
        ...heads(language)('dimension', 'id', 'name', 'courses', 'hours'),
      ],
      ...pairs.flatMap(({ dimensions: [a, b], rows }) =>
        rows.map(({ ids: [one, other], courses, hours }) => [
          headingNames[a as Heading][language],
          ...valueCells(a as Heading, one, language),
          headingNames[b as Heading][language],
          ...valueCells(b as Heading, other, language),
          courses,
          hours,
        ]),
      ),
    ],
    places: ({ divisions }, language) => [
      heads(language)('id', 'name', 'depth', 'courses', 'hours', 'direct', 'urban', 'rural'),
      ...divisions.map(({ code, depth, courses, hours, direct, urban, rural }) => [
        ...valueCells('region', code, language),
        depth,
        courses,
        hours,
        direct,
        urban,
        rural,
      ]),
    ],
    indicators: ({ indicators }, language) => [
      heads(language)('id', 'name', 'numerator', 'denominator', 'share', 'above', 'below', 'source'),
      ...indicators.map(({ id, label, numerator, denominator, counts, source }) => [
        id,
        label[language],
        numerator,
        denominator,
        rate(numerator, denominator),
        counts.numerator[language],
        counts.denominator[language],
        source,
      ]),
    ],
    reuse: (found, language) => [heads(language)('item', 'number'), ...reuseRows(found, language)],
    ...comparedTables,
  }

/**
 * A table of coverage as CSV, for spreadsheets; undefined for one of a plan or of growth where there is none.
 *
 * @example
 * coverageCsv(coverage(catalogue), 'cells', 'zh-CN')
 */
export const coverageCsv = (
  found: Coverage,
  name: CoverageTableName,
  language: Language,
): string | undefined => {
  const rows = makers[name](found, language)
  return rows === undefined ? undefined : csv(rows)
}
