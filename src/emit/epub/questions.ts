/** Questions as a book asks them: a numbered list with the way to the answers, since scripts are not reliable. */
import type { Element, ElementContent } from 'hast'
import { hasClass } from '../../markdown/html/has-class.js'
import type { Item } from '../edition/edition.js'
import { h } from '../html/html-nodes.js'
import { pointsWords } from '../words/counts.js'
import { inBrackets } from '../words/marks.js'
import { kindWords } from '../words/question-kinds.js'
import { ANSWERS_FILE, answerId, questionId } from './book.js'
import type { Writing } from './book-address.js'
import { seeAnswerWords } from './words.js'

/** EPUB Structural Semantics Vocabulary 1.1, learning and assessments. */
const epubTypes = {
  single: 'multiple-choice-problem',
  multiple: 'multiple-choice-problem',
  'true-false': 'true-false-problem',
  'fill-in': 'fill-in-the-blank-problem',
  essay: 'general-problem',
} as const satisfies Record<Item['kind'], string>

const labelOf = ({ kind, points }: Item, { book }: Writing): string => {
  const { language } = book.edition
  const words = kindWords[kind][language]
  return points === undefined ? words : words + inBrackets(pointsWords(points)[language], language)
}

const questionOf = (section: Element, item: Item, writing: Writing): Element =>
  h(
    'li',
    { id: questionId(item.id), value: String(item.number), 'epub:type': epubTypes[item.kind] },
    h('p', { className: ['kb-label'] }, labelOf(item, writing)),
    ...section.children,
    h(
      'p',
      {},
      h('a', { href: `${ANSWERS_FILE}#${answerId(item.id)}` }, seeAnswerWords[writing.book.edition.language]),
    ),
  )

const isQuestion = (node: ElementContent): node is Element =>
  node.type === 'element' && hasClass(node, 'kb-question')

const itemOf = ({ properties }: Element, { chapter }: Writing): Item | undefined =>
  chapter.page.items.find(({ id }) => id === properties.dataQuestionId)

const isBlank = (node: ElementContent): boolean => node.type === 'text' && node.value.trim() === ''

/** Puts questions that follow one another into one list; everything else stays as it is. */
export const listQuestions = (
  nodes: readonly ElementContent[],
  writing: Writing,
): readonly ElementContent[] => {
  if (!nodes.some(isQuestion)) return nodes
  const made: ElementContent[] = []
  let list: Element | undefined
  for (const node of nodes) {
    const item = isQuestion(node) ? itemOf(node, writing) : undefined
    if (item === undefined || node.type !== 'element') {
      if (!isBlank(node)) list = undefined
      made.push(node)
      continue
    }
    if (list === undefined) {
      list = h('ol', { className: ['kb-questions'], start: item.number })
      made.push(list)
    }
    list.children.push(questionOf(node, item, writing))
  }
  return made
}
