/** Questions to answer with a pen, and for teachers the key below each. */
import type { Element, ElementContent } from 'hast'
import { hasClass } from '../../markdown/html/has-class.js'
import type { Item } from '../edition/edition.js'
import { rewrite } from '../html/rewrite.js'
import { answerWords } from '../words/answers.js'
import { pointsWords, questionWords } from '../words/counts.js'
import { kindWords } from '../words/question-kinds.js'
import { box, label, text, tick } from './build.js'
import { keyOnPaper } from './key-on-paper.js'
import type { Paper } from './paper.js'

/** Lines to write on; a school sheet gives about as many. */
const LINES = 6

export const questionHead = ({ number, kind, points }: Item, { language }: Paper): string =>
  [
    questionWords(number)[language],
    kindWords[kind][language],
    ...(points === undefined ? [] : [pointsWords(points)[language]]),
  ].join(language === 'en' ? ' · ' : '　')

/** The letter and a box before an option; for teachers the right one is ticked. */
const optionOnPaper = (option: ElementContent, { options }: Item, withKey: boolean): ElementContent => {
  if (option.type !== 'element') return option
  const letter = String(option.properties.dataOption)
  const isRight = withKey && options.some((each) => each.label === letter && each.isRight)
  const pick = box('span', 'kb-pick', [tick(isRight), text(` ${letter}. `)])
  return {
    ...option,
    properties: isRight ? { className: ['kb-right'] } : {},
    children: [pick, ...option.children],
  }
}

const verdict = (words: string, isRight: boolean): Element =>
  box('span', isRight ? 'kb-verdict kb-right' : 'kb-verdict', [tick(isRight), text(` ${words}`)])

/** Room for an answer that has no options. */
const roomFor = ({ kind, truth }: Item, withKey: boolean, { language }: Paper): readonly Element[] => {
  if (kind === 'true-false') {
    return [
      box('p', 'kb-verdicts', [
        verdict(answerWords.true[language], withKey && truth === true),
        verdict(answerWords.false[language], withKey && truth === false),
      ]),
    ]
  }
  if (kind !== 'essay' || withKey) return []
  return [
    box(
      'div',
      'kb-lines',
      Array.from({ length: LINES }, () => box('div', 'kb-line', [])),
    ),
  ]
}

const questionOnPaper = (question: Element, item: Item, withKey: boolean, paper: Paper): Element => {
  const parts = question.children.map((part) =>
    part.type === 'element' && hasClass(part, 'kb-options')
      ? box(
          'ol',
          'kb-options',
          part.children.map((option) => optionOnPaper(option, item, withKey)),
        )
      : part,
  )
  return {
    ...question,
    properties: { className: question.properties.className ?? [] },
    children: [
      label(questionHead(item, paper)),
      ...parts,
      ...roomFor(item, withKey, paper),
      ...(withKey ? [keyOnPaper(item, paper)] : []),
    ],
  }
}

/** @param withKey for teachers; learners get room for their answers instead */
export const questionsOnPaper = (
  content: readonly ElementContent[],
  items: readonly Item[],
  withKey: boolean,
  paper: Paper,
): readonly ElementContent[] => {
  if (items.length === 0) return content
  const byId = new Map(items.map((item) => [item.id, item]))
  return rewrite(content, (each) => {
    const item = byId.get(String(each.properties.dataQuestionId ?? ''))
    return item === undefined ? each : questionOnPaper(each, item, withKey, paper)
  })
}
