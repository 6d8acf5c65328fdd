/** Sentences that are too long for those who read them. */
import type { Place } from '../../base/diagnostic.js'
import { type Passage, placeIn } from './passages.js'

interface LongSentence {
  readonly place: Place
  readonly params: { readonly length: number; readonly limit: number }
}

/** Those in paragraphs; a step is measured as a whole. No sentence is longer to a reader than its text in characters. */
export const longSentences = (passages: readonly Passage[], limit: number): readonly LongSentence[] =>
  passages
    .filter(({ node, step, text }) => node.type === 'paragraph' && step === undefined && text.length > limit)
    .flatMap((passage) =>
      passage
        .sentences()
        .filter(({ length }) => length > limit)
        .map(({ from, to, length }) => ({ place: placeIn(passage, from, to), params: { length, limit } })),
    )
