/** The key of a question, for those who mark it. */
import type { Element, ElementContent } from 'hast'
import type { Item, Rich } from '../edition/edition.js'
import { ownIds } from '../html/own-ids.js'
import { answerWords } from '../words/answers.js'
import { keyParts } from '../words/key-parts.js'
import { colon, comma, semicolon } from '../words/marks.js'
import { box, element, label, text } from './build.js'
import { onPaper } from './page-on-paper.js'
import type { Paper } from './paper.js'
import { keyWords } from './words.js'

/** The short answer: letters, a verdict, the word of each gap. Undefined for what has none. */
const answerOf = (item: Item, { language }: Paper): string | undefined => {
  const parts = keyParts(item, language, (option) => option.label)
  const between = item.kind === 'fill-in' ? semicolon : comma
  return parts.length === 0 ? undefined : parts.join(between[language])
}

const line = (name: string, words: string, { language }: Paper): Element =>
  element('p', {}, [box('strong', '', name + colon[language]), text(words)])

export const keyOnPaper = (item: Item, paper: Paper): Element => {
  const { language } = paper
  const rich = (name: 'model' | 'rubric' | 'explanation'): readonly ElementContent[] => {
    const part: Rich | undefined = item[name]
    if (part === undefined) return []
    return [
      label(answerWords[name][language]),
      ...ownIds(onPaper(part.content, paper), `${item.id}.${name}.`),
    ]
  }
  const answer = answerOf(item, paper)
  const parts = [
    ...(answer === undefined ? [] : [line(answerWords.answer[language], answer, paper)]),
    ...rich('model'),
    ...rich('rubric'),
    ...rich('explanation'),
  ]
  const goals =
    item.objectives.length === 0
      ? []
      : [line(keyWords.objectives[language], item.objectives.join(comma[language]), paper)]
  return box('div', 'kb-key', [
    ...(parts.length === 0 ? [element('p', {}, [text(keyWords.none[language])])] : parts),
    ...goals,
  ])
}
