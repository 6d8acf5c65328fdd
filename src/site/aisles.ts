/** `Aisle`: the shelves of one facet, in their order, with what leads where. */
import { byCodeUnit } from '../base/path.js'
import { type Holding, type Holdings, type ShelfFacet, shelfFacets } from './holdings.js'
import { widerOf } from './shelf-tree.js'

export interface Shelf {
  readonly facet: ShelfFacet
  readonly value: string
  readonly courses: readonly Holding[]
}

export interface Aisle {
  readonly facet: ShelfFacet
  /** The fullest first. */
  readonly shelves: readonly Shelf[]
  readonly byValue: ReadonlyMap<string, Shelf>
  /** Those that stand under no other shelf. */
  readonly widest: readonly Shelf[]
  /** By the value of a shelf those next below it. */
  readonly narrower: ReadonlyMap<string, readonly Shelf[]>
}

const aisleOf = (facet: ShelfFacet, piles: ReadonlyMap<string, readonly Holding[]>): Aisle => {
  const shelves = Array.from(piles, ([value, courses]): Shelf => ({ facet, value, courses })).sort(
    (a, b) => b.courses.length - a.courses.length || byCodeUnit(a.value, b.value),
  )
  const narrower = new Map<string, Shelf[]>()
  const widest: Shelf[] = []
  for (const shelf of shelves) {
    const above = widerOf(facet, shelf.value).filter((value) => piles.has(value))
    if (above.length === 0) widest.push(shelf)
    for (const value of above) narrower.set(value, [...(narrower.get(value) ?? []), shelf])
  }
  return { facet, shelves, byValue: new Map(shelves.map((shelf) => [shelf.value, shelf])), widest, narrower }
}

export const aislesOf = ({ shelves }: Holdings): ReadonlyMap<ShelfFacet, Aisle> =>
  new Map(shelfFacets.map((facet) => [facet, aisleOf(facet, shelves.get(facet) ?? new Map())]))
