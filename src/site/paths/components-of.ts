/** The parts of a map that hang together. */
import { byCodeUnit } from '../../base/path.js'
import type { LearningEdge } from '../../model/learning-map.js'

/** Each with its courses by id, and the parts by their first course; whoever stands alone is a part as well. */
export const componentsOf = (
  ids: readonly string[],
  edges: readonly LearningEdge[],
): readonly (readonly string[])[] => {
  const near = new Map<string, string[]>(ids.map((id) => [id, []]))
  for (const { from, to } of edges) {
    if (!near.has(from) || !near.has(to)) continue
    near.get(from)?.push(to)
    near.get(to)?.push(from)
  }
  const seen = new Set<string>()
  const parts: string[][] = []
  for (const id of [...near.keys()].sort(byCodeUnit)) {
    if (seen.has(id)) continue
    const part = [id]
    seen.add(id)
    for (const each of part) {
      for (const next of near.get(each) ?? []) {
        if (seen.has(next)) continue
        seen.add(next)
        part.push(next)
      }
    }
    parts.push(part.sort(byCodeUnit))
  }
  return parts
}
