/** The laws of facets: what a count says is what choosing the value gives. */
import { describe, expect, test } from 'vitest'
import { sampleEntries } from '../../../bench/sample-entries.js'
import { facetNames } from '../../../src/catalogue/facet-names.js'
import { facetsOf } from '../../../src/catalogue/facets.js'
import { facetLimit } from '../../../src/catalogue/search/query.js'
import { searchIn } from '../../../src/catalogue/search/search-in.js'

const entries = sampleEntries(700, 5)
const search = searchIn(entries, { sensitive: true })

describe.each([
  ['nothing chosen', {}],
  ['a word', { text: '手机' }],
  ['a level', { facets: { level: ['beginner'] } }],
  [
    'two levels and farmers',
    { text: '入门', facets: { level: ['beginner', 'advanced'], audience: ['rural-residents'] } },
  ],
  ['a province', { facets: { region: ['410000'] } }],
] as const)('with %s', (_, asked) => {
  const { facets, total } = search(asked)

  test.each(facetNames)('a count of %s is what choosing that value alone finds', (name) => {
    for (const { value, count } of facets[name].slice(0, 8)) {
      const chosen = { ...('facets' in asked ? asked.facets : {}), [name]: [value] }
      expect(search({ ...asked, facets: chosen, count: [] }).total).toBe(count)
    }
  })

  test('no count of another facet is above the total', () => {
    const own = Object.keys('facets' in asked ? asked.facets : {})
    for (const name of facetNames)
      if (!own.includes(name)) for (const { count } of facets[name]) expect(count).toBeLessThanOrEqual(total)
  })
})

test('values of one facet add up, of several cut down', () => {
  const of = (facets: Parameters<typeof search>[0]['facets'] & object) => search({ facets, count: [] }).total
  expect(of({ level: ['beginner', 'advanced'] })).toBe(
    of({ level: ['beginner'] }) + of({ level: ['advanced'] }),
  )
  const both = entries.filter((entry) => {
    const { level = [], setting = [] } = facetsOf(entry)
    return level.includes('beginner') && setting.includes('rural')
  })
  expect(both.length).toBeGreaterThan(0)
  expect(of({ level: ['beginner'], setting: ['rural'] })).toBe(both.length)
})

test('who asks for all residents is also shown what is for some of them', () => {
  const withAnyone = entries.filter(({ audience }) => audience !== undefined).length
  expect(search({ facets: { audience: ['all-residents'] }, count: [] }).total).toBe(withAnyone)
})

test('places open step by step', () => {
  const shown = (region: readonly string[]) =>
    search({ facets: { region }, count: ['region'] }).facets.region.map(({ value }) => value)
  expect(shown([]).every((code) => /^\d\d0000$/.test(code))).toBe(true)
  const prefectures = shown(['410000']).filter((code) => !code.endsWith('0000'))
  expect(prefectures.length).toBeGreaterThan(3)
  expect(prefectures.every((code) => /^41\d\d00$/.test(code))).toBe(true)
  const counties = shown([prefectures[0] ?? '']).filter((code) => !/00$/.test(code))
  expect(counties.length).toBeGreaterThan(0)
  expect(counties.every((code) => code.startsWith((prefectures[0] ?? '').slice(0, 4)))).toBe(true)
})

test('of publishers the most frequent are told, and the chosen one', () => {
  const publishers = [...new Set(entries.map(({ publisher }) => publisher?.name ?? ''))].toSorted()
  expect(publishers.length).toBeGreaterThan(facetLimit)
  const { publisher } = search({}).facets
  expect(publisher).toHaveLength(facetLimit)
  const rare = publishers.find((name) => !publisher.some(({ value }) => value === name)) ?? ''
  const chosen = search({ facets: { publisher: [rare] } }).facets.publisher
  expect(chosen.map(({ value }) => value)).toContain(rare)
})

test('facets nobody knows change nothing', () => {
  const hostile = JSON.parse('{"__proto__":["x"],"toString":["x"],"nothing":["y"]}') as object
  expect(search({ facets: hostile })).toEqual(search({}))
  expect(search({ facets: { level: ['unheard-of'] } }).total).toBe(0)
})

test('a text that no course of a chosen facet has is not relaxed', () => {
  const { total, relaxed, facets } = search({ text: '太极拳', facets: { publisher: ['nobody'] } })
  expect(total).toBe(0)
  expect(relaxed).toBeUndefined()
  expect(facets.publisher.length).toBeGreaterThan(0)
})
