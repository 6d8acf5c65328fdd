/** Follows a term upwards through its vocabulary. */
import { findTerm } from './find-term.js'
import type { Scheme, Term } from './index.js'

/**
 * Every wider term, nearest first, without the term itself; empty for an unknown id.
 *
 * @example
 * ancestors('audience', 'left-behind-elderly') // seniors, rural-residents, vulnerable-groups, all-residents
 */
export const ancestors = (scheme: Scheme, id: string): readonly Term[] => {
  const found = new Set<Term>()
  let level = findTerm(scheme, id)?.broader ?? []
  while (level.length > 0) {
    const wider = level.flatMap((each) => findTerm(scheme, each) ?? []).filter((term) => !found.has(term))
    for (const term of wider) found.add(term)
    level = wider.flatMap((term) => term.broader)
  }
  return [...found]
}
