/** The answer to a question, at the end of an article. */
import type { ElementContent } from 'hast'
import type { Item, Rich } from '../edition/edition.js'
import { answerWords } from '../words/answers.js'
import { keyParts } from '../words/key-parts.js'
import { colon, semicolon } from '../words/marks.js'
import { ledBy, styled, textNode } from './blocks.js'
import { dress } from './dress.js'
import type { DressSettings } from './dress-settings.js'
import { questionHead } from './question-head.js'
import { styles } from './style.js'
import { noAnswerWords } from './words.js'

/** The answer to a question, with the reason for it. */
export const answerBlock = (item: Item, settings: DressSettings): ElementContent => {
  const { language } = settings
  const key = keyParts(item, language).join(semicolon[language])
  const part = (name: string, rich: Rich | undefined, lead: string): readonly ElementContent[] =>
    rich === undefined
      ? []
      : ledBy(lead, dress(rich.content, { ...settings, scope: `${item.id}/${name}`, items: new Map() }))
  const said = [
    ...(key === ''
      ? []
      : [styled('p', styles.p, [textNode(answerWords.answer[language] + colon[language] + key)])]),
    ...part('model', item.model, answerWords.model[language] + colon[language]),
    ...part('rubric', item.rubric, answerWords.rubric[language] + colon[language]),
    ...part('explanation', item.explanation, answerWords.explanation[language] + colon[language]),
  ]
  return styled('section', styles.card, [
    styled('p', styles.label, [textNode(questionHead(item, language))]),
    ...(said.length === 0 ? [styled('p', styles.p, [textNode(noAnswerWords[language])])] : said),
  ])
}
