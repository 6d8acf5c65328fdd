/** Finds a term by its id. */
import type { Scheme, Term } from './index.js'
import { spellingsOf } from './spellings.js'

/**
 * The term with this id, spelt exactly; for what people write there is `resolve`.
 *
 * @example
 * findTerm('audience', 'seniors')?.label['zh-CN'] // '老年人'
 */
export const findTerm = (scheme: Scheme, id: string): Term | undefined => spellingsOf(scheme).ids.get(id)
