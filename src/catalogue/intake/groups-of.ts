/** Pairs of numbers → groups: whatever is joined by any chain of pairs is one group. */

export const groupsOf = (pairs: Iterable<readonly [number, number]>): readonly (readonly number[])[] => {
  const parents = new Map<number, number>()
  const top = (number: number): number => {
    let at = number
    for (let up = parents.get(at); up !== undefined && up !== at; up = parents.get(at)) at = up
    return at
  }
  for (const [a, b] of pairs) {
    const [one, other] = [top(a), top(b)]
    // The smallest number stands for its group, so that the order of the pairs does not matter.
    parents.set(Math.max(one, other), Math.min(one, other))
    for (const each of [a, b]) if (!parents.has(each)) parents.set(each, each)
  }
  const groups = new Map<number, number[]>()
  for (const number of [...parents.keys()].sort((a, b) => a - b)) {
    const group = groups.get(top(number))
    if (group) group.push(number)
    else groups.set(top(number), [number])
  }
  return [...groups.values()].filter((group) => group.length > 1).sort(([a = 0], [b = 0]) => a - b)
}
