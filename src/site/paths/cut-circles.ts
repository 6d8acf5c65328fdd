/** Takes the circles out of a graph of courses: of 「A before B」 and 「B before A」 one must give way. */
import { byCodeUnit } from '../../base/path.js'
import { type LearningEdge, learningStep } from '../../model/learning-map.js'
import { stagesOf } from './stages-of.js'

const kinds = learningStep.options

export const byEdge = (a: LearningEdge, b: LearningEdge): number =>
  byCodeUnit(a.from, b.from) || byCodeUnit(a.to, b.to) || kinds.indexOf(a.kind) - kinds.indexOf(b.kind)

/** So many steps are spent on putting edges back; behind that they stay cut, which is told all the same. */
const STEPS = 1_000_000

const nextOf = (edges: readonly LearningEdge[]): Map<string, string[]> => {
  const next = new Map<string, string[]>()
  for (const { from, to } of edges) {
    const others = next.get(from)
    if (others === undefined) next.set(from, [to])
    else others.push(to)
  }
  return next
}

/** The nodes that are left when everything before and behind the circles is taken away. */
const coreOf = (edges: readonly LearningEdge[]): ReadonlySet<string> => {
  let left = edges
  for (const [near, far] of [
    ['from', 'to'],
    ['to', 'from'],
  ] as const) {
    const waiting = new Map<string, number>()
    for (const edge of left) {
      waiting.set(edge[near], waiting.get(edge[near]) ?? 0)
      waiting.set(edge[far], (waiting.get(edge[far]) ?? 0) + 1)
    }
    const over = nextOf(left.map((edge) => ({ ...edge, from: edge[near], to: edge[far] })))
    const free = [...waiting].filter(([, count]) => count === 0).map(([id]) => id)
    const gone = new Set(free)
    for (const id of free) {
      for (const next of over.get(id) ?? []) {
        const count = (waiting.get(next) ?? 0) - 1
        waiting.set(next, count)
        if (count === 0 && !gone.has(next)) {
          gone.add(next)
          free.push(next)
        }
      }
    }
    left = left.filter(({ from, to }) => !gone.has(from) && !gone.has(to))
  }
  return new Set(left.flatMap(({ from, to }) => [from, to]))
}

const leads = (next: ReadonlyMap<string, readonly string[]>, from: string, to: string, steps: number) => {
  const seen = new Set([from])
  const open = [from]
  for (let id = open.pop(); id !== undefined && seen.size < steps; id = open.pop()) {
    if (id === to) return { found: true, steps: seen.size }
    for (const each of next.get(id) ?? []) {
      if (seen.has(each)) continue
      seen.add(each)
      open.push(each)
    }
  }
  // Out of steps: as if there were a way.
  return { found: seen.size >= steps, steps: seen.size }
}

export interface Cut {
  readonly kept: readonly LearningEdge[]
  readonly cut: readonly LearningEdge[]
}

/**
 * The more binding kinds stand first; of edges of one kind those go that lead against the order of the ids, and only where
 * they close a circle. The same edges in any order give the same.
 */
export const cutCircles = (edges: readonly LearningEdge[]): Cut => {
  let kept: LearningEdge[] = []
  const cut: LearningEdge[] = []
  let steps = STEPS
  for (const kind of kinds) {
    const added = edges.filter((edge) => edge.kind === kind).sort(byEdge)
    const core = coreOf([...kept, ...added])
    const inCore = ({ from, to }: LearningEdge): boolean => core.has(from) && core.has(to)
    const stages = stagesOf([...core].sort(byCodeUnit), kept.filter(inCore))
    const place = new Map(
      [...core]
        .sort((a, b) => (stages.get(a) ?? 0) - (stages.get(b) ?? 0) || byCodeUnit(a, b))
        .map((id, at) => [id, at]),
    )
    const isForward = (edge: LearningEdge): boolean =>
      !inCore(edge) || (place.get(edge.from) ?? 0) < (place.get(edge.to) ?? 0)
    kept = [...kept, ...added.filter(isForward)]
    const next = nextOf(kept)
    for (const edge of added) {
      if (isForward(edge)) continue
      const way = leads(next, edge.to, edge.from, steps)
      steps -= way.steps
      if (way.found) cut.push(edge)
      else {
        kept.push(edge)
        next.set(edge.from, [...(next.get(edge.from) ?? []), edge.to])
      }
    }
  }
  return { kept: kept.sort(byEdge), cut: cut.sort(byEdge) }
}
