/** Foreign words in a SARIF message, where `[text](1)` would be a link (§3.11.6). */
import { type Language, visible, type Words } from '../../../index.js'

export const text = (sentences: readonly Words[], language: Language): string =>
  sentences.map((sentence) => visible(sentence[language]).replaceAll('](', '] (')).join('\n')
