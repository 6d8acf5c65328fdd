/** The line above a question in an article. */
import type { Language } from '../../base/words.js'
import type { Item } from '../edition/edition.js'
import { kindWords } from '../question-words.js'
import { questionWords } from './words.js'

export const questionHead = ({ number, kind, points }: Item, language: Language): string =>
  questionWords[language](number, kindWords[kind][language], points)
