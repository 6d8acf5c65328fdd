/** The answer to a question, at the end of an article. */
import type { ElementContent } from 'hast'
import type { Language } from '../../base/words.js'
import type { Item, Rich } from '../edition/edition.js'
import { ledBy, styled, textNode } from './blocks.js'
import { dress } from './dress.js'
import type { DressSettings } from './dress-settings.js'
import { questionHead } from './question-head.js'
import { styles } from './style.js'
import {
  answerWords,
  blanksBetween,
  explanationWords,
  modelWords,
  orWords,
  rightWords,
  rubricWords,
  wrongWords,
} from './words.js'

/** What is right, in a line; undefined where the author gave no key. */
const keyOf = ({ options, truth, blanks }: Item, language: Language): string | undefined => {
  if (truth !== undefined) return (truth ? rightWords : wrongWords)[language]
  const right = options.filter(({ isRight }) => isRight)
  if (right.length > 0)
    return right.map(({ label, text }) => `${label}. ${text}`).join(blanksBetween[language])
  if (blanks.length === 0) return undefined
  return blanks
    .map((accepted, index) => {
      const words = accepted.join(orWords[language])
      return blanks.length > 1 ? `(${index + 1}) ${words}` : words
    })
    .join(blanksBetween[language])
}

/** The answer to a question, with the reason for it. */
export const answerBlock = (item: Item, settings: DressSettings): ElementContent => {
  const { language } = settings
  const key = keyOf(item, language)
  const part = (name: string, rich: Rich | undefined, lead: string): readonly ElementContent[] =>
    rich === undefined
      ? []
      : ledBy(lead, dress(rich.content, { ...settings, scope: `${item.id}/${name}`, items: new Map() }))
  return styled('section', styles.card, [
    styled('p', styles.label, [textNode(questionHead(item, language))]),
    ...(key === undefined ? [] : [styled('p', styles.p, [textNode(answerWords[language] + key)])]),
    ...part('model', item.model, modelWords[language]),
    ...part('rubric', item.rubric, rubricWords[language]),
    ...part('explanation', item.explanation, explanationWords[language]),
  ])
}
