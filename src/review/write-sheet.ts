/** Makes the empty score sheet of an expert. */
import { csv } from '../base/csv.js'
import type { Language } from '../base/words.js'
import type { Scoring } from '../model/scoring.js'
import { defaultScoring } from './default-scoring.js'
import { type Column, sheetColumns } from './sheet-columns.js'

/** A course that is to be scored. */
export interface SheetCourse {
  readonly id: string
  readonly version: string
  readonly title: string
  /** Its content digest: what the scores will be bound to. */
  readonly content: string
}

const cellOf = ({ kind }: Column, course: SheetCourse, expert: string): string => {
  if (kind === 'course') return course.id
  if (kind === 'expert') return expert
  return kind === 'version' || kind === 'title' || kind === 'content' ? course[kind] : ''
}

/**
 * A score sheet as CSV, with a row a course and the cells to fill in empty.
 *
 * @example
 * writeSheet(courses, '专家甲', { scoring: profile.scoring, language: 'zh-CN' })
 */
export const writeSheet = (
  courses: readonly SheetCourse[],
  expert: string,
  { scoring = defaultScoring, language }: { readonly scoring?: Scoring; readonly language: Language },
): string => {
  const columns = sheetColumns(scoring)
  return csv([
    columns.map(({ name }) => name[language]),
    ...courses.map((course) => columns.map((column) => cellOf(column, course, expert))),
  ])
}
