/**
 * What a reader sees as one sign, and how a text is cut between two of them. The segmenter of the platform changes with its
 * version of Unicode, and with it the place of a cut; here are the rules of UAX #29 that emoji, accents and
 * Hangul need, which have not changed.
 */

/** Signs that belong to the one before: accents, variation and skin-tone marks, joiners, tags of flags, Hangul vowels and tails. */
const ATTACHED =
  /^(?:\p{M}|\p{Emoji_Modifier}|\u200c|\u200d|[\u{e0020}-\u{e007f}]|[\u1160-\u11ff\ud7b0-\ud7c6\ud7cb-\ud7fb])$/u
const PICTURE = /^\p{Extended_Pictographic}$/u
const FLAG = /^\p{Regional_Indicator}$/u
const JOINER = '\u200d'

const belongs = (before: string, char: string): boolean =>
  ATTACHED.test(char) ||
  (before === '\r' && char === '\n') ||
  (before.endsWith(JOINER) && PICTURE.test(char)) ||
  // Two letters make a flag; a third one begins the next.
  (FLAG.test(before) && FLAG.test(char))

/** The text in the signs that a reader sees: emoji of several code points are one. */
export const graphemes = (text: string): readonly string[] => {
  const found: string[] = []
  for (const char of text) {
    const before = found.at(-1)
    if (before !== undefined && belongs(before, char)) found[found.length - 1] = before + char
    else found.push(char)
  }
  return found
}

const ELLIPSIS = '…'
/** What looks odd before an ellipsis. */
const LOOSE_END = /[\s，。、；：,.;:！？!?…-]+$/u

/** The longest beginning of whole signs that has at most `max` UTF-16 units. */
export const beginningOf = (text: string, max: number): string => {
  if (text.length <= max) return text
  let kept = ''
  for (const sign of graphemes(text)) {
    if (kept.length + sign.length > max) break
    kept += sign
  }
  return kept
}

/**
 * A text of at most `max` UTF-16 units, which are never fewer than its characters; where it is cut an ellipsis stands.
 *
 * @example
 * cutText('认识手机与看得清', 6) // '认识手机与…'
 */
export const cutText = (text: string, max: number): string =>
  text.length <= max ? text : beginningOf(text, max - 1).replace(LOOSE_END, '') + ELLIPSIS
