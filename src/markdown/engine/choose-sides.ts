/** Finds what the units beside a run of emphasis must look like to CommonMark. */
import type { CharacterClass } from './character-class.js'
import { cjkFlanks, commonFlanks, type Sides, sameFlanks } from './flanking.js'

/**
 * @param are what the units are
 * @param seen what satteri sees of them so far: the one before may have been masked for the run before
 * @param fixed which of the two cannot be masked
 * @returns what it must see for the outcome that the rules for Chinese have; undefined where nothing gives that
 */
export const chooseSides = (
  marker: string,
  are: Sides,
  seen: Sides,
  fixed: Readonly<Record<keyof Sides, boolean>>,
): Sides | undefined => {
  const wanted = cjkFlanks(marker, are)
  const options = (side: keyof Sides): readonly CharacterClass[] =>
    fixed[side] || are[side] === 'space' ? [seen[side]] : [seen[side], 'letter', 'punctuation']
  for (const after of options('after')) {
    for (const before of options('before')) {
      const sides = { before, after }
      if (sameFlanks(commonFlanks(marker, sides), wanted)) return sides
    }
  }
  return undefined
}
