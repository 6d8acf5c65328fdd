/** Drawings: nothing stands on anything else, edges go forward, and what is drawn is what is listed. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sampleEntries } from '../../../bench/sample-entries.js'
import type { LearningEdge } from '../../../src/model/learning-map.js'
import { box, type Drawing, layOut } from '../../../src/site/paths/lay-out.js'
import { learningMapOf } from '../../../src/site/paths/learning-map-of.js'
import { mapsOf } from '../../../src/site/paths/maps-of.js'
import { linesOf } from '../../../src/site/paths/node-text.js'
import { settle } from '../../../src/site/paths/settle.js'
import { entryOf, sampleCourses } from './sample-courses.js'

const overlaps = ({ spots }: Drawing): readonly string[] =>
  spots.flatMap((a, at) =>
    spots
      .slice(at + 1)
      .filter((b) => Math.abs(a.x - b.x) < box.width && Math.abs(a.y - b.y) < box.height)
      .map((b) => `${a.id} on ${b.id}`),
  )

const outside = ({ spots, width, height }: Drawing): readonly string[] =>
  spots
    .filter(({ x, y }) => x < 0 || y < 0 || x + box.width > width || y + box.height > height)
    .map(({ id }) => id)

const ids = Array.from({ length: 24 }, (_, at) => `p/c-${String(at).padStart(2, '0')}`)

/** Edges lead from lower to higher numbers: there is no circle. */
const anyEdges = fc
  .uniqueArray(fc.tuple(fc.nat(23), fc.nat(23)), {
    maxLength: 50,
    selector: (pair) => [...pair].sort().join(),
  })
  .map((pairs) =>
    pairs
      .filter(([a, b]) => a !== b)
      .map(
        ([a, b]): LearningEdge => ({
          from: ids[Math.min(a, b)] as string,
          to: ids[Math.max(a, b)] as string,
          kind: 'prerequisite',
        }),
      ),
  )

describe('law', () => {
  test('no course stands on another or outside, and every edge leads to a later stage', () => {
    fc.assert(
      fc.property(anyEdges, (edges) => {
        const drawing = layOut(ids, edges)
        expect(drawing.spots.map(({ id }) => id).sort()).toEqual(ids)
        expect(overlaps(drawing)).toEqual([])
        expect(outside(drawing)).toEqual([])
        const stage = new Map(drawing.spots.map((spot) => [spot.id, spot.stage]))
        for (const { edge } of drawing.lines)
          expect(stage.get(edge.from) ?? 0).toBeLessThan(stage.get(edge.to) ?? 0)
        expect(drawing.lines).toHaveLength(edges.length)
      }),
      { numRuns: 200 },
    )
  })

  test('no line passes through a course that it does not touch', () => {
    fc.assert(
      fc.property(anyEdges, (edges) => {
        const { spots, lines } = layOut(ids, edges)
        for (const { edge, points } of lines) {
          for (const [x, y] of points) {
            const hit = spots.filter(
              (spot) =>
                spot.id !== edge.from &&
                spot.id !== edge.to &&
                x > spot.x &&
                x < spot.x + box.width &&
                y > spot.y &&
                y < spot.y + box.height,
            )
            expect(hit).toEqual([])
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  test('the order of courses and edges changes nothing', () => {
    fc.assert(
      fc.property(anyEdges, (edges) => {
        const other = layOut([...ids].reverse(), [...edges].reverse())
        expect(other.spots).toEqual(layOut(ids, edges).spots)
      }),
    )
  })
})

test('many stages with few courses each go downwards, few stages across', () => {
  const chain = (length: number) =>
    layOut(
      ids.slice(0, length),
      ids.slice(1, length).map((to, at) => ({ from: ids[at] as string, to, kind: 'series' as const })),
    )
  expect(chain(4).isDown).toBe(false)
  expect(chain(4).width).toBeGreaterThan(chain(4).height)
  expect(chain(9).isDown).toBe(true)
  expect(chain(9).width).toBe(box.width)
})

test('things settle where they wish, and apart', () => {
  expect(
    settle(
      [
        { size: 10, wish: 100 },
        { size: 10, wish: 0 },
      ],
      5,
    ),
  ).toEqual([42.5, 57.5])
  expect(
    settle(
      [
        { size: 10, wish: 0 },
        { size: 10, wish: 100 },
      ],
      5,
    ),
  ).toEqual([0, 100])
  expect(settle([], 5)).toEqual([])
})

test.each([
  ['智能手机使用入门', 5, ['智能手机使', '用入门']],
  ['认识手机，学会微信', 4, ['认识手', '机，学…']],
  ['Smartphone basics for everyone', 11, ['Smartphone basics', 'for everyone']],
  ['', 5, []],
  ['👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧', 1, ['👨‍👩‍👧', '…']],
  ['a\u202eb\nc', 5, ['a b c']],
])('%s in lines of %i', (title, room, lines) => {
  expect(linesOf(title, room, 2)).toEqual(lines)
})

test('every course of a map stands on one sheet of it, and no sheet has more than can be read', () => {
  const map = learningMapOf([...sampleCourses, ...sampleEntries(3000, 5)])
  const maps = mapsOf(map)
  const counted = new Set(
    maps.flatMap(({ sheets }) => sheets.flatMap(({ parts, alone }) => [...parts.flat(), ...alone])),
  )
  expect(counted.size).toBe(map.courses.length)
  for (const { count, sheets } of maps) {
    const all = sheets.flatMap(({ parts, alone }) => [...parts.flat(), ...alone])
    expect(new Set(all).size).toBe(count)
    expect(all).toHaveLength(count)
    for (const { parts, alone } of sheets) {
      expect(parts.flat().length).toBeLessThanOrEqual(36)
      expect(alone.length).toBeLessThanOrEqual(60)
    }
  }
})

test('a part of five hundred courses is cut after its stages', () => {
  const entries = Array.from({ length: 500 }, (_, at) =>
    entryOf({
      id: `a/c-${String(at).padStart(3, '0')}`,
      title: `课 ${at}`,
      topics: ['gardening'],
      series: { id: 'a/s', order: at + 1 },
    }),
  )
  const [topic, series] = mapsOf(learningMapOf(entries))
  for (const map of [topic, series]) {
    expect(map?.sheets).toHaveLength(14)
    expect(map?.sheets.flatMap(({ parts }) => parts.flat())).toEqual(entries.map(({ id }) => id))
  }
})
