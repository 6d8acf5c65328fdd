/** The slips of the hand that front matter is read in spite of. */
import type { Replacement } from './rewrite.js'

/** What an author typed otherwise than YAML wants it. */
export type Slip =
  | 'bracket'
  | 'colon'
  | 'colon-space'
  | 'comma'
  | 'comment'
  | 'fence'
  | 'list-marker'
  | 'space'
  | 'tab'

/** A replacement that YAML can read, and the slip it mends. */
export interface Respelling extends Replacement {
  readonly slip: Slip
}

/** Blanks as an author sees them; YAML takes the full-width and the non-breaking ones for text. */
export const isBlank = (char: string): boolean =>
  char === ' ' || char === '\t' || char === '\u3000' || char === '\u00a0'

/** The spaces that look like a blank: the full-width one is two columns wide, a tab is taken for one level. */
const asSpaces = (char: string): string => (char === '\u3000' || char === '\t' ? '  ' : ' ')

/** How many columns some leading blanks fill. */
export const widthOf = (blanks: string): number => [...blanks].map(asSpaces).join('').length

/** Writes the blanks from `start` to `end` as spaces, as far as they are not. */
export const respellBlanks = (text: string, start: number, end: number): readonly Respelling[] => {
  const respellings: Respelling[] = []
  for (let at = start; at < end; at++) {
    const char = text.charAt(at)
    if (char === ' ') continue
    respellings.push({ start: at, end: at + 1, text: asSpaces(char), slip: char === '\t' ? 'tab' : 'space' })
  }
  return respellings
}

/** Writes a full-width colon as a YAML one: with the space that YAML wants behind it. */
export const respellColon = (text: string, at: number): Respelling => {
  const next = text.charAt(at + 1)
  return { start: at, end: at + 1, text: next === '' || /\s/.test(next) ? ':' : ': ', slip: 'colon' }
}

/** Writes an ASCII colon with the space that is missing behind it. */
export const respellTightColon = (at: number): Respelling => ({
  start: at,
  end: at + 1,
  text: ': ',
  slip: 'colon-space',
})

/** The offset after a quoted scalar; the end of the text where the quote never closes. */
export const afterQuote = (text: string, start: number): number => {
  const quote = text.charAt(start)
  for (let at = start + 1; at < text.length; at++) {
    const char = text.charAt(at)
    if (quote === '"' && char === '\\') at += 1
    else if (char === quote && quote === "'" && text.charAt(at + 1) === quote) at += 1
    else if (char === quote) return at + 1
  }
  return text.length
}
