/** Whether a run of `*`, `_` or `~~` can open or close emphasis, by the rules of the one parser and of the other. */
import type { CharacterClass } from './character-class.js'

/** What the two sides of a run look like. */
export interface Sides {
  readonly before: CharacterClass
  readonly after: CharacterClass
}

export interface Flanks {
  readonly opens: boolean
  readonly closes: boolean
}

/** How a rule sees one side of a run, with what stands on the other. */
interface View {
  readonly isBreak: (side: CharacterClass) => boolean
  readonly isPunctuation: (side: CharacterClass) => boolean
  /** A side beside which punctuation does not hinder, although it is no break. */
  readonly givesRoom: (side: CharacterClass) => boolean
  /** A side beside which a run of `*` or `_` opens, or closes, whatever the other side. */
  readonly always: (side: CharacterClass) => boolean
}

const isMarker = (side: CharacterClass): boolean => side === 'marker' || side === 'tilde'

const flanksOf =
  ({ isBreak, isPunctuation, givesRoom, always }: View) =>
  (marker: string, { before, after }: Sides): Flanks => {
    const one = (side: CharacterClass, other: CharacterClass): boolean =>
      !isBreak(side) ||
      (isPunctuation(side) && (isBreak(other) || givesRoom(other))) ||
      (marker !== '~' && always(side))
    const opens = one(after, before)
    const closes = one(before, after)
    if (marker !== '_') return { opens, closes }
    // CommonMark 0.31, §6.2: an underscore does not work within a word.
    const isEdge = (side: CharacterClass): boolean => side !== 'letter' && side !== 'cjk'
    return { opens: opens && (isEdge(before) || !closes), closes: closes && (isEdge(after) || !opens) }
  }

const isAscii = (side: CharacterClass): boolean => side === 'punctuation' || isMarker(side)

/** The rules of remark-cjk-friendly: Chinese punctuation is no obstacle, and a Chinese character makes room for ASCII. */
export const cjkFlanks = flanksOf({
  isBreak: (side) => side === 'space' || isAscii(side),
  isPunctuation: isAscii,
  givesRoom: (side) => side === 'cjk' || side === 'cjk-punctuation',
  always: (side) => side === 'tilde',
})

/** The rules of CommonMark, which know letters, punctuation and space, with the markers as micromark takes them. */
export const commonFlanks = flanksOf({
  isBreak: (side) => side === 'space' || isAscii(side) || side === 'cjk-punctuation',
  isPunctuation: (side) => isAscii(side) || side === 'cjk-punctuation',
  givesRoom: () => false,
  always: isMarker,
})

export const sameFlanks = (one: Flanks, other: Flanks): boolean =>
  one.opens === other.opens && one.closes === other.closes
