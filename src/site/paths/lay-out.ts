/** Where the courses of a map stand: in stages by the longest way, each among those that lead to it. No chance is in it. */
import { byCodeUnit } from '../../base/path.js'
import type { LearningEdge } from '../../model/learning-map.js'
import { settle } from './settle.js'
import { stagesOf } from './stages-of.js'

/** Sizes in units of an eighteenth of the text: the drawing grows with it. */
export const box = { width: 208, height: 92 } as const
const GAP = 50
const ROW = 20
/** The room that an edge takes where it passes a stage. */
const LANE = 14

export interface Spot {
  readonly id: string
  readonly stage: number
  readonly x: number
  readonly y: number
}

export type Point = readonly [x: number, y: number]

export interface Line {
  readonly edge: LearningEdge
  /** From the middle of a side to the middle of a side, over the lanes between them. */
  readonly points: readonly Point[]
}

export interface Drawing {
  readonly width: number
  readonly height: number
  /** True where stages follow one another downwards. */
  readonly isDown: boolean
  /** In reading order: stage by stage. */
  readonly spots: readonly Spot[]
  readonly lines: readonly Line[]
}

/** What stands in a stage: a course, or an edge that passes. */
interface Cell {
  readonly key: string
  readonly id?: string
  readonly stage: number
  /** Keys of cells of the stage before. */
  readonly before: string[]
  readonly after: string[]
}

const cellsOf = (ids: readonly string[], edges: readonly LearningEdge[]) => {
  const stages = stagesOf(ids, edges)
  const cells = new Map<string, Cell>()
  const add = (cell: Cell): void => void cells.set(cell.key, cell)
  const join = (a: string, b: string): void => {
    cells.get(a)?.after.push(b)
    cells.get(b)?.before.push(a)
  }
  for (const id of ids) add({ key: id, id, stage: stages.get(id) ?? 0, before: [], after: [] })
  const ways = edges.map((edge) => {
    const [first, last] = [stages.get(edge.from) ?? 0, stages.get(edge.to) ?? 0]
    const lanes = Array.from({ length: last - first - 1 }, (_, at) => `${edge.from} ${edge.to} ${at}`)
    for (const [at, key] of lanes.entries()) add({ key, stage: first + at + 1, before: [], after: [] })
    const way = [edge.from, ...lanes, edge.to]
    for (const [at, key] of way.slice(1).entries()) join(way[at] as string, key)
    return { edge, way }
  })
  return { cells, ways }
}

const mean = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length

/** Orders each stage by where its neighbours stand, forth and back (Sugiyama’s barycentres). */
const ordered = (cells: ReadonlyMap<string, Cell>): readonly (readonly Cell[])[] => {
  const stages: Cell[][] = []
  for (const cell of [...cells.values()].sort((a, b) => byCodeUnit(a.key, b.key))) {
    for (let at = stages.length; at <= cell.stage; at += 1) stages.push([])
    stages[cell.stage]?.push(cell)
  }
  const sweep = (list: readonly Cell[][], side: 'before' | 'after'): void => {
    let known = new Map<string, number>()
    for (const stage of list) {
      const wish = new Map(
        stage.map((cell, at) => [cell.key, mean(cell[side].map((key) => known.get(key) ?? 0)) ?? at]),
      )
      stage.sort((a, b) => (wish.get(a.key) ?? 0) - (wish.get(b.key) ?? 0) || byCodeUnit(a.key, b.key))
      known = new Map(stage.map((cell, at) => [cell.key, at]))
    }
  }
  for (let round = 0; round < 4; round += 1) {
    sweep(stages, 'before')
    sweep([...stages].reverse(), 'after')
  }
  return stages
}

/** The middle of each cell across its stage. */
const middlesOf = (stages: readonly (readonly Cell[])[], breadth: number): ReadonlyMap<string, number> => {
  const middles = new Map<string, number>()
  const sizeOf = (cell: Cell): number => (cell.id === undefined ? LANE : breadth)
  const put = (stage: readonly Cell[], side?: 'before' | 'after'): void => {
    const wishes = stage.map((cell) => {
      const near = side === undefined ? [] : cell[side].flatMap((key) => middles.get(key) ?? [])
      return { size: sizeOf(cell), wish: mean(near) ?? middles.get(cell.key) ?? 0 }
    })
    for (const [at, middle] of settle(wishes, ROW).entries()) middles.set(stage[at]?.key ?? '', middle)
  }
  for (const stage of stages) put(stage)
  for (let round = 0; round < 3; round += 1) {
    for (const stage of stages.slice(1)) put(stage, 'before')
    for (const stage of stages.slice(0, -1).reverse()) put(stage, 'after')
  }
  const least = Math.min(...[...stages.flat()].map((cell) => (middles.get(cell.key) ?? 0) - sizeOf(cell) / 2))
  return new Map(Array.from(middles, ([key, middle]) => [key, Math.round(middle - least)]))
}

/**
 * Lays out courses that hang together. Many stages with few courses each go downwards, as a page does; else they go across.
 *
 * @param edges without a circle; those that leave the courses do not count
 */
export const layOut = (ids: readonly string[], edges: readonly LearningEdge[]): Drawing => {
  const inside = new Set(ids)
  const { cells, ways } = cellsOf(
    [...ids].sort(byCodeUnit),
    edges.filter(({ from, to }) => inside.has(from) && inside.has(to)),
  )
  const stages = ordered(cells)
  const isDown = stages.length > 4 && stages.every((stage) => stage.length <= 4)
  const [along, across] = isDown ? [box.height, box.width] : [box.width, box.height]
  const middles = middlesOf(stages, across)
  const start = (stage: number): number => stage * (along + GAP)
  const point = (far: number, side: number): Point => (isDown ? [side, far] : [far, side])
  const ends = [...cells.values()].map(
    (cell) => (middles.get(cell.key) ?? 0) + (cell.id === undefined ? LANE : across) / 2,
  )
  const [length, breadth] = [start(stages.length) - GAP, Math.ceil(Math.max(...ends))]
  const pointsOf = (way: readonly string[]): readonly Point[] =>
    way.flatMap((key, at) => {
      const [far, side] = [start(cells.get(key)?.stage ?? 0), middles.get(key) ?? 0]
      if (at === 0) return [point(far + along, side)]
      return at === way.length - 1 ? [point(far, side)] : [point(far, side), point(far + along, side)]
    })
  return {
    isDown,
    width: isDown ? breadth : length,
    height: isDown ? length : breadth,
    spots: stages.flat().flatMap(({ key, id, stage }) => {
      if (id === undefined) return []
      const [x, y] = point(start(stage), Math.round((middles.get(key) ?? 0) - across / 2))
      return [{ id, stage, x, y }]
    }),
    lines: ways.map(({ edge, way }) => ({ edge, points: pointsOf(way) })),
  }
}
