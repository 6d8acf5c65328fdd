/** Finds the term that an author means: by id, by label in either language, by alias, or as an enumeration. */
import { nearest } from '../../base/nearest.js'
import { enumerate } from './enumeration.js'
import type { Scheme, Term } from './index.js'
import { foldSpelling, type Spelling, spellingsOf } from './spellings.js'

export type Resolution =
  | { readonly kind: 'term'; readonly term: Term; readonly spelling: Spelling }
  /** A phrase or an enumeration that stands for several terms. */
  | { readonly kind: 'composite'; readonly terms: readonly Term[] }
  /** `text` is the part that names no term: the whole, or one item of an enumeration. */
  | { readonly kind: 'unknown'; readonly text: string; readonly suggestions: readonly Term[] }

/** The longest text that can be an enumeration of terms. */
const MAX_LENGTH = 500

/**
 * Resolves what an author wrote. Pass enumerations whole: 「留守儿童、老人」 loses its sense when it is split before.
 *
 * @example
 * resolve('audience', '老人') // { kind: 'term', term: seniors, spelling: 'alias' }
 * resolve('audience', '留守儿童、老人') // { kind: 'composite', terms: [left-behind-children, left-behind-elderly] }
 * resolve('audience', '老人年') // { kind: 'unknown', text: '老人年', suggestions: [seniors, …] }
 */
export const resolve = (scheme: Scheme, text: string): Resolution => {
  if (text.length > MAX_LENGTH) return { kind: 'unknown', text, suggestions: [] }
  const spellings = spellingsOf(scheme)
  const key = foldSpelling(text)
  const composite = spellings.composites.get(key)
  if (composite !== undefined) return { kind: 'composite', terms: composite }
  const named = spellings.names.get(key)
  if (named !== undefined) return { kind: 'term', ...named }
  const list = enumerate(spellings, key)
  if ('terms' in list) return { kind: 'composite', terms: list.terms }
  const names = Array.from(spellings.names, ([name, { term }]) => [name, term] as const)
  const suggestions = nearest(list.unknown, names)
  return { kind: 'unknown', text: list.unknown === key ? text.trim() : list.unknown, suggestions }
}
