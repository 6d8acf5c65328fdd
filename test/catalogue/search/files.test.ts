/** The files of a site answer as the entries do; what is wrong with them is told in words. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { random } from '../../../bench/random.js'
import { sampleEntries } from '../../../bench/sample-entries.js'
import { KebaoError } from '../../../src/base/error.js'
import { type FacetName, facetNames } from '../../../src/catalogue/facet-names.js'
import { numbersOf, numbersText } from '../../../src/catalogue/search/numbers-text.js'
import { openSearch } from '../../../src/catalogue/search/open-search.js'
import type { Query } from '../../../src/catalogue/search/query.js'
import { searchFiles } from '../../../src/catalogue/search/search-files.js'
import { searchIn } from '../../../src/catalogue/search/search-in.js'
import type { CatalogueEntry } from '../../../src/model/catalogue-entry.js'
import { exampleEntries } from './example-entries.js'

/** What nobody wrote: names of one's own, marks, other scripts, an entry that says next to nothing. */
const odd = (entries: readonly CatalogueEntry[]): readonly CatalogueEntry[] =>
  entries.slice(0, 6).map((entry, at): CatalogueEntry => {
    const named = { ...entry, id: `odd-one/course-${at}`, region: 'custom:new-park' }
    if (at % 3 === 0) return { ...named, title: '__proto__ constructor 𠮷野家', brand: { name: '__proto__' } }
    if (at % 3 === 1) return { ...named, title: 'Wi-Fi 5G 手机', publisher: { name: 'constructor' } }
    const { updated: _, summary: __, audience: ___, region: ____, hours: _____, ...bare } = named
    return { ...bare, title: 'ひらがな 한국어 ﬁn', lessons: [] }
  })

const some = sampleEntries(260, 3)
const entries = [...(await exampleEntries()), ...some, ...odd(sampleEntries(6, 4))]
const files = searchFiles(entries)
const search = searchIn(entries)

const loader =
  (from: ReadonlyMap<string, string>, loaded: string[] = []) =>
  async (name: string): Promise<unknown> => {
    loaded.push(name)
    const text = from.get(name)
    if (text === undefined) throw new Error(`no ${name}`)
    return JSON.parse(text)
  }

const onSite = openSearch(loader(files))

const everyValue = new Map(
  facetNames.map((name) => [name, search({ count: [name] }).facets[name].map(({ value }) => value)]),
)

const piece = fc.constantFrom(
  ...[
    '手机',
    '智能',
    '老年人',
    '太极拳',
    '防骗',
    '防诈骗',
    '新乡',
    '河南省',
    '4107',
    '410711',
    '8学时',
    '入门',
  ],
  ...[
    '茶',
    '绣',
    '的',
    'phone',
    'be',
    'beginner',
    '__proto__',
    'constructor',
    '5g',
    '𠮷',
    '𠮷野',
    'ひら',
    'fin',
  ],
  ...[' ', '，', '、', '的课', '火箭', '劳同', 'a', '7'],
)

const valueIn = (name: FacetName): fc.Arbitrary<string> =>
  fc.constantFrom(...(everyValue.get(name) ?? []), 'unheard-of', '410700', '410711', '990000', '__proto__')

const facets: fc.Arbitrary<NonNullable<Query['facets']>> = fc
  .array(
    fc
      .constantFrom(...facetNames)
      .chain((name) => fc.tuple(fc.constant(name), fc.array(valueIn(name), { maxLength: 3 }))),
    { maxLength: 3 },
  )
  .map((pairs) => Object.fromEntries(pairs))

const query: fc.Arbitrary<Query> = fc.record(
  {
    text: fc.oneof(
      fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join('')),
      fc.string({ unit: 'grapheme' }),
    ),
    facets,
    limit: fc.integer({ min: -1, max: 130 }),
    offset: fc.integer({ min: -1, max: 300 }),
    count: fc.subarray([...facetNames]),
  },
  { requiredKeys: [] },
)

describe('the files', () => {
  test('answer as the entries do', async () => {
    await fc.assert(
      fc.asyncProperty(query, async (asked) => {
        expect(await onSite(asked)).toEqual(search(asked))
      }),
      { numRuns: 400 },
    )
  })

  test('follow from the entries, whatever their order', () => {
    const { below } = random(7)
    const shuffled = entries
      .map((entry) => [below(1e9), entry] as const)
      .sort(([a], [b]) => a - b)
      .map(([, entry]) => entry)
    expect([...searchFiles(shuffled)]).toEqual([...files])
    expect(searchIn(shuffled)({ text: '手机 入门' })).toEqual(search({ text: '手机 入门' }))
  })

  test('are read as far as a query needs them', async () => {
    const loaded: string[] = []
    const fresh = openSearch(loader(files, loaded))
    await fresh({})
    expect(loaded).toEqual(['search.json'])
    await fresh({ text: '8学时', count: [], limit: 0 })
    expect(loaded.slice(1).every((name) => name.startsWith('terms/'))).toBe(true)
    expect(loaded.length).toBeLessThanOrEqual(3)
    await fresh({ facets: { level: ['beginner'] }, count: [], limit: 0 })
    expect(loaded.slice(-1)).toEqual(['facets/level.json'])
    const before = loaded.length
    await fresh({ facets: { level: ['beginner'] }, count: [], limit: 0 })
    expect(loaded.length).toBe(before)
  })

  test('of an empty catalogue answer too', async () => {
    const nothing = openSearch(loader(searchFiles([])))
    expect(await nothing({})).toEqual(searchIn([])({}))
    expect(await nothing({ text: '手机', facets: { region: ['410000'] } })).toMatchObject({ total: 0 })
  })
})

describe('what goes wrong', () => {
  const codeOf = async (promise: Promise<unknown>): Promise<string> => {
    const error: unknown = await promise.then(
      () => undefined,
      (cause) => cause,
    )
    if (!(error instanceof KebaoError)) throw error
    expect(error.words['zh-CN']).toMatch(/[一-龥]/)
    return error.code
  }

  test('a file that does not come is told, and asked for again', async () => {
    let isOnline = false
    const load = loader(files)
    const flaky = openSearch((name) => {
      if (!isOnline) throw new Error('offline')
      return load(name)
    })
    expect(await codeOf(flaky({ text: '手机' }))).toBe('search/not-loaded')
    isOnline = true
    expect(await flaky({ text: '手机' })).toEqual(search({ text: '手机' }))
  })

  test.each([
    ['an error page', () => '<html>'],
    ['nothing', () => null],
    ['another version', () => ({ version: 2, courses: 1, provinces: [], facets: [], cards: [] })],
    ['too many courses', () => ({ version: 1, courses: 1e15, provinces: [], facets: [], cards: [] })],
  ])('%s is no head', async (_, answer) => {
    expect(await codeOf(openSearch(async () => answer())({}))).toBe('search/broken-data')
  })

  test.each(['terms', 'facets', 'cards'])('broken %s are told', async (folder) => {
    for (const wrong of ['text', {}, [1, 2], [[1]], [null], ['a', 1, {}, 'b']]) {
      const load = loader(files)
      const broken = openSearch(async (name) => (name.startsWith(`${folder}/`) ? wrong : load(name)))
      expect(await codeOf(broken({ text: '学时', offset: 30, facets: { level: ['beginner'] } }))).toBe(
        'search/broken-data',
      )
    }
  })

  test('numbers from nowhere are kept within the courses', async () => {
    const load = loader(files)
    const wild = openSearch(async (name) => {
      const rows = await load(name)
      if (!name.startsWith('terms/')) return rows
      return (rows as readonly string[]).map((text, at) =>
        at % 2 === 0 ? text : `${'_'.repeat(300)}A,*${'_'.repeat(9_999)}`,
      )
    })
    const { total, hits } = await wild({ text: '手机' })
    expect(total).toBeLessThanOrEqual(entries.length)
    expect(hits.every(({ title }) => typeof title === 'string')).toBe(true)
  })
})

test('numbers are read as they were written', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 200_000 }), { maxLength: 300 }), (numbers) => {
      const rising = numbers.toSorted((a, b) => a - b)
      expect(numbersOf(numbersText(rising), 200_001)).toEqual(rising)
    }),
  )
  const every = Array.from({ length: 6_000 }, (_, at) => at)
  expect(numbersOf(numbersText(every), 6_000)).toEqual(every)
  expect(numbersText(every).length).toBeLessThan(1_010)
})
