/** What a term is called; its id where the vocabulary has none such. */
import { type Words, words } from '../../base/words.js'
import { findTerm } from '../../model/vocabulary/find-term.js'
import type { Scheme } from '../../model/vocabulary/index.js'

export const termLabel = (scheme: Scheme, id: string): Words => findTerm(scheme, id)?.label ?? words(id, id)
