/** The answers of all questions, lesson by lesson, for whoever marks a pile of sheets. */
import type { ElementContent } from 'hast'
import { excerpt } from '../../base/excerpt.js'
import type { Item, LessonPage, Page } from '../edition/edition.js'
import { box, element, label } from './build.js'
import { coverOf, lessonTitle } from './cover.js'
import { keyOnPaper } from './key-on-paper.js'
import type { Paper } from './paper.js'
import { questionHead } from './question-on-paper.js'

const answerOf = (item: Item, paper: Paper): ElementContent =>
  box('div', 'kb-answer', [
    label(questionHead(item, paper)),
    // Enough to see that key and question belong together.
    box('p', 'kb-asked', excerpt(item.stem.text)),
    keyOnPaper(item, paper),
  ])

const sectionOf = (page: Page, title: string, paper: Paper): readonly ElementContent[] =>
  page.items.length === 0
    ? []
    : [
        element('section', { id: page.name }, [
          box('h2', '', title),
          ...page.items.map((item) => answerOf(item, paper)),
        ]),
      ]

/** Undefined for a course without questions. */
export const answersOf = (paper: Paper): readonly ElementContent[] | undefined => {
  const { edition } = paper
  if (edition.pages.every(({ items }) => items.length === 0)) return undefined
  return [
    coverOf(paper, 'answers'),
    ...sectionOf(edition.root, edition.root.title, paper),
    ...edition.lessons.flatMap((lesson: LessonPage) => sectionOf(lesson, lessonTitle(lesson, paper), paper)),
  ]
}
