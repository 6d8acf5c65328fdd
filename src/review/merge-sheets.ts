/** Score sheets of several experts → one result a course. */
import { groupBy } from '../base/group-by.js'
import { byCodeUnit } from '../base/path.js'
import { type Review, reviewAspects } from '../model/review.js'
import type { CourseScore, ScoreReport, ScoreSheet } from '../model/score-report.js'
import type { Scoring } from '../model/scoring.js'
import { defaultScoring } from './default-scoring.js'

type Verdict = Review['verdict']

/** From the best to the worst. */
const VERDICTS: readonly Verdict[] = ['pass', 'revise', 'reject']

const worst = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.reduce((a, b) => (VERDICTS.indexOf(b) > VERDICTS.indexOf(a) ? b : a), 'pass')

/** The verdict that most gave; of several, the worst. */
const majority = (verdicts: readonly Verdict[]): Verdict | undefined => {
  const counted = VERDICTS.map(
    (verdict) => [verdict, verdicts.filter((each) => each === verdict).length] as const,
  )
  const most = Math.max(...counted.map(([, count]) => count))
  return most === 0 ? undefined : counted.filter(([, count]) => count === most).at(-1)?.[0]
}

/** Two decimals: a mean of three is no more exact. */
const rounded = (value: number): number => Math.round(value * 100) / 100

const mean = (values: readonly number[]): number =>
  rounded(values.reduce((sum, value) => sum + value, 0) / values.length)

const totalOf = ({ scores }: ScoreSheet, { criteria }: Scoring): number | undefined => {
  const points = criteria.map(({ id }) => scores[id])
  return points.every((value) => value !== undefined)
    ? rounded(points.reduce((sum, value) => sum + value, 0))
    : undefined
}

const criteriaOf = (sheets: readonly ScoreSheet[], { criteria }: Scoring): CourseScore['criteria'] =>
  criteria.flatMap(({ id }) => {
    const points = sheets.flatMap(({ scores }) => scores[id] ?? [])
    if (points.length < sheets.length || points.length === 0) return []
    return [{ id, mean: mean(points), lowest: Math.min(...points), highest: Math.max(...points) }]
  })

/** Of each aspect the worst verdict: what one expert holds against a course, no other can outvote (审必到位). */
const aspectsOf = (sheets: readonly ScoreSheet[]): CourseScore['aspects'] =>
  Object.fromEntries(
    Object.keys(reviewAspects).flatMap((aspect) => {
      const given = sheets.flatMap(({ aspects }) => aspects[aspect] ?? [])
      return given.length === 0 ? [] : [[aspect, worst(given)]]
    }),
  )

const verdictOf = (
  sheets: readonly ScoreSheet[],
  total: number | undefined,
  aspects: CourseScore['aspects'],
  { pass }: Scoring,
): Verdict | undefined => {
  const given = sheets.flatMap(({ verdict }) => verdict ?? [])
  const scored =
    pass === undefined || total === undefined ? majority(given) : total >= pass ? 'pass' : 'revise'
  return scored === undefined ? undefined : worst([scored, ...Object.values(aspects)])
}

const scoreOf = (
  sheets: readonly ScoreSheet[],
  scoring: Scoring,
  title: string | undefined,
  isUnread: boolean,
): CourseScore => {
  const [{ course, version, content }] = sheets as [ScoreSheet]
  const totals = sheets.map((sheet) => totalOf(sheet, scoring))
  const isScored = totals.every((total) => total !== undefined)
  const total = isScored ? mean(totals) : undefined
  const spread = isScored ? rounded(Math.max(...totals) - Math.min(...totals)) : undefined
  const aspects = aspectsOf(sheets)
  const verdicts = new Set(sheets.flatMap(({ verdict }) => verdict ?? []))
  const open: CourseScore['open'] = [
    ...(sheets.length < scoring.experts ? (['experts-missing'] as const) : []),
    ...(isScored ? [] : (['scores-missing'] as const)),
    ...(isUnread ? (['sheets-unread'] as const) : []),
    ...(spread !== undefined && scoring.spread !== undefined && spread > scoring.spread
      ? (['spread'] as const)
      : []),
    ...(verdicts.size > 1 ? (['verdicts-differ'] as const) : []),
  ]
  // What people have to settle, no majority settles for them.
  const verdict = open.length === 0 ? verdictOf(sheets, total, aspects, scoring) : undefined
  return {
    course,
    version,
    content,
    ...(title !== undefined && { title }),
    sheets: [...sheets],
    criteria: criteriaOf(sheets, scoring),
    ...(total !== undefined && { total }),
    ...(spread !== undefined && { spread }),
    aspects,
    ...(verdict !== undefined && { verdict }),
    open,
  }
}

/**
 * Merges score sheets: by course, version and content, whatever the order in which they come. Scores are averaged; of each
 * of the seven aspects the worst verdict counts. There is no verdict while anything is
 * open: an expert or a score is missing, a sheet could not be read, totals are far apart, or experts do not agree.
 *
 * @param titles of courses by id, for the report
 * @param unread ids of courses of which a sheet could not be read; undefined for a sheet that says no course
 * @example
 * const { courses } = mergeSheets([...ofFirstExpert, ...ofSecond, ...ofThird], profile.scoring)
 */
export const mergeSheets = (
  sheets: readonly ScoreSheet[],
  scoring: Scoring = defaultScoring,
  titles: ReadonlyMap<string, string> = new Map(),
  unread: readonly (string | undefined)[] = [],
): ScoreReport => {
  const keyOf = ({ course, version, content }: ScoreSheet): string => `${course} ${version} ${content}`
  const groups = groupBy(sheets, keyOf)
  const courses = [...groups]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([, group]) => {
      const inOrder = [...group].sort((a, b) => byCodeUnit(a.expert, b.expert))
      const { course } = inOrder[0] as ScoreSheet
      const isUnread = unread.some((each) => each === undefined || each === course)
      return scoreOf(inOrder, scoring, titles.get(course), isUnread)
    })
  return { scoreReportVersion: 1, courses }
}
