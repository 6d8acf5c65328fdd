/** Takes an enumeration apart into terms: 「留守儿童、老人和残疾人」 names three. */
import type { Term } from './index.js'
import type { Spellings } from './spellings.js'

/** The terms of an enumeration, or the first item of it that names none. */
export type Enumeration = { readonly terms: readonly Term[] } | { readonly unknown: string }

/** An item that was understood, in its full spelling. */
interface Item {
  readonly text: string
  readonly terms: readonly Term[]
}

const SEPARATOR = /(、|以及|和|与|及)/

/** Nobody lists more audiences than this; it also bounds the search for the longest item. */
const MAX_ITEMS = 32

/** Two terms stand side by side: at the top, or under a common wider term. */
const parallel = (a: Term, b: Term): boolean =>
  a !== b &&
  (a.broader.length + b.broader.length === 0 || a.broader.some((wider) => b.broader.includes(wider)))

/**
 * In 「农村留守儿童、老人」 the qualifier 「农村留守」 belongs to both items: of the beginnings of the item before, the
 * longest one that makes a parallel term of this item is carried over.
 */
const carry = ({ names }: Spellings, before: Item | undefined, text: string): Item | undefined => {
  if (before === undefined) return undefined
  for (let length = before.text.length - 1; length > 0; length -= 1) {
    const full = before.text.slice(0, length) + text
    const term = names.get(full)?.term
    if (term !== undefined && before.terms.every((each) => parallel(each, term))) {
      return { text: full, terms: [term] }
    }
  }
  return undefined
}

const plain = ({ names, composites }: Spellings, text: string): Item | undefined => {
  const term = names.get(text)?.term
  const terms = composites.get(text) ?? (term === undefined ? undefined : [term])
  return terms === undefined ? undefined : { text, terms }
}

/** The longest run of pieces from `start` that is one item: a name may itself hold a separator (音乐与舞蹈). */
const longest = (
  spellings: Spellings,
  pieces: readonly string[],
  start: number,
  before: Item | undefined,
) => {
  for (let end = pieces.length; end > start; end -= 2) {
    const text = pieces.slice(start, end).join('')
    const item = carry(spellings, before, text) ?? plain(spellings, text)
    if (item !== undefined) return { item, end }
  }
  return undefined
}

/**
 * Reads a folded enumeration item by item.
 *
 * @param key the text, folded as the spellings are
 */
export const enumerate = (spellings: Spellings, key: string): Enumeration => {
  // Items stand at the even places, the separators between them at the odd ones.
  const pieces = key.split(SEPARATOR)
  if (pieces.length >= 2 * MAX_ITEMS) return { unknown: key }
  const terms = new Set<Term>()
  let before: Item | undefined
  for (let start = 0; start < pieces.length; ) {
    const found = longest(spellings, pieces, start, before)
    if (found === undefined && pieces[start] !== '') return { unknown: pieces[start] ?? key }
    for (const term of found?.item.terms ?? []) terms.add(term)
    before = found?.item ?? before
    start = (found?.end ?? start + 1) + 1
  }
  return terms.size === 0 ? { unknown: key } : { terms: [...terms] }
}
