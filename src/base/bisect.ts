/** The index of the last number of a sorted list that is at most `limit`; -1 where all are greater. */
export const lastAtMost = (sorted: readonly number[], limit: number): number => {
  let low = -1
  let high = sorted.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sorted[middle] as number) <= limit) low = middle
    else high = middle - 1
  }
  return low
}
