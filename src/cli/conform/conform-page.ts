/** A report of conformance on a terminal: objective by objective, where it is taught and asked, and what is short. */
import {
  type ConformanceReport,
  conformanceReading,
  driftReading,
  type Language,
  type Mark,
  type ReadHours,
  type ReadItem,
  type Reading,
  visible,
  type Words,
  words,
} from '../../index.js'
import { padTo, widthOf } from '../columns.js'
import { type Paint, painter } from '../paint.js'
import type { Output } from '../terminal.js'
import { wrap } from '../wrap.js'

interface Look {
  readonly language: Language
  readonly columns: number
  readonly paint: Paint
}

const signs: Readonly<Record<Mark, string>> = { good: '√', fair: '?', bad: '×' }
const styles = { good: 'green', fair: 'yellow', bad: 'red' } as const

const blanks = (count: number): string => ' '.repeat(count)

/** A text with its first line behind a lead and the others under it. */
const hanging = (lead: string, text: string, { columns }: Look): readonly string[] => {
  const indent = widthOf(lead)
  const lines = wrap(visible(text), columns - indent)
  return lines.map((line, at) => `${at === 0 ? lead : blanks(indent)}${line}`)
}

const painted = (mark: Mark, lines: readonly string[], { paint }: Look): readonly string[] =>
  lines.map((line, at) => (at === 0 ? line.replace(signs[mark], paint(styles[mark], signs[mark])) : line))

const itemLines = ({ mark, id, text, lines }: ReadItem, look: Look): readonly string[] => [
  ...painted(mark, hanging(`  ${signs[mark]} `, id === '' ? text : `${id} ${text}`, look), look),
  ...lines.flatMap((line) => hanging(blanks(6), line, look)),
]

const heading = (name: Words, { language, paint }: Look): readonly string[] => [
  '',
  paint('bold', name[language]),
]

const section = (name: Words, items: readonly ReadItem[], look: Look): readonly string[] =>
  items.length === 0 ? [] : [...heading(name, look), ...items.flatMap((item) => itemLines(item, look))]

const hoursLines = (hours: readonly ReadHours[], look: Look): readonly string[] => {
  if (hours.length === 0) return []
  const width = Math.max(...hours.map(({ name }) => widthOf(name)))
  return [
    ...heading(words('学时', 'Hours'), look),
    ...hours.flatMap(({ mark, name, asked, given }) => {
      const told = words(`大纲 ${asked}，课程 ${given}`, `syllabus ${asked}, course ${given}`)[look.language]
      return painted(mark, hanging(`  ${signs[mark]} ${padTo(name, width)}  `, told, look), look)
    }),
  ]
}

const levels = { error: words('错误', 'Error'), warning: words('要改', 'To do'), info: words('提示', 'Note') }

const findingLines = ({ findings }: Reading, look: Look): readonly string[] =>
  findings.length === 0
    ? []
    : [
        ...heading(words('要改的和要看的', 'To do'), look),
        ...findings.flatMap(({ level, message, help }, at) => {
          const lead = `  ${at + 1}. `
          const label = levels[level][look.language]
          return [
            ...hanging(lead, `${look.language === 'en' ? `${label}: ` : `${label}：`}${message}`, look),
            ...hanging(blanks(widthOf(lead)), help, look),
          ]
        }),
      ]

const onCourse = (reading: Reading, look: Look): readonly string[] => [
  ...wrap(visible(reading.title), look.columns).map((line) => look.paint('bold', line)),
  ...hanging(words('对照大纲 ', 'Against ')[look.language], reading.against, look),
  ...hanging(words('结论 ', 'Verdict ')[look.language], reading.verdict, look).map((line) =>
    look.paint(styles[reading.mark], line),
  ),
  ...findingLines(reading, look),
  ...section(words('目标', 'Objectives'), reading.objectives, look),
  ...section(words('单元', 'Units'), reading.units, look),
  ...hoursLines(reading.hours, look),
  ...section(words('受众', 'Audience'), reading.audience, look),
  ...section(words('考核', 'Assessment'), reading.assessment, look),
]

const onDrift = (drift: NonNullable<ConformanceReport['drifts']>[number], look: Look): readonly string[] => {
  const { title, against, verdict, items } = driftReading(drift, look.language)
  return [
    ...wrap(visible(title), look.columns).map((line) => look.paint('bold', line)),
    ...hanging(words('大纲有新版 ', 'A newer syllabus ')[look.language], against, look),
    ...wrap(verdict, look.columns),
    ...section(words('变化', 'Changes'), items, look),
  ]
}

const onUnknown = ({ unknown }: ConformanceReport, look: Look): readonly (readonly string[])[] =>
  unknown.map(({ course, syllabus, version }) =>
    wrap(
      visible(
        words(
          `「${course.title ?? course.id ?? ''}」依据的大纲 ${syllabus}${version === undefined ? '' : ` ${version}`} 没有找到，没有比对。请用「--syllabus」指出它在哪里。`,
          `The syllabus ${syllabus}${version === undefined ? '' : ` ${version}`} that \`${course.title ?? course.id ?? ''}\` names was not found, and not compared. Name its place with \`--syllabus\`.`,
        )[look.language],
      ),
      look.columns,
    ),
  )

/** The report as text; a blank line and a rule stand between courses. */
export const conformPage = (
  report: ConformanceReport,
  language: Language,
  { columns, colour }: Pick<Output, 'columns' | 'colour'>,
): string => {
  const look = { language, columns, paint: painter(colour) }
  const parts = [
    ...report.results.map((each) => onCourse(conformanceReading(each, language), look)),
    ...(report.drifts ?? []).map((drift) => onDrift(drift, look)),
    ...onUnknown(report, look),
  ]
  return parts.map((lines) => `${lines.join('\n')}\n`).join('\n')
}
