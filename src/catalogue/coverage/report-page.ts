/** Coverage as a page of HTML for people: read on a screen, printed, sent on. */
import type { ElementContent } from 'hast'
import { type Language, words } from '../../base/words.js'
import { element, text } from '../../markdown/html/handlers/element.js'
import type { Coverage } from '../../model/coverage.js'
import { barChart, chartStyle } from '../../page/charts/bar-chart.js'
import { heatStyle } from '../../page/charts/heat-table.js'
import { htmlPage } from '../../page/html-page.js'
import { tableOf } from '../../page/table.js'
import { headingNames, labelOf } from './label.js'
import { leftNames, reuseRows } from './main-rows.js'
import { shareText } from './rate.js'
import { growthSection } from './report-growth.js'
import { audienceByTopic } from './report-heat.js'
import { indicatorsSection } from './report-indicators.js'
import { columnStyle, heading, note } from './report-parts.js'
import { placesSection } from './report-places.js'
import { planSection } from './report-plan.js'

const overview = (found: Coverage, language: Language): readonly ElementContent[] => {
  const { total, withoutHours, left } = found
  const say = (zh: string, en: string): string => words(zh, en)[language]
  const leftOut = Object.entries(left).filter(([, count]) => count > 0)
  return [
    tableOf({
      caption: say('总数', 'In total'),
      named: true,
      head: [say('项目', 'Item'), say('数值', 'Number')],
      rows: [
        ...(found.region === undefined
          ? []
          : [[say('只统计', 'Only of'), labelOf('region', found.region)[language]] as const]),
        [say('课程', 'Courses'), total.courses],
        [say('学时', 'Teaching hours'), total.hours],
        ...(withoutHours > 0
          ? [[say('没写学时的课程', 'Courses without hours'), withoutHours] as const]
          : []),
        ...leftOut.map(
          ([name, count]) =>
            [
              say('未计入：', 'Not counted: ') + leftNames[name as keyof Coverage['left']][language],
              count,
            ] as const,
        ),
      ],
    }),
  ]
}

/** The dimensions that are told by a chart and a table; the others are in the CSV tables. */
const shown = ['setting', 'level', 'publisherLevel', 'type', 'quality', 'origin'] as const

const tables = ({ tables: all, total }: Coverage, language: Language): readonly ElementContent[] => [
  heading(words('各类', 'By kind'), language),
  ...shown.flatMap((name) => {
    const rows = all.find(({ dimension }) => dimension === name)?.rows ?? []
    const label = headingNames[name][language]
    return [
      element('h3', {}, [text(label)]),
      barChart({
        title: words(`按${label}的课程数`, `Courses by ${label.toLowerCase()}`)[language],
        bars: rows.map(({ id, courses }) => ({
          label: labelOf(name, id)[language],
          value: courses,
          shown: String(courses),
        })),
      }),
      tableOf({
        caption: label,
        named: true,
        head: [
          label,
          ...['课程', '占比', '学时'].map(
            (zh, at) => words(zh, ['Courses', 'Share', 'Hours'][at] ?? '')[language],
          ),
        ],
        rows: rows.map(({ id, courses, hours }) => [
          labelOf(name, id)[language],
          courses,
          shareText(courses, total.courses),
          hours,
        ]),
      }),
    ]
  }),
]

const reuse = (found: Coverage, language: Language): readonly ElementContent[] => {
  const say = (zh: string, en: string): string => words(zh, en)[language]
  return [
    heading(words('共享与重复', 'Reuse and duplication'), language),
    tableOf({
      caption: say('引进、改编与重复', 'Brought in, adapted, built again'),
      named: true,
      head: [say('项目', 'Item'), say('数值', 'Number')],
      rows: reuseRows(found, language),
    }),
    note(
      words(
        '引进省下的学时是引进课程的总学时；改编省下的学时，每门课取原课程学时和本课学时里较小的。重复建设的学时，每组只算最长一门以外的课。',
        'Hours saved by bringing in are those of the courses brought in; by adapting, of each course the smaller of its hours and those of its original. Hours built again are those of each group without its longest course.',
      ),
      language,
    ),
  ]
}

const method = words(
  '每门课只算最新版本；已下架、已被替代的和大纲不算。一门课有几个受众或主题，在每一个下面都算一次，在更宽的词条下面也只算一次，所以各行不能相加。',
  'Of each course the newest version counts; withdrawn and superseded ones and syllabi do not. A course with several audiences or topics counts once under each, and once under each broader term: rows do not add up.',
)

const titleOf = ({ plan }: Coverage, language: Language): string => {
  const title = words('课程资源统计', 'Coverage of the catalogue')[language]
  return plan?.title === undefined ? title : `${plan.title}${language === 'en' ? ': ' : '：'}${title}`
}

/**
 * The report: it stands alone, without scripts, and prints.
 *
 * @example
 * await writeFile('coverage.html', coverageReport(coverage(catalogue, { plan }), 'zh-CN'))
 */
export const coverageReport = (found: Coverage, language: Language): string =>
  htmlPage({
    language,
    title: titleOf(found, language),
    style: chartStyle + heatStyle + columnStyle,
    body: [
      note(method, language),
      ...overview(found, language),
      ...planSection(found, language),
      ...audienceByTopic(found, language),
      ...placesSection(found, language),
      ...growthSection(found, language),
      ...tables(found, language),
      ...reuse(found, language),
      ...indicatorsSection(found, language),
    ],
  })
