/** The sentence that offers what the author may have meant. */
import { type Words, words } from '../../base/words.js'

/** Ends in a space in English, so that a sentence can follow; empty where there is nothing to offer. */
export const didYouMean = (names: readonly string[]): Words =>
  names.length === 0
    ? words('', '')
    : words(
        `您要写的可能是${names.map((name) => `「${name}」`).join('或')}。`,
        `Did you mean ${names.map((name) => `\`${name}\``).join(' or ')}? `,
      )
