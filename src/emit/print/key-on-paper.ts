/** The key of a question, for those who mark it. */
import type { Element, ElementContent } from 'hast'
import type { Item, Rich } from '../edition/edition.js'
import { ownIds } from '../html/own-ids.js'
import { box, element, label, text } from './build.js'
import { onPaper } from './page-on-paper.js'
import type { Paper } from './paper.js'
import { blankWords, colon, falseWords, keyWords, listComma, orWords, trueWords } from './words.js'

/** The short answer: letters, a verdict, the word of each gap. Undefined for what has none. */
const answerOf = ({ kind, options, truth, blanks }: Item, { language }: Paper): string | undefined => {
  if (kind === 'true-false')
    return truth === undefined ? undefined : (truth ? trueWords : falseWords)[language]
  if (kind === 'fill-in') {
    if (blanks.length === 0) return undefined
    const gaps = blanks.map((accepted) => accepted.join(orWords[language]))
    if (gaps.length === 1) return gaps[0]
    return gaps
      .map((gap, index) => blankWords(index + 1, language) + colon[language] + gap)
      .join(language === 'en' ? '; ' : '；')
  }
  const right = options.filter(({ isRight }) => isRight).map((option) => option.label)
  return right.length === 0 ? undefined : right.join(listComma[language])
}

const line = (name: string, words: string, { language }: Paper): Element =>
  element('p', {}, [box('strong', '', name + colon[language]), text(words)])

export const keyOnPaper = (item: Item, paper: Paper): Element => {
  const { language } = paper
  const rich = (name: 'model' | 'rubric' | 'explanation'): readonly ElementContent[] => {
    const part: Rich | undefined = item[name]
    if (part === undefined) return []
    return [label(keyWords[name][language]), ...ownIds(onPaper(part.content, paper), `${item.id}.${name}.`)]
  }
  const answer = answerOf(item, paper)
  const parts = [
    ...(answer === undefined ? [] : [line(keyWords.answer[language], answer, paper)]),
    ...rich('model'),
    ...rich('rubric'),
    ...rich('explanation'),
  ]
  const goals =
    item.objectives.length === 0
      ? []
      : [line(keyWords.objectives[language], item.objectives.join(listComma[language]), paper)]
  return box('div', 'kb-key', [
    ...(parts.length === 0 ? [element('p', {}, [text(keyWords.none[language])])] : parts),
    ...goals,
  ])
}
