/** The part of the report that tells what has come and gone. */
import type { ElementContent } from 'hast'
import { type Language, words } from '../../base/words.js'
import { element, text } from '../../markdown/html/handlers/element.js'
import type { Coverage } from '../../model/coverage.js'
import { barChart } from '../../page/charts/bar-chart.js'
import { tableOf } from '../../page/table.js'
import { type Heading, headingNames, labelOf } from './label.js'
import { aside, signed } from './report-parts.js'

export const growthSection = ({ growth }: Coverage, language: Language): readonly ElementContent[] => {
  if (growth === undefined) return []
  const say = (zh: string, en: string): string => words(zh, en)[language]
  const { before, after, added, updated, withdrawn, missing, unchanged, hoursChanged, tables } = growth
  const rows = [
    [say('原有', 'Before'), before.courses, before.hours],
    [say('新增', 'Added'), added.courses, added.hours],
    [say('更新', 'Updated'), updated.courses, `${updated.hours}${aside(signed(hoursChanged), language)}`],
    [say('下架', 'Withdrawn'), withdrawn.courses, withdrawn.hours],
    [say('不在了', 'Missing'), missing.courses, missing.hours],
    [say('没有变', 'Unchanged'), unchanged.courses, unchanged.hours],
    [say('现有', 'Now'), after.courses, after.hours],
  ] as const
  return [
    element('h2', {}, [text(say('增减', 'Growth'))]),
    barChart({
      title: say('原有、新增、下架和现有的课程数', 'Courses before, added, withdrawn and now'),
      bars: rows.map(([label, courses]) => ({ label, value: courses, shown: String(courses) })),
    }),
    tableOf({
      caption: say('与以前的目录相比', 'Against the earlier catalogue'),
      named: true,
      head: [say('项目', 'Item'), say('课程', 'Courses'), say('学时', 'Hours')],
      rows,
    }),
    ...tables
      .filter(({ dimension }) => ['audience', 'topic', 'setting'].includes(dimension))
      .map(({ dimension, rows: each }) =>
        tableOf({
          caption: headingNames[dimension as Heading][language],
          named: true,
          head: [
            headingNames[dimension as Heading][language],
            say('原有', 'Before'),
            say('新增', 'Added'),
            say('减少', 'Gone'),
            say('改归', 'Moved'),
            say('现有', 'Now'),
            say('学时增减', 'Hours'),
          ],
          rows: each.map((row) => [
            labelOf(dimension as Heading, row.id)[language],
            row.before,
            row.added,
            row.gone,
            signed(row.moved),
            row.after,
            signed(row.hours),
          ]),
        }),
      ),
  ]
}
