/** Places: every division in one square, every course in one place, and what a phone loads. */
import { expect, test } from 'vitest'
import { sampleEntries } from '../../../bench/sample-entries.js'
import { places } from '../../../src/model/places.js'
import { homeOf, outerOf, partsOf, provinces } from '../../../src/site/places/division-tree.js'
import { gazetteerOf } from '../../../src/site/places/gazetteer.js'
import { placesOf } from '../../../src/site/places/places-of.js'
import { grid, provinceTiles } from '../../../src/site/places/province-tiles.js'
import { placeShards } from '../../../src/site/places/shards.js'
import { publishersOf, venuesOf } from '../../../src/site/places/venues-of.js'
import { entryOf, muyeCourses, sampleCourses } from '../paths/sample-courses.js'

test('every province-level division has a square of its own in the grid', () => {
  expect(provinceTiles.map(({ digits }) => `${digits}0000`)).toEqual(provinces().map(({ code }) => code))
  expect(provinceTiles).toHaveLength(34)
  expect(new Set(provinceTiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(34)
  for (const { column, row } of provinceTiles) {
    expect(column).toBeLessThan(grid.columns)
    expect(row).toBeLessThan(grid.rows)
  }
  for (const { digits, name } of provinceTiles)
    expect(
      provinces()
        .find(({ code }) => code.startsWith(digits))
        ?.name.startsWith(name['zh-CN']),
    ).toBe(true)
})

test('counties lie in their prefecture, or in their province where that has no name', () => {
  const outer = (code: string) => {
    const home = homeOf(code)
    return home && outerOf(home)?.name
  }
  expect(outer('410711')).toBe('新乡市')
  expect(outer('110101')).toBe('北京市')
  expect(outer('419001')).toBe('河南省')
  expect(outer('410000')).toBeUndefined()
  const henan = homeOf('410000')
  expect(henan && partsOf(henan).map(({ name }) => name)).toEqual(
    expect.arrayContaining(['新乡市', '济源市']),
  )
})

test.each([
  ['410711001000', '410711'],
  ['410799', '410700'],
  ['419999', '410000'],
  ['custom:park', undefined],
  ['999999', undefined],
  [undefined, undefined],
])('%s is at home in %s', (region, code) => {
  expect(homeOf(region)?.code).toBe(code)
})

test('every course stands in one place, and is counted in all that hold it', () => {
  const found = placesOf(muyeCourses)
  expect(places.parse(JSON.parse(JSON.stringify(found)))).toEqual(found)
  expect(found.places.map(({ name, within, courses }) => [name, within, courses.length])).toEqual([
    ['河南省', 13, 1],
    ['新乡市', 12, 1],
    ['牧野区', 11, 11],
  ])
  expect(found.country).toEqual(['country/law'])
  expect(found.own).toEqual([{ region: 'custom:science-city', courses: ['park/garden'] }])
})

test('the same entries in any order give the same places', () => {
  expect(placesOf([...sampleCourses].reverse())).toEqual(placesOf(sampleCourses))
})

test('venues of one name in one place are one; publishers are counted', () => {
  const found = venuesOf(muyeCourses)
  const library = found.find(({ name }) => name === '牧野区图书馆')
  expect(library?.courses.map(({ id }) => id)).toEqual(['muye/phone-1', 'muye/safe-pay'])
  expect(library?.notes).toEqual(['周一闭馆，免费，电话预约'])
  expect(found.map(({ name }) => name)).toContain(undefined)
  expect(publishersOf(muyeCourses)[0]).toEqual({ name: '牧野区社区学院', count: 9 })
})

const load = (
  files: ReadonlyMap<string, string>,
): ReadonlyMap<string, { courses: unknown[]; apart: string[]; total: number }> => {
  const self: Record<string, [string, never][]> = {}
  for (const text of files.values()) new Function('self', text)(self)
  return new Map(self.kebaoPlaces)
}

test('every province has a file, and its courses stand in it; hostile words are data', () => {
  const shards = load(placeShards(gazetteerOf(muyeCourses)))
  expect(shards.size).toBe(35)
  expect(shards.get('410000')?.courses).toHaveLength(13)
  expect(shards.get('110000')?.courses).toEqual([])
  expect(shards.get('country')?.total).toBe(1)
  expect(JSON.stringify(shards.get('410000'))).toContain('<script>')
})

test('a province with many courses hands over those of each prefecture apart, and loses none', () => {
  const counties = ['410711', '410702', '410105', '419001', '410000']
  const entries = sampleEntries(1500, 9).map((entry, at) => ({
    ...entry,
    region: counties[at % 5] as string,
  }))
  const shards = load(placeShards(gazetteerOf(entries)))
  const henan = shards.get('410000')
  expect(henan?.apart).toEqual(['410100', '410700', '419001'])
  expect(henan?.total).toBe(1500)
  const sizes = ['410000', ...(henan?.apart ?? [])].map((code) => shards.get(code)?.courses.length)
  expect(sizes).toEqual([300, 300, 600, 300])
})

test('line ends of JavaScript in a title do not break its file', () => {
  const files = placeShards(gazetteerOf([entryOf({ id: 'a/b', title: 'a\u2028b\u2029c', region: '110101' })]))
  expect(files.get('data/places/110000.js')).toContain('a\\u2028b\\u2029c')
  expect(JSON.stringify(load(files).get('110000')?.courses)).toContain('a\u2028b\u2029c')
})
