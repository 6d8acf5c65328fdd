/** The attributes that a directive takes, by every name. */
import {
  calloutAttributes,
  type Directive,
  directives,
  mediaAttributes,
  questionAttributes,
} from '../../parse/body/directives.js'

const TABLES: Readonly<Record<Directive['kind'], ReadonlyMap<string, string>>> = {
  callout: calloutAttributes,
  media: mediaAttributes,
  question: questionAttributes,
}

/** English names by every name that an author may write; empty for a foreign directive. */
export const attributesOf = (directive: string): ReadonlyMap<string, string> => {
  const found = directives.get(directive)
  return found === undefined ? new Map() : TABLES[found.kind]
}

const FILES: ReadonlySet<string | undefined> = new Set(['src', 'captions', 'transcript', 'poster'])

/** True for an attribute, by its English name, whose value is the address of a file. */
export const isFileAttribute = (key: string | undefined): boolean => FILES.has(key)

/** The names of an attribute: the English one, then the Chinese. */
export const attributeNames = (
  table: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly string[]> => {
  const names = new Map<string, string[]>()
  for (const [name, key] of table) names.set(key, [...(names.get(key) ?? []), name])
  return names
}
