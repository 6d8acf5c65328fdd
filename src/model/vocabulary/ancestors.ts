/** Follows a term upwards through its vocabulary. */
import { findTerm } from './find-term.js'
import type { Scheme, Term } from './index.js'

const climb = (scheme: Scheme, from: Term): readonly Term[] => {
  const found = new Set<Term>()
  let level = from.broader
  while (level.length > 0) {
    const wider = level.flatMap((each) => findTerm(scheme, each) ?? []).filter((term) => !found.has(term))
    for (const term of wider) found.add(term)
    level = wider.flatMap((term) => term.broader)
  }
  return Object.freeze([...found])
}

/** By term, not by id: ids come from anybody, while there are a few hundred terms. Each belongs to one vocabulary. */
const known = new Map<Term, readonly Term[]>()

/**
 * Every wider term, nearest first, without the term itself; empty for an unknown id. Terms are constants, so that each is
 * climbed from once.
 *
 * @example
 * ancestors('audience', 'left-behind-elderly') // seniors, rural-residents, vulnerable-groups, all-residents
 */
export const ancestors = (scheme: Scheme, id: string): readonly Term[] => {
  const term = findTerm(scheme, id)
  if (term === undefined) return []
  const before = known.get(term)
  if (before !== undefined) return before
  const found = climb(scheme, term)
  known.set(term, found)
  return found
}
