/** The key of a question in words. */
import type { Language } from '../../base/words.js'
import type { Choice, Item } from '../edition/edition.js'
import { answerWords } from './answers.js'
import { gapWords } from './counts.js'
import { colon } from './marks.js'

const letterAndText = ({ label, text }: Choice): string => `${label}. ${text}`

/**
 * Right or wrong, the options that are right, what fills each gap; empty where the author gave no key.
 *
 * @param say an option, where its letter alone will do
 */
export const keyParts = (
  { options, truth, blanks }: Item,
  language: Language,
  say: (option: Choice) => string = letterAndText,
): readonly string[] => {
  if (truth !== undefined) return [answerWords[truth ? 'true' : 'false'][language]]
  const right = options.filter(({ isRight }) => isRight)
  if (right.length > 0) return right.map(say)
  const gaps = blanks.map((accepted) => accepted.join(answerWords.or[language]))
  return gaps.length === 1 ? gaps : gaps.map((gap, at) => gapWords(at + 1)[language] + colon[language] + gap)
}
