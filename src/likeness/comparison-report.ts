/** Comparison of two courses → a page that stands alone: both texts side by side, on a phone one below the other. */

import type { ElementContent } from 'hast'
import { percent } from '../base/percent.js'
import { type Language, words } from '../base/words.js'
import { element, text } from '../markdown/html/handlers/element.js'
import { htmlPage } from '../page/html-page.js'
import { tableOf } from '../page/table.js'
import type { CourseComparison, LessonComparison, Passage, QuestionComparison } from './course-comparison.js'
import { sameness } from './sameness.js'

/** What a comparison calls the two courses. */
export interface ComparedTitles {
  readonly one: string
  readonly other: string
}

const style = `
.pair{display:grid;gap:.4rem;margin:.6rem 0;padding:.5rem .7rem;border:1px solid var(--line);border-left-width:.4rem}
.pair.both{border-left-color:var(--accent);background:var(--raised)}
.pair p{margin:0;white-space:pre-line}
.pair .mark{font-weight:600}
.side{min-width:0}
.side>.of{color:var(--soft);font-size:.85rem}
@media(min-width:48rem){.pair{grid-template-columns:1fr 1fr}.pair>p{grid-column:1/-1}}
@media print{.pair{break-inside:avoid;grid-template-columns:1fr 1fr}.pair>p{grid-column:1/-1}}
`

const paragraph = (value: string, className: string[] = []): ElementContent =>
  element('p', className.length > 0 ? { className } : {}, [text(value)])

const side = (value: string | undefined, of: string): readonly ElementContent[] =>
  value === undefined
    ? []
    : [element('div', { className: ['side'] }, [paragraph(of, ['of']), paragraph(value)])]

const passageOf = (
  { text: ours, other, similarity }: Passage,
  titles: ComparedTitles,
  language: Language,
): ElementContent => {
  const isBoth = ours !== undefined && other !== undefined
  // The words say what the colour says (WCAG 1.4.1).
  const mark = isBoth
    ? sameness(similarity)
    : ours === undefined
      ? words('只在后一门', 'In the second course alone')
      : words('只在前一门', 'In the first course alone')
  // What is the same word for word is shown once: a reviewer looks for what differs.
  const isSame = isBoth && ours === other
  return element('div', { className: isBoth ? ['pair', 'both'] : ['pair'] }, [
    paragraph(mark[language], ['mark']),
    ...(isSame ? [paragraph(ours)] : [...side(ours, titles.one), ...side(other, titles.other)]),
  ])
}

const lessonOf = (
  lesson: LessonComparison,
  titles: ComparedTitles,
  language: Language,
): readonly ElementContent[] => [
  element('h3', {}, [text(`${lesson.title} ↔ ${lesson.otherTitle}`)]),
  paragraph(
    words(
      `前一课节有 ${percent(lesson.containment)} 也在后一课节里。`,
      `Of the first lesson, ${percent(lesson.containment)} is in the second too.`,
    )[language],
    ['soft'],
  ),
  ...lesson.passages.map((passage) => passageOf(passage, titles, language)),
]

const questionOf = (
  { text: one, otherText, similarity }: QuestionComparison,
  titles: ComparedTitles,
  language: Language,
): ElementContent => passageOf({ text: one, other: otherText, similarity }, titles, language)

const section = (title: string, content: readonly ElementContent[]): readonly ElementContent[] =>
  content.length === 0 ? [] : [element('h2', {}, [text(title)]), ...content]

const listOf = (items: readonly string[]): readonly ElementContent[] =>
  items.length === 0
    ? []
    : [
        element(
          'ul',
          {},
          items.map((item) => element('li', {}, [text(item)])),
        ),
      ]

/**
 * The report on two courses as one HTML file, for a reviewer who decides whether one repeats the other.
 *
 * @example
 * comparisonReport(compareCourses(a, b), { one: a.course.title, other: b.course.title }, 'zh-CN')
 */
export const comparisonReport = (
  comparison: CourseComparison,
  titles: ComparedTitles,
  language: Language,
): string => {
  const said = (zh: string, en: string): string => words(zh, en)[language]
  const { lessons, alone, otherAlone, questions, containment, otherContainment, similarity } = comparison
  return htmlPage({
    language,
    title: said(
      `两门课的比较：《${titles.one}》与《${titles.other}》`,
      `${titles.one} and ${titles.other}, compared`,
    ),
    style,
    body: [
      tableOf({
        caption: said('有多少相同', 'How much is the same'),
        head: [said('比什么', 'What'), said('占多少', 'Share')],
        named: true,
        rows: [
          [
            said(`《${titles.one}》有多少也在另一门里`, `Of “${titles.one}”, in the other`),
            percent(containment),
          ],
          [
            said(`《${titles.other}》有多少也在前一门里`, `Of “${titles.other}”, in the first`),
            percent(otherContainment),
          ],
          [said('两门合起来，共有的占多少', 'Of both together, in either'), percent(similarity)],
        ],
      }),
      ...section(
        said('对得上的课节', 'Lessons that match'),
        lessons.flatMap((lesson) => lessonOf(lesson, titles, language)),
      ),
      ...section(
        said('对得上的题目', 'Questions that match'),
        questions.map((question) => questionOf(question, titles, language)),
      ),
      ...section(said(`只有《${titles.one}》有的课节`, `Lessons of “${titles.one}” alone`), listOf(alone)),
      ...section(
        said(`只有《${titles.other}》有的课节`, `Lessons of “${titles.other}” alone`),
        listOf(otherAlone),
      ),
    ],
  })
}
