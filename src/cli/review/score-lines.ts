/** A score report on a screen. */
import {
  type CourseScore,
  criterionName,
  type Language,
  openWords,
  rankedCourses,
  type ScoreReport,
  type Scoring,
  sheetColumns,
  verdictWords,
  visible,
  type Words,
  words,
} from '../../index.js'
import { wrap } from '../wrap.js'

const totalLine = ({ total, spread, sheets, verdict, open }: CourseScore): Words => {
  const experts = words(
    `专家 ${sheets.length} 位`,
    `${sheets.length === 1 ? '1 expert' : `${sheets.length} experts`}`,
  )
  const said = verdict === undefined ? words('还没有结论', 'no verdict yet') : verdictWords[verdict]
  const mean =
    total === undefined
      ? words('平均分算不出来', 'no mean')
      : words(`平均 ${total} 分，分差 ${spread}`, `mean ${total}, spread ${spread}`)
  const more = open.map((each) => openWords[each])
  return words(
    [said['zh-CN'], mean['zh-CN'], experts['zh-CN'], ...more.map((each) => each['zh-CN'])].join('；'),
    [said.en, mean.en, experts.en, ...more.map((each) => each.en)].join('; '),
  )
}

const criteriaLine = (score: CourseScore, { criteria }: Scoring, language: Language): string =>
  criteria
    .flatMap((criterion) => {
      const found = score.criteria.find(({ id }) => id === criterion.id)
      const name = criterionName(criterion)[language]
      return found === undefined ? [] : [`${name} ${found.mean}/${criterion.max}`]
    })
    .join(language === 'en' ? ', ' : '，')

/** What somebody holds against one of the seven aspects, which no score outvotes. */
const heldLine = ({ aspects }: CourseScore, scoring: Scoring): Words => {
  const held = sheetColumns(scoring).flatMap((column) => {
    const verdict = column.kind === 'aspect' ? aspects[column.id] : undefined
    return verdict === undefined || verdict === 'pass'
      ? []
      : [{ name: column.name, verdict: verdictWords[verdict] }]
  })
  return words(
    held.map(({ name, verdict }) => `${name['zh-CN']}：${verdict['zh-CN']}`).join('，'),
    held.map(({ name, verdict }) => `${name.en}: ${verdict.en}`).join(', '),
  )
}

/** The courses in the order of the table, the best first. */
export const scoreLines = (
  report: ScoreReport,
  scoring: Scoring,
  language: Language,
  columns: number,
): string => {
  const indented = (text: string): readonly string[] =>
    text === '' ? [] : wrap(text, columns - 2).map((line) => `  ${line}`)
  const blocks = rankedCourses(report).map((score) => [
    ...wrap(visible(`${score.title ?? ''} ${score.course} ${score.version}`.trim()), columns),
    ...indented(totalLine(score)[language]),
    ...indented(criteriaLine(score, scoring, language)),
    ...indented(heldLine(score, scoring)[language]),
  ])
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`
}
