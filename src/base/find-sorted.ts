/** Finds an item by its name in a list that is sorted by it, without an index: for very long lists of which little is asked. */

/** The item whose path is `path`; the list is sorted by code unit. */
export const findSorted = <T extends { readonly path: string }>(
  sorted: readonly T[],
  path: string,
): T | undefined => {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as T).path < path) low = middle + 1
    else high = middle
  }
  return sorted[low]?.path === path ? sorted[low] : undefined
}
