/** The CSV tables of what was compared: with a plan, and with an earlier catalogue. */
import { type Language, type Words, words } from '../../base/words.js'
import type { Coverage, PlannedSum } from '../../model/coverage.js'
import { coverageCellKeys } from '../../model/coverage-plan.js'
import { cellHead, columns, heads, joined, type Row, type Rows, valueCells } from './csv-cells.js'
import { type Heading, headingNames } from './label.js'
import { rate } from './rate.js'

const planRows = ({ plan }: Coverage, language: Language): Rows =>
  (plan?.cells ?? []).flatMap(({ cell, courses, hours }) =>
    [
      [columns.courses, courses],
      [columns.hours, hours],
    ].flatMap(([kind, found]) =>
      found === undefined || kind === undefined || !('gap' in found)
        ? []
        : [
            [
              ...coverageCellKeys.flatMap((key) => valueCells(key, cell[key], language)),
              (kind as Words)[language],
              found.target,
              found.actual,
              found.gap,
              found.over,
              rate(found.actual, found.target),
            ],
          ],
    ),
  )

const sumCells = ({ cells, reached, courses, hours }: PlannedSum): Row => [
  cells,
  reached,
  courses.target,
  courses.met,
  rate(courses.met, courses.target),
  hours.target,
  hours.met,
  rate(hours.met, hours.target),
]

const changeNames = {
  added: words('新增', 'Added'),
  updated: words('更新', 'Updated'),
  withdrawn: words('下架', 'Withdrawn'),
  missing: words('不在了', 'Missing'),
} as const

/** Absent where nothing was compared. */
export const comparedTables = {
  plan: (found, language) =>
    found.plan && [
      [...cellHead(language), ...heads(language)('item', 'target', 'actual', 'gap', 'over', 'rate')],
      ...planRows(found, language),
    ],
  'plan-places': ({ plan }, language) =>
    plan && [
      [
        ...heads(language)('id', 'name', 'depth', 'cells', 'reached'),
        ...(['courses', 'hours'] as const).flatMap((kind) =>
          (['target', 'met', 'rate'] as const).map((name) => joined(columns[kind], columns[name], language)),
        ),
      ],
      ...plan.divisions.map(({ code, depth, ...sum }) => [
        ...valueCells('region', code, language),
        depth,
        ...sumCells(sum),
      ]),
    ],
  growth: ({ growth }, language) =>
    growth && [
      heads(language)('dimension', 'id', 'name', 'before', 'added', 'gone', 'moved', 'after', 'hoursChange'),
      ...growth.tables.flatMap(({ dimension, rows }) =>
        rows.map(({ id, before, added, gone, moved, after, hours }) => [
          headingNames[dimension as Heading][language],
          ...valueCells(dimension as Heading, id, language),
          before,
          added,
          gone,
          moved,
          after,
          hours,
        ]),
      ),
    ],
  'growth-courses': ({ growth }, language) =>
    growth && [
      heads(language)('id', 'name', 'change', 'from', 'to', 'hoursChange'),
      ...growth.courses.map(({ id, title, change, from, to, hours }) => [
        id,
        title,
        changeNames[change][language],
        from,
        to,
        hours,
      ]),
    ],
} satisfies Readonly<Record<string, (found: Coverage, language: Language) => Rows | undefined>>
