/** The one exception kebao throws: at the edge (disk, keys, misuse), never for content. */
import type { Words } from './words.js'

export class KebaoError extends Error {
  override readonly name = 'KebaoError'

  /**
   * @param code permanent name of the fault, such as `disk/not-found`
   * @param words the sentence a person reads, in both languages
   */
  constructor(
    readonly code: string,
    readonly words: Words,
    options?: ErrorOptions,
  ) {
    super(words.en, options)
  }
}
