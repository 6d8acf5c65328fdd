/** How maps and their pages are called, and where they are. */
import type { Language } from '../../base/words.js'
import { findTerm } from '../../model/vocabulary/find-term.js'
import { safeName } from '../addresses.js'
import { type CourseMap, OTHER } from './maps-of.js'
import type { Sheet } from './sheets-of.js'
import { pathWords } from './words.js'

/** Of a page of a map, from the folder of the language; `number` from 1. An id of a series has one slash, a name none. */
export const mapPath = ({ kind, id }: CourseMap, number = 1): string =>
  `maps/${kind}-${safeName(id.replace('/', '--'))}${number === 1 ? '' : `--${number}`}.html`

export const topicName = (id: string, language: Language): string =>
  id === OTHER ? pathWords.other[language] : (findTerm('topic', id)?.label[language] ?? id)

export const sheetTitle = ({ topic }: Sheet, number: number, language: Language): string => {
  const page = pathWords.page(number)[language]
  return topic === undefined ? page : `${page} · ${topicName(topic, language)}`
}
