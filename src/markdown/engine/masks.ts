/**
 * Characters that stand in for others while satteri reads a text, one UTF-16 unit for one, so that no place moves. Those
 * of Braille are punctuation to CommonMark, those of private use are letters; a text that has any is not for the engine.
 */
import type { CharacterClass } from './character-class.js'

export type MaskClass = Extract<CharacterClass, 'letter' | 'punctuation'>

const ranges: Readonly<Record<MaskClass, readonly [first: number, last: number]>> = {
  letter: [0xe000, 0xe7ff],
  punctuation: [0x2801, 0x28ff],
}

/** Any character that a mask could be. */
export const MASK = /[\u2800-\u28FF\uE000-\uF8FF]/

const ANY_MASK = new RegExp(MASK, 'g')

export interface Masks {
  /** What stands in for a character as one of a class; undefined where the class has no more. */
  readonly maskOf: (character: string, as: MaskClass) => string | undefined
  /** A text that satteri gave back, with what was there. */
  readonly unmask: (text: string) => string
}

export const newMasks = (): Masks => {
  const masks = new Map<string, string>()
  const originals = new Map<string, string>()
  const given = { letter: 0, punctuation: 0 }
  return {
    maskOf: (character, as) => {
      const key = as + character
      const known = masks.get(key)
      if (known !== undefined) return known
      const [first, last] = ranges[as]
      if (first + given[as] > last) return undefined
      const mask = String.fromCharCode(first + given[as])
      given[as] += 1
      masks.set(key, mask)
      originals.set(mask, character)
      return mask
    },
    unmask: (text) =>
      originals.size === 0 || !MASK.test(text)
        ? text
        : text.replace(ANY_MASK, (mask) => originals.get(mask) ?? mask),
  }
}
