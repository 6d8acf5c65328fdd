/** Alike courses → tables for people: a page that stands alone, and CSV. */

import type { ElementContent } from 'hast'
import { csv } from '../../base/csv.js'
import type { Diagnostic } from '../../base/diagnostic.js'
import { percent } from '../../base/percent.js'
import { type Language, type Words, words } from '../../base/words.js'
import { licenceName } from '../../likeness/adapting.js'
import type { Alike, AlikeCourse, PartMatch } from '../../likeness/alike.js'
import { element, text } from '../../markdown/html/handlers/element.js'
import { htmlPage } from '../../page/html-page.js'
import { tableOf } from '../../page/table.js'
import { adviceOn, relationWords } from './advice.js'

/** One line of the report: a course, and one that is like it. */
export interface SimilarRow extends Alike {
  readonly first: Pick<AlikeCourse, 'id' | 'title'>
  /** Of the other course, the share that is in the first, where it is known. */
  readonly otherContainment?: number
}

const countOf = (parts: readonly PartMatch[], kind: PartMatch['kind']): number =>
  parts.filter((each) => each.kind === kind).length

const heads: readonly Words[] = [
  words('课程', 'Course'),
  words('编号', 'Id'),
  words('相近的课程', 'Like it'),
  words('它的编号', 'Its id'),
  words('版本', 'Version'),
  words('发布单位', 'Publisher'),
  words('许可', 'Licence'),
  words('关系', 'Relation'),
  words('前一门有多少在后一门里', 'Of the first, in the other'),
  words('合起来有多少相同', 'Similarity'),
  words('对得上的课节', 'Lessons that match'),
  words('对得上的题目', 'Questions that match'),
  words('建议', 'Advice'),
]

const cellsOf = (row: SimilarRow, language: Language): readonly (string | number)[] => [
  row.first.title,
  row.first.id,
  row.course.title,
  row.course.id,
  row.course.version,
  row.course.publisher?.name ?? '',
  row.course.license,
  relationWords[row.relation][language],
  percent(row.containment),
  percent(row.similarity),
  countOf(row.parts, 'lesson'),
  countOf(row.parts, 'question'),
  adviceOn(row)[language],
]

/** Alike courses as CSV that Excel opens. */
export const similarCsv = (rows: readonly SimilarRow[], language: Language): string =>
  csv([heads.map((head) => head[language]), ...rows.map((row) => cellsOf(row, language))])

const twoLines = (first: string, second: string): readonly ElementContent[] => [
  text(first),
  element('br', {}),
  element('span', { className: ['soft'] }, [text(second)]),
]

/**
 * Alike courses as one HTML file.
 *
 * @param diagnostics what was not compared, which the reader must know
 * @example
 * similarReport(pairs, diagnostics, 'zh-CN')
 */
export const similarReport = (
  rows: readonly SimilarRow[],
  diagnostics: readonly Diagnostic[],
  language: Language,
): string => {
  const said = (zh: string, en: string): string => words(zh, en)[language]
  const lines = rows.map((row) => [
    twoLines(row.first.title, row.first.id),
    twoLines(row.course.title, `${row.course.id} ${row.course.version}`),
    twoLines(row.course.publisher?.name ?? '', licenceName(row.course.license)[language]),
    relationWords[row.relation][language],
    percent(row.containment),
    said(
      `课节 ${countOf(row.parts, 'lesson')}，题目 ${countOf(row.parts, 'question')}`,
      `lessons ${countOf(row.parts, 'lesson')}, questions ${countOf(row.parts, 'question')}`,
    ),
    adviceOn(row)[language],
  ])
  const notes = diagnostics.map(({ message, help }) =>
    element('p', { className: ['fair'] }, [text(`${message[language]} ${help[language]}`)]),
  )
  const body =
    rows.length === 0
      ? [element('p', {}, [text(said('没有找到相近的课程。', 'No courses are alike.'))])]
      : [
          tableOf({
            caption: said(`相近的课程，共 ${rows.length} 对`, `Courses that are alike: ${rows.length} pairs`),
            head: [
              said('课程', 'Course'),
              said('相近的课程', 'Like it'),
              said('发布单位、许可', 'Publisher, licence'),
              said('关系', 'Relation'),
              said('前一门有多少在后一门里', 'Of the first, in the other'),
              said('对得上', 'Matches'),
              said('建议', 'Advice'),
            ],
            rows: lines,
            named: true,
          }),
        ]
  return htmlPage({
    language,
    title: said('相近的课程', 'Courses that are alike'),
    body: [...notes, ...body],
  })
}
