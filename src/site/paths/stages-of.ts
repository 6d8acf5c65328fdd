/** The stage of each course: how many must be learnt one after the other before it. */

interface Edge {
  readonly from: string
  readonly to: string
}

/** The longest way to each node, from 0. The edges have no circle; those that leave the nodes do not count. */
export const stagesOf = (ids: readonly string[], edges: readonly Edge[]): ReadonlyMap<string, number> => {
  const stages = new Map(ids.map((id) => [id, 0]))
  const inside = edges.filter(({ from, to }) => stages.has(from) && stages.has(to))
  const waiting = new Map(ids.map((id) => [id, 0]))
  const next = new Map<string, string[]>()
  for (const { from, to } of inside) {
    waiting.set(to, (waiting.get(to) ?? 0) + 1)
    const others = next.get(from)
    if (others === undefined) next.set(from, [to])
    else others.push(to)
  }
  const free = ids.filter((id) => waiting.get(id) === 0)
  for (const id of free) {
    for (const each of next.get(id) ?? []) {
      stages.set(each, Math.max(stages.get(each) ?? 0, (stages.get(id) ?? 0) + 1))
      const left = (waiting.get(each) ?? 0) - 1
      waiting.set(each, left)
      if (left === 0) free.push(each)
    }
  }
  return stages
}
