/** The handouts: one for learners, one for teachers. */
import type { ElementContent } from 'hast'
import type { LessonPage, Page } from '../edition/edition.js'
import { box, element, label, text } from './build.js'
import { contentsOf, coverOf, lessonTitle } from './cover.js'
import { onPaper } from './page-on-paper.js'
import type { Paper } from './paper.js'
import { coursePlanOf, goalsOf, lessonPlanOf, unitsOf } from './plan.js'
import { questionsOnPaper } from './question-on-paper.js'
import { notesWords } from './words.js'

export type HandoutName = 'learner' | 'teacher'

const pageSection = (name: string, title: string, parts: readonly ElementContent[]): ElementContent =>
  element('section', { className: ['kb-page'], id: name }, [box('h2', '', title), ...parts])

export const handoutOf = (name: HandoutName, paper: Paper): readonly ElementContent[] => {
  const { edition, language } = paper
  const { pages, root, lessons, kind } = edition
  const isTeacher = name === 'teacher'
  const bodyOf = (page: Page): readonly ElementContent[] =>
    questionsOnPaper(onPaper(page.tree.children, paper), page.items, isTeacher, paper)
  const notes = box('div', 'kb-notes', [label(notesWords[language])])
  const lessonOf = (lesson: LessonPage): ElementContent =>
    pageSection(lesson.name, lessonTitle(lesson, paper), [
      ...(isTeacher ? lessonPlanOf(lesson, paper) : goalsOf(lesson, paper)),
      ...bodyOf(lesson),
      ...(isTeacher ? [notes] : []),
    ])
  const units = isTeacher || kind === 'syllabus' ? unitsOf(paper) : []
  const hasCourse = pages.includes(root)
  return [
    coverOf(paper, name),
    ...contentsOf(paper, hasCourse),
    ...(isTeacher ? coursePlanOf(paper) : []),
    ...units,
    ...(hasCourse ? [pageSection(root.name, root.title, bodyOf(root))] : []),
    ...lessons.flatMap((lesson) => [text('\n'), lessonOf(lesson)]),
  ]
}
