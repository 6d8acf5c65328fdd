/** A score report as a table: the same rows on a page and in a spreadsheet. */
import type { Language } from '../base/words.js'
import { words } from '../base/words.js'
import type { CourseScore, ScoreReport } from '../model/score-report.js'
import type { Scoring } from '../model/scoring.js'
import { criterionName } from './default-scoring.js'
import { openWords } from './open-words.js'
import { verdictWords } from './verdict-words.js'

export interface ScoreTable {
  readonly head: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

const columns = {
  course: words('课程编号', 'Course'),
  version: words('版本', 'Version'),
  title: words('课程名称', 'Title'),
  experts: words('专家', 'Experts'),
  total: words('平均总分', 'Mean total'),
  spread: words('分差', 'Spread'),
  verdict: words('结论', 'Verdict'),
  open: words('还要办的', 'Still open'),
} as const

const rowOf = (
  score: CourseScore,
  { criteria }: Scoring,
  language: Language,
): readonly (string | number)[] => [
  score.title ?? score.course,
  score.course,
  score.version,
  score.sheets.length,
  ...criteria.map(({ id }) => score.criteria.find((each) => each.id === id)?.mean ?? ''),
  score.total ?? '',
  score.spread ?? '',
  score.verdict === undefined ? '' : verdictWords[score.verdict][language],
  score.open.map((each) => openWords[each][language]).join(language === 'en' ? '; ' : '；'),
]

/** What scored best first; what has no total yet at the end, by id. */
const byTotal = (a: CourseScore, b: CourseScore): number =>
  (b.total ?? -1) - (a.total ?? -1) || (a.course < b.course ? -1 : a.course > b.course ? 1 : 0)

/** The courses in the order of every report. */
export const rankedCourses = ({ courses }: ScoreReport): readonly CourseScore[] => [...courses].sort(byTotal)

export const scoreTable = (report: ScoreReport, scoring: Scoring, language: Language): ScoreTable => {
  const { title, course, version, experts, total, spread, verdict, open } = columns
  const heads = [title, course, version, experts, ...scoring.criteria.map(criterionName)]
  return {
    head: [...heads, total, spread, verdict, open].map((name) => name[language]),
    rows: rankedCourses(report).map((score) => rowOf(score, scoring, language)),
  }
}
