/** The part of the report that goes from place to place. */
import type { ElementContent } from 'hast'
import { type Language, words } from '../../base/words.js'
import type { Coverage } from '../../model/coverage.js'
import { barChart } from '../../page/charts/bar-chart.js'
import { tableOf } from '../../page/table.js'
import { labelOf, shortPlace } from './label.js'
import { heading, note, placeCell } from './report-parts.js'

/** Longer lists are in the CSV tables. */
const MOST_BARS = 40

const MOST_ROWS = 400

export const placesSection = (
  { divisions, pairs, within }: Coverage,
  language: Language,
): readonly ElementContent[] => {
  const say = (zh: string, en: string): string => words(zh, en)[language]
  const parts = new Map<string, number>()
  for (const { dimensions, rows } of pairs) {
    if (dimensions[0] !== 'region' || dimensions[1] !== 'setting') continue
    for (const { ids, courses } of rows) parts.set(ids[0], (parts.get(ids[0]) ?? 0) + courses)
  }
  const bars = [...parts].slice(0, MOST_BARS).map(([code, courses]) => ({
    label: shortPlace(code)[language],
    value: courses,
    shown: String(courses),
  }))
  const where = within === undefined ? say('各省', 'by province') : labelOf('region', within)[language]
  const upper = divisions.filter(({ depth }) => depth <= 2)
  return [
    heading(words('各地', 'By place'), language),
    barChart({ title: say(`各地课程数（${where}）`, `Courses by place (${where})`), bars }),
    tableOf({
      caption: say('从省到县', 'From province to county'),
      named: true,
      head: [
        say('地区', 'Place'),
        say('代码', 'Code'),
        say('课程', 'Courses'),
        say('学时', 'Hours'),
        say('本级', 'Own'),
        say('城镇', 'Town'),
        say('农村', 'Country'),
      ],
      rows: upper
        .slice(0, MOST_ROWS)
        .map(({ code, depth, courses, hours, direct, urban, rural }) => [
          placeCell(code, depth, language),
          code,
          courses,
          hours,
          direct,
          urban,
          rural,
        ]),
    }),
    ...(upper.length > MOST_ROWS
      ? [
          note(
            words(
              `另有 ${upper.length - MOST_ROWS} 个地方，见 CSV 表。`,
              `${upper.length - MOST_ROWS} more are in the CSV tables.`,
            ),
            language,
          ),
        ]
      : []),
  ]
}
