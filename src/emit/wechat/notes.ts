/** The notes of an article: its footnotes, and where its links lead, since readers cannot tap on most of them. */
import type { ElementContent } from 'hast'
import { styled, textNode } from './blocks.js'
import { styles } from './style.js'

export interface Notes {
  /** The mark of a note; the same key has the same number. */
  mark(key: string): ElementContent
  /** What the note of a key says. */
  tell(key: string, content: readonly ElementContent[]): void
  /** What the note of a number says; undefined for one that nobody told. */
  contentOf(number: number): readonly ElementContent[] | undefined
}

/** Numbers notes in the order of their first marks. */
export const startNotes = (): Notes => {
  const numbers = new Map<string, number>()
  const contents = new Map<number, readonly ElementContent[]>()
  const numberOf = (key: string): number => {
    const number = numbers.get(key) ?? numbers.size + 1
    numbers.set(key, number)
    return number
  }
  return {
    mark: (key) => styled('sup', styles.mark, [textNode(`[${numberOf(key)}]`)]),
    tell: (key, content) => {
      contents.set(numberOf(key), content)
    },
    contentOf: (number) => contents.get(number),
  }
}
