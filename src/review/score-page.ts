/** A score report as a page that is read and printed. */

import type { ElementContent } from 'hast'
import { listed } from '../base/listed.js'
import { type Language, words } from '../base/words.js'
import { element, text } from '../markdown/html/handlers/element.js'
import { reviewAspects } from '../model/review.js'
import type { CourseScore, ScoreReport } from '../model/score-report.js'
import type { Scoring } from '../model/scoring.js'
import { htmlPage } from '../page/html-page.js'
import { tableOf } from '../page/table.js'
import { criterionName, defaultScoring } from './default-scoring.js'
import { scoreTable } from './score-table.js'
import { sheetColumns } from './sheet-columns.js'
import { verdictWords } from './verdict-words.js'

const heading = words('专家打分汇总', 'Scores of the experts')
const sheetsOf = words('各位专家的打分', 'What each expert gave')
const expertName = words('专家', 'Expert')
const verdictName = words('结论', 'Verdict')
const noteName = words('意见', 'Remarks')
const aspectsName = words('七性', 'Seven aspects')

/** Remarks are sentences: on a phone the table scrolls rather than that they stand a word a line. */
const STYLE = `
td:last-child{min-width:12em}
`

const sheetTable = (score: CourseScore, { criteria }: Scoring, language: Language): ElementContent =>
  tableOf({
    caption: score.title ?? score.course,
    named: true,
    head: [
      expertName[language],
      ...criteria.map((criterion) => criterionName(criterion)[language]),
      verdictName[language],
      noteName[language],
    ],
    rows: score.sheets.map(({ expert, scores, verdict, note = '' }) => [
      expert,
      ...criteria.map(({ id }) => scores[id] ?? ''),
      verdict === undefined ? '' : verdictWords[verdict][language],
      note,
    ]),
  })

const aspectsLine = (
  { aspects }: CourseScore,
  scoring: Scoring,
  language: Language,
): readonly ElementContent[] => {
  const names = new Map(
    sheetColumns(scoring).flatMap((column) => (column.kind === 'aspect' ? [[column.id, column.name]] : [])),
  )
  const given = Object.keys(reviewAspects).flatMap((id) => {
    const verdict = aspects[id]
    return verdict === undefined
      ? []
      : [`${names.get(id)?.[language] ?? id} ${verdictWords[verdict][language]}`]
  })
  if (given.length === 0) return []
  return [
    element('p', {}, [
      text(`${aspectsName[language]}${language === 'en' ? ': ' : '：'}${listed(given, language)}`),
    ]),
  ]
}

/**
 * @example
 * await writeFile('scores.html', scorePage(report, { scoring, language: 'zh-CN' }))
 */
export const scorePage = (
  report: ScoreReport,
  { scoring = defaultScoring, language }: { readonly scoring?: Scoring; readonly language: Language },
): string => {
  const { head, rows } = scoreTable(report, scoring, language)
  return htmlPage({
    language,
    title: heading[language],
    style: STYLE,
    body: [
      tableOf({ head, rows, named: true }),
      element('h2', {}, [text(sheetsOf[language])]),
      ...report.courses.flatMap((score) => [
        sheetTable(score, scoring, language),
        ...aspectsLine(score, scoring, language),
      ]),
    ],
  })
}
