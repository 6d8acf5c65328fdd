/** Two courses compared, as a person reads it on a screen. */
import {
  type ComparedTitles,
  type CourseComparison,
  type LessonComparison,
  percent,
  sameness,
} from '../../catalogue/index.js'
import { type Language, visible, type Words, words } from '../../index.js'
import { wrap } from '../wrap.js'

/** Passages shown of a lesson; the page of HTML shows all. */
const SHOWN = 3
/** Characters shown of a passage. */
const LENGTH = 90

const cut = (text: string): string => {
  const line = visible(text.replace(/\s+/g, ' ').trim())
  return line.length <= LENGTH ? line : `${line.slice(0, LENGTH).replace(/[\ud800-\udbff]$/, '')}…`
}

const indented = (text: string, by: number, columns: number): readonly string[] =>
  wrap(text, columns - by).map((line) => ' '.repeat(by) + line)

const lessonLines = (lesson: LessonComparison, language: Language, columns: number): readonly string[] => {
  const both = lesson.passages
    .flatMap(({ text, other, similarity }) =>
      text === undefined || other === undefined ? [] : [{ text, other, similarity }],
    )
    .sort((a, b) => b.text.length - a.text.length)
  const heading = words(
    `${lesson.title} ↔ ${lesson.otherTitle}：前者有 ${percent(lesson.containment)} 在后者里`,
    `${lesson.title} ↔ ${lesson.otherTitle}: ${percent(lesson.containment)} of the first is in the second`,
  )
  const quote = (text: string): string => words(`「${cut(text)}」`, `“${cut(text)}”`)[language]
  const more = both.length - SHOWN
  return [
    ...indented(visible(heading[language]), 2, columns),
    ...both
      .slice(0, SHOWN)
      .flatMap(({ text, other, similarity }) => [
        ...indented(sameness(similarity)[language], 4, columns),
        ...indented(quote(text), 6, columns),
        ...(similarity >= 1 ? [] : indented(quote(other), 6, columns)),
      ]),
    ...(more > 0
      ? indented(words(`还有 ${more} 段`, `and ${more} passages more`)[language], 4, columns)
      : []),
  ]
}

const section = (title: Words, lines: readonly string[], language: Language): readonly string[] =>
  lines.length === 0 ? [] : ['', title[language], ...lines]

export const comparisonPage = (
  comparison: CourseComparison,
  titles: ComparedTitles,
  language: Language,
  columns: number,
): string => {
  const { lessons, questions, alone, otherAlone, containment, otherContainment } = comparison
  const heading = words(
    `《${titles.one}》有 ${percent(containment)} 在《${titles.other}》里；后者有 ${percent(otherContainment)} 在前者里。`,
    `Of “${titles.one}”, ${percent(containment)} is in “${titles.other}”; of the latter, ${percent(otherContainment)} is in the former.`,
  )
  const items = (names: readonly string[]): readonly string[] =>
    names.flatMap((name) => indented(`- ${cut(name)}`, 2, columns))
  const lines = [
    ...wrap(visible(heading[language]), columns),
    ...section(
      words('对得上的课节', 'Lessons that match'),
      lessons.flatMap((lesson) => lessonLines(lesson, language, columns)),
      language,
    ),
    ...section(
      words('对得上的题目', 'Questions that match'),
      items(questions.map(({ text, similarity }) => `${percent(similarity)}  ${text}`)),
      language,
    ),
    ...section(words('只在前一门里的课节', 'Lessons of the first alone'), items(alone), language),
    ...section(words('只在后一门里的课节', 'Lessons of the second alone'), items(otherAlone), language),
  ]
  return `${lines.join('\n')}\n`
}
