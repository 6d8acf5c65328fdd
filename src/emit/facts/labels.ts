/** Terms of vocabularies as people read them. */
import type { Language } from '../../base/words.js'
import { findTerm } from '../../model/vocabulary/find-term.js'
import type { Scheme } from '../../model/vocabulary/term.js'

export interface Label {
  readonly id: string
  readonly text: string
}

/** The label of each term; a local term (`mianyang:science-city`) has no other name than its own. */
export const labelsOf = (scheme: Scheme, ids: readonly string[] = [], language: Language): readonly Label[] =>
  ids.map((id) => ({ id, text: findTerm(scheme, id)?.label[language] ?? id }))
