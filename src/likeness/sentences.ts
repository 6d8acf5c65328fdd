/** Text → its sentences, with the shingles of each. */
import { shinglesOf } from './shingles.js'

export interface Sentence {
  readonly text: string
  readonly shingles: Uint32Array
  /** True for the first of a paragraph. */
  readonly begins: boolean
}

/** A sentence ends with its mark and what closes behind it; a row of a table or a list is one. */
const SENTENCE = /[^。！？!?；;.\n]*(?:[。！？!?；;]+[”’」』）)"]*|\.(?=\s|$)|\.)?/gu

/** Nobody compares more of one page; the rest counts as one sentence. */
const MOST = 5_000

export const sentencesIn = (text: string): readonly Sentence[] => {
  const sentences: Sentence[] = []
  for (const paragraph of text.split('\n')) {
    let begins = true
    for (const [sentence] of paragraph.matchAll(SENTENCE)) {
      if (sentence.trim() === '' || sentences.length >= MOST) continue
      const shingles = shinglesOf(sentence)
      // What has no letters belongs to the sentence before it.
      if (shingles.length === 0) continue
      sentences.push({ text: sentence.trim(), shingles, begins })
      begins = false
    }
  }
  return sentences
}
