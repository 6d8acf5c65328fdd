/** The data types of LOM as elements (IEEE 1484.12.3). An element without content is left out. */
import { element, type XmlElement } from '../../base/xml/element.js'
import type { LomTerm, LomVocabulary } from './vocabulary.js'

export type Some = XmlElement | undefined

/** An element of those that are there; nothing where none is. */
export const group = (name: string, children: readonly (Some | readonly Some[])[]): Some => {
  const there = children.flat().filter((child) => child !== undefined)
  return there.length === 0 ? undefined : element(name, {}, there)
}

/** CharacterString. */
export const plain = (name: string, value: string | undefined): Some =>
  value === undefined ? undefined : element(name, {}, [value])

/** LangString in the language of the course or of our own words. */
export const worded = (name: string, value: string | undefined, language: string): Some =>
  value === undefined ? undefined : element(name, {}, [element('string', { language }, [value])])

/** A term of LOMv1.0. */
export const term = <K extends keyof LomVocabulary>(name: K, value: LomTerm<K> | undefined): Some =>
  value === undefined
    ? undefined
    : element(
        name,
        {},
        [plain('source', 'LOMv1.0'), plain('value', value)].filter((each) => each !== undefined),
      )

export const identifier = (catalog: string, entry: string): Some =>
  group('identifier', [plain('catalog', catalog), plain('entry', entry)])

/** DateTime. */
export const dated = (name: string, date: string | undefined): Some => group(name, [plain('dateTime', date)])
