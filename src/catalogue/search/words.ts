/** Query text → words, and the terms that have to be looked up for each. */
import { withoutAsking } from './asking-words.js'
import { isHan, pairsOf, tokensOf } from './tokens.js'

/** Something to look up: two Chinese characters, one, a whole word, or the beginning of words. */
export interface Term {
  readonly kind: 'pair' | 'character' | 'word' | 'beginning'
  readonly text: string
}

/**
 * A word of the query: a course has it when of every group it has at least one term. A run of Chinese is not parted, since
 * nobody writes blanks in it; each of its characters must stand in a pair that the course has. So 「手机入门」 finds
 * 「手机使用入门」, and a course with 机入 as well stands above it.
 */
export interface Word {
  readonly groups: readonly (readonly Term[])[]
  /** The grade that a term must have at least, 1 by default. */
  readonly lowest?: number
}

/** More words than this are a text, not a query. */
const MAX_WORDS = 16

const charactersOf = (run: string): readonly Term[] =>
  Array.from(run, (text) => ({ kind: 'character', text }) as const)

const runWord = (run: string): Word => {
  const pairs = pairsOf(run).map((text) => ({ kind: 'pair', text }) as const)
  if (pairs.length === 0) return { groups: charactersOf(run).map((term) => [term]) }
  const [first] = pairs
  const inner = pairs.slice(1).map((pair, at) => [pairs[at] as Term, pair])
  const last = pairs[pairs.length - 1]
  return { groups: [[first as Term], ...inner, [last as Term]] }
}

/** Numbers and single letters are meant as they stand; of a longer word a beginning is enough. */
const plainWord = (text: string): Word => ({
  groups: [[{ kind: /^\p{L}{2,}$/u.test(text) ? 'beginning' : 'word', text }]],
})

/** The words of a query in their order, each once; what only asks is left out. */
export const wordsOf = (text: string): readonly Word[] =>
  [...new Set(withoutAsking(tokensOf(text)))]
    .slice(0, MAX_WORDS)
    .map((token) => (isHan(token) ? runWord(token) : plainWord(token)))

/** The longest run that is looked for character by character where its pairs are nowhere. */
const SHORT_RUN = 4

/** Elsewhere single characters prove nothing. */
const IN_TITLE = 3

/**
 * The word by its single characters, all in the title, of a short run of Chinese: 「防骗」 is then found in 「防诈骗」.
 * Undefined for all others.
 */
export const looser = ({ groups }: Word): Word | undefined => {
  const pairs = [...new Set(groups.flat())]
  if (pairs.some(({ kind }) => kind !== 'pair') || pairs.length >= SHORT_RUN) return undefined
  const run = pairs.map(({ text }, at) => (at === 0 ? text : Array.from(text)[1])).join('')
  return { groups: charactersOf(run).map((term) => [term]), lowest: IN_TITLE }
}

/** The name of a term, by which its grades are kept. */
export const keyOf = ({ kind, text }: Term): string => `${kind}:${text}`

/** All terms of some words, each once. */
export const termsOf = (words: readonly Word[]): readonly Term[] => [
  ...new Map(words.flatMap(({ groups }) => groups.flat()).map((term) => [keyOf(term), term])).values(),
]
