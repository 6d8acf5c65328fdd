/** The line above a question in an article. */
import type { Language } from '../../base/words.js'
import type { Item } from '../edition/edition.js'
import { pointsWords, questionWords } from '../words/counts.js'
import { clauseComma, inBrackets } from '../words/marks.js'
import { kindWords } from '../words/question-kinds.js'

export const questionHead = ({ number, kind, points }: Item, language: Language): string => {
  const facts = [kindWords[kind][language], ...(points === undefined ? [] : [pointsWords(points)[language]])]
  return questionWords(number)[language] + inBrackets(facts.join(clauseComma[language]), language)
}
