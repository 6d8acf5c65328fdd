/** A report of conformance as a page of HTML that stands alone: read, printed, filed with the submission. */
import type { ElementContent } from 'hast'
import { type Language, type Words, words } from '../../base/words.js'
import { element, text } from '../../markdown/html/handlers/element.js'
import type { ConformanceReport } from '../../model/conformance.js'
import { htmlPage } from '../../page/html-page.js'
import { tableOf } from '../../page/table.js'
import { nameOf } from './phrases.js'
import { driftReading } from './read-drift.js'
import type { Mark, ReadItem } from './read-item.js'
import { conformanceReading, type Reading } from './reading.js'

const STYLE = `
.verdict{font-size:1.15rem;font-weight:600}
.state{white-space:nowrap}
li{margin:.9rem 0}
td p{margin:0}td p+p{margin-top:.2rem}
`

/** Colour is never alone: the word says it too (WCAG 2.2, 1.4.1). */
const states: Readonly<Record<Mark, Words>> = {
  good: words('符合', 'Met'),
  fair: words('请核对', 'Check'),
  bad: words('不符合', 'Short'),
}

const levels: Readonly<Record<'error' | 'warning' | 'info', Words>> = {
  error: words('错误', 'Error'),
  warning: words('要改', 'To do'),
  info: words('提示', 'Note'),
}

const paragraph = (value: string, className?: string): ElementContent =>
  element('p', className === undefined ? {} : { className: [className] }, [text(value)])

const stateCell = (mark: Mark, language: Language): readonly ElementContent[] => [
  element('span', { className: ['state', mark] }, [text(states[mark][language])]),
]

const itemTable = (name: Words, items: readonly ReadItem[], language: Language): readonly ElementContent[] =>
  items.length === 0
    ? []
    : [
        element('h3', {}, [text(name[language])]),
        tableOf({
          head: [
            words('大纲要求', 'The syllabus asks')[language],
            words('课程', 'The course')[language],
            words('结果', 'Result')[language],
          ],
          rows: items.map(({ id, text: asked, lines, mark }) => [
            [paragraph(id === '' ? asked : `${id} ${asked}`)],
            lines.map((line) => paragraph(line)),
            stateCell(mark, language),
          ]),
        }),
      ]

const hoursTable = ({ hours }: Reading, language: Language): readonly ElementContent[] =>
  hours.length === 0
    ? []
    : [
        element('h3', {}, [text(words('学时', 'Hours')[language])]),
        tableOf({
          head: [
            words('学时', 'Hours')[language],
            words('大纲', 'Syllabus')[language],
            words('课程', 'Course')[language],
            words('结果', 'Result')[language],
          ],
          rows: hours.map(({ name, asked, given, mark }) => [name, asked, given, stateCell(mark, language)]),
          named: true,
        }),
      ]

const findingList = ({ findings }: Reading, language: Language): readonly ElementContent[] =>
  findings.length === 0
    ? []
    : [
        element('h3', {}, [text(words('要改的和要看的', 'To do')[language])]),
        element(
          'ol',
          {},
          findings.map(({ level, message, why, help }) =>
            element('li', {}, [
              element('p', {}, [
                element('strong', { className: [level === 'info' ? 'soft' : 'bad'] }, [
                  text(levels[level][language]),
                ]),
                text(` ${message}`),
              ]),
              paragraph(help),
              paragraph(why, 'soft'),
            ]),
          ),
        ),
      ]

const section = (reading: Reading, language: Language): readonly ElementContent[] => [
  element('h2', {}, [text(reading.title)]),
  paragraph(`${words('对照大纲', 'Against the syllabus')[language]} ${reading.against}`, 'soft'),
  element('p', { className: ['verdict', reading.mark] }, [text(reading.verdict)]),
  ...findingList(reading, language),
  ...itemTable(words('目标', 'Objectives'), reading.objectives, language),
  ...itemTable(words('单元', 'Units'), reading.units, language),
  ...hoursTable(reading, language),
  ...itemTable(words('受众', 'Audience'), reading.audience, language),
  ...itemTable(words('考核', 'Assessment'), reading.assessment, language),
]

const driftSection = (
  drift: NonNullable<ConformanceReport['drifts']>[number],
  language: Language,
): readonly ElementContent[] => {
  const { title, against, verdict, items } = driftReading(drift, language)
  return [
    element('h2', {}, [
      text(`${title}${language === 'en' ? ': ' : '：'}${words('大纲有新版', 'a newer syllabus')[language]}`),
    ]),
    paragraph(against, 'soft'),
    paragraph(verdict, 'verdict'),
    ...itemTable(words('变化', 'Changes'), items, language),
  ]
}

const unknownList = ({ unknown }: ConformanceReport, language: Language): readonly ElementContent[] =>
  unknown.length === 0
    ? []
    : [
        element('h2', {}, [text(words('没有找到的大纲', 'Syllabi that were not at hand')[language])]),
        tableOf({
          head: [words('课程', 'Course')[language], words('大纲', 'Syllabus')[language]],
          rows: unknown.map(({ course, syllabus, version }) => [
            nameOf(course, language),
            version === undefined ? syllabus : `${syllabus} ${version}`,
          ]),
        }),
      ]

/** Of several courses, all at a glance. */
const overview = (readings: readonly Reading[], language: Language): readonly ElementContent[] =>
  readings.length < 2
    ? []
    : [
        tableOf({
          head: [
            words('课程', 'Course')[language],
            words('大纲', 'Syllabus')[language],
            words('结论', 'Verdict')[language],
          ],
          rows: readings.map(({ title, against, verdict, mark }) => [
            title,
            against,
            [element('span', { className: [mark] }, [text(verdict)])],
          ]),
          named: true,
        }),
      ]

/**
 * The report as a page of HTML.
 *
 * @example
 * conformancePage({ reportVersion: 1, results: [conform(course, syllabus)], unknown: [] }, 'zh-CN')
 */
export const conformancePage = (report: ConformanceReport, language: Language): string => {
  const readings = report.results.map((each) => conformanceReading(each, language))
  return htmlPage({
    language,
    title: words('大纲符合性报告', 'Conformance to syllabi')[language],
    style: STYLE,
    body: [
      ...overview(readings, language),
      ...readings.flatMap((reading) => section(reading, language)),
      ...(report.drifts ?? []).flatMap((drift) => driftSection(drift, language)),
      ...unknownList(report, language),
    ],
  })
}
