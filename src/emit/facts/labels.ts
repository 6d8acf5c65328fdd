/** Terms of vocabularies as people read them. */
import type { Language } from '../../base/words.js'
import { findTerm } from '../../model/vocabulary/find-term.js'
import type { Scheme } from '../../model/vocabulary/term.js'
import { comma } from '../words/marks.js'

export interface Label {
  readonly id: string
  readonly text: string
}

/** The label of each term; a local term (`mianyang:science-city`) has no other name than its own. */
export const labelsOf = (scheme: Scheme, ids: readonly string[] = [], language: Language): readonly Label[] =>
  ids.map((id) => ({ id, text: findTerm(scheme, id)?.label[language] ?? id }))

/** Those terms whose names may be said in public (S三5). */
export const publicTerms = (scheme: Scheme, ids: readonly string[] = []): readonly string[] =>
  ids.filter((id) => findTerm(scheme, id)?.sensitive !== true)

/** The public terms as one line, empty where there are none. */
export const termsText = (scheme: Scheme, ids: readonly string[] | undefined, language: Language): string =>
  labelsOf(scheme, publicTerms(scheme, ids), language)
    .map(({ text }) => text)
    .join(comma[language])
