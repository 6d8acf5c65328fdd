/** From each course of a series to the next (系列化, R009). */
import type { CatalogueEntry } from '../../model/catalogue-entry.js'
import type { LearningEdge } from '../../model/learning-map.js'

/** Courses by series, then by their places in it; those without a place stand nowhere. */
const placesOf = (entries: readonly CatalogueEntry[]): ReadonlyMap<string, ReadonlyMap<number, string[]>> => {
  const found = new Map<string, Map<number, string[]>>()
  for (const { id, series } of entries) {
    if (series?.order === undefined) continue
    const places = found.get(series.id) ?? new Map<number, string[]>()
    found.set(series.id, places)
    places.set(series.order, [...(places.get(series.order) ?? []), id])
  }
  return found
}

/**
 * Courses with the same place stand side by side: the first of them leads to all of the next place, and all of them to the
 * first there, so that many of one place do not make the edges grow as their square.
 */
export const seriesSteps = (entries: readonly CatalogueEntry[]): readonly LearningEdge[] =>
  [...placesOf(entries).values()].flatMap((places) => {
    const inOrder = [...places].sort(([a], [b]) => a - b).map(([, ids]) => ids)
    return inOrder.slice(1).flatMap((ids, at) => {
      const [[first = '', ...others], [next = '', ...more]] = [inOrder[at] ?? [], ids]
      return [[first, next], ...more.map((id) => [first, id]), ...others.map((id) => [id, next])].map(
        ([from = '', to = '']) => ({ from, to, kind: 'series' as const }),
      )
    })
  })
