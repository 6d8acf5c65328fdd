/** Groups packages that have something in common. */
import type { Member } from './package-facts.js'

/** The groups by key, each in the order given; what has no key is left out. */
export const groupBy = <K>(
  members: readonly Member[],
  keyOf: (member: Member) => K | undefined,
): ReadonlyMap<K, readonly Member[]> => {
  const groups = new Map<K, Member[]>()
  for (const member of members) {
    const key = keyOf(member)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group) group.push(member)
    else groups.set(key, [member])
  }
  return groups
}
