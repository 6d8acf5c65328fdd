/** Puts together what has something in common. */

/** The groups by key, in the order of their first items; each in the order given. What has no key is left out. */
export const groupBy = <T, K>(
  items: Iterable<T>,
  keyOf: (item: T) => K | undefined,
): ReadonlyMap<K, readonly T[]> =>
  groupByEach(items, (item) => {
    const key = keyOf(item)
    return key === undefined ? [] : [key]
  })

/** The same where an item belongs to several groups, or to none. */
export const groupByEach = <T, K>(
  items: Iterable<T>,
  keysOf: (item: T) => Iterable<K>,
): ReadonlyMap<K, readonly T[]> => {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key)
      if (group) group.push(item)
      else groups.set(key, [item])
    }
  }
  return groups
}
