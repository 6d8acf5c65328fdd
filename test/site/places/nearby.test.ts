/** The circle of learning: what is near comes first, told by codes alone. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { allDivisions } from '../../../src/model/region/find-region.js'
import { nearby, rings } from '../../../src/site/places/nearby.js'

const entry = (name: string, region?: string) => ({ name, ...(region !== undefined && { region }) })

const around = (code: string, ...entries: readonly ReturnType<typeof entry>[]) =>
  nearby(entries, code).map(({ ring, code: place, entries }) => [
    ring,
    place,
    entries.map(({ name }) => name),
  ])

const all = [
  entry('law'),
  entry('beijing', '110101'),
  entry('zhengzhou', '410105'),
  entry('henan', '410000'),
  entry('weibin', '410703'),
  entry('xinxiang', '410700'),
  entry('east-street', '410711001000'),
  entry('village-1', '410711102201'),
  entry('village-2', '410711102202'),
  entry('town', '410711102000'),
  entry('muye', '410711'),
  entry('park', 'custom:science-city'),
]

test('around a county: its own, then what is for its parts, then wider', () => {
  expect(around('410711', ...all)).toEqual([
    ['county', '410711', ['muye', 'east-street', 'village-1', 'village-2', 'town']],
    ['prefecture', '410700', ['xinxiang', 'weibin']],
    ['province', '410000', ['henan', 'zhengzhou']],
    ['country', undefined, ['law', 'beijing', 'park']],
  ])
})

test('around a village: the village, its township, its county', () => {
  expect(around('410711102201', ...all).slice(0, 3)).toEqual([
    ['village', '410711102201', ['village-1']],
    ['township', '410711102000', ['town', 'village-2']],
    ['county', '410711', ['muye', 'east-street']],
  ])
})

test('around a township, what is in its villages is its own circle', () => {
  expect(around('410711102000', ...all)[0]).toEqual([
    'township',
    '410711102000',
    ['town', 'village-1', 'village-2'],
  ])
})

test('counties of a municipality, and those right under a province, have no prefecture between', () => {
  const entries = [entry('dongcheng', '110101'), entry('xicheng', '110102'), entry('beijing', '110000')]
  expect(around('110101', ...entries)).toEqual([
    ['county', '110101', ['dongcheng']],
    ['province', '110000', ['beijing', 'xicheng']],
  ])
  expect(around('419001', entry('jiyuan', '419001'), entry('other', '419002'))).toEqual([
    ['county', '419001', ['jiyuan']],
    ['province', '410000', ['other']],
  ])
})

test('a place of one’s own is near to itself', () => {
  expect(around('custom:science-city', ...all)[0]).toEqual(['village', undefined, ['park']])
})

test.each(['', 'x', '4107', '__proto__', '999999999999999'])(
  '%j is nowhere: all is in the country',
  (code) => {
    expect(around(code, entry('a', '410711'))).toEqual([['country', undefined, ['a']]])
  },
)

const code = fc.constantFrom(...allDivisions().map((division) => division.code))

test('law: every entry stands in one ring, the rings in order, and the nearer ring holds the longer common code', () => {
  fc.assert(
    fc.property(fc.array(fc.option(code, { nil: undefined }), { maxLength: 40 }), code, (regions, here) => {
      const entries = regions.map((region, at) => ({ at, ...(region !== undefined && { region }) }))
      const found = nearby(entries, here)
      expect(found.flatMap((ring) => ring.entries.map(({ at }) => at)).sort((a, b) => a - b)).toEqual(
        entries.map(({ at }) => at),
      )
      const order = found.map(({ ring }) => rings.indexOf(ring))
      expect(order).toEqual([...order].sort((a, b) => a - b))
      for (const { ring, entries: held } of found) {
        const digits = { village: 12, township: 9, county: 6, prefecture: 4, province: 2, country: 0 }[ring]
        for (const { region = '' } of held)
          expect(region.startsWith(here.slice(0, digits)) || digits === 0).toBe(true)
      }
    }),
  )
})
