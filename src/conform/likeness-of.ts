/** How much two short wordings have in common, by pairs of characters: no dictionary, no segmenter, the same everywhere. */

/** What objectives begin with and what says nothing: 「学完能」, "By the end, learners can …". */
const OPENING =
  /^(?:(?:学完|学习|完成|通过)[^，,能会可]{0,8}[，,]?)?(?:学员|学习者|学生|您|你)?(?:能够|可以|能|会)|^(?:(?:by|at|after)\b[^,]{0,40},\s*)?(?:(?:the\s+)?(?:learners?|students?|participants?|you)\s+)?(?:(?:can|could|will\s+be\s+able\s+to|(?:are|is|be)\s+able\s+to)\s+)/u

/** What only joins words, and marks, which everybody sets differently, part a run of characters. */
const HAN_RUN = /[\p{Script=Han}]+/gu
const JOINING = /[的与和及或、]/gu
const WORD = /(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu
const EMPTY_WORDS = new Set([
  'the',
  'and',
  'for',
  'with',
  'how',
  'can',
  'are',
  'your',
  'their',
  'from',
  'into',
])

/** What a text consists of: pairs of Chinese characters, and of words three letters at a time. */
export type Pieces = ReadonlySet<string>

const ofRun = (run: string): readonly string[] => {
  const chars = [...run]
  return chars.length < 2 ? chars : chars.slice(1).map((char, at) => `${chars[at]}${char}`)
}

const ofWord = (word: string): readonly string[] => {
  if (/^\d/.test(word)) return [word]
  if (word.length < 3 || EMPTY_WORDS.has(word)) return []
  const padded = ` ${word} `
  return [...padded.slice(2)].map((_, at) => padded.slice(at, at + 3))
}

export const piecesOf = (text: string): Pieces => {
  const plain = text.normalize('NFKC').toLowerCase().trim().replace(OPENING, '')
  const runs = plain.replace(JOINING, ' ').match(HAN_RUN) ?? []
  return new Set([...runs.flatMap(ofRun), ...(plain.match(WORD) ?? []).flatMap(ofWord)])
}

const shared = (a: Pieces, b: Pieces): number => {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  let count = 0
  for (const piece of few) if (many.has(piece)) count += 1
  return count
}

/** Of what is asked, the share that is said: 0 to 1. */
export const coverageOf = (asked: Pieces, given: Pieces): number =>
  asked.size === 0 ? 0 : shared(asked, given) / asked.size

/** A likeness as it is kept and shown: to the hundredth. */
export const rounded = (share: number): number => Math.round(share * 100) / 100

/**
 * How like the wording given is to the one asked for: 1 where they say the same, 0 where they share nothing. What is
 * asked and not said weighs more than what is said beyond it, as a course may ask for more.
 */
export const likenessOf = (asked: Pieces, given: Pieces): number => {
  if (asked.size === 0 || given.size === 0) return 0
  const both = shared(asked, given)
  return rounded((both / asked.size + (2 * both) / (asked.size + given.size)) / 2)
}

/** With the same mark, this much in common says that the same is meant. */
export const SAME_MARK = 0.4
/** Without one, it takes this much. */
export const LIKE = 0.55
/** Below it a likeness is chance, and no hint for anybody. */
export const CLOSE = 0.25
