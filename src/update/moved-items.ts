/** Tells what was moved from what only shifted because others came, went or moved. */

/** Indexes of a longest run of growing numbers, in O(n log n). */
const longestGrowing = (numbers: readonly number[]): ReadonlySet<number> => {
  const ends: number[] = []
  const before: number[] = []
  for (const [at, number] of numbers.entries()) {
    let low = 0
    for (let high = ends.length; low < high; ) {
      const middle = (low + high) >> 1
      if ((numbers[ends[middle] as number] as number) < number) low = middle + 1
      else high = middle
    }
    before[at] = low === 0 ? -1 : (ends[low - 1] as number)
    ends[low] = at
  }
  const kept = new Set<number>()
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] as number) kept.add(at)
  return kept
}

/** The fewest ids that must move to make the old order of what stays into the new one. */
export const movedItems = (before: readonly string[], after: readonly string[]): ReadonlySet<string> => {
  const places = new Map(before.map((id, at) => [id, at]))
  const stay = after.filter((id) => places.has(id))
  const kept = longestGrowing(stay.map((id) => places.get(id) as number))
  return new Set(stay.filter((_, at) => !kept.has(at)))
}
