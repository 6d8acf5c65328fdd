/** Feeds: what RFC 4287 and JSON Feed 1.1 require, whatever the courses say. */
import { expect, test } from 'vitest'
import { sampleEntries } from '../../../bench/sample-entries.js'
import { catalogueOf } from '../../../src/catalogue/catalogue.js'
import { atomOf } from '../../../src/catalogue/feed/atom-of.js'
import { type FeedOptions, feedOf } from '../../../src/catalogue/feed/feed-of.js'
import { jsonFeedOf } from '../../../src/catalogue/feed/json-feed-of.js'
import type { CatalogueEntry } from '../../../src/model/catalogue-entry.js'

const options: FeedOptions = { title: '示例省新课', base: 'https://example.org/catalogue/', author: '示例省' }
const published = sampleEntries(120).map((entry) => ({
  ...entry,
  status: 'published',
})) as readonly CatalogueEntry[]
const feed = (entries: readonly CatalogueEntry[], change: Partial<FeedOptions> = {}) =>
  feedOf(catalogueOf(entries), { ...options, ...change })

const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/

/** How often an element stands in a piece of XML. */
const count = (xml: string, name: string): number => xml.split(new RegExp(`<${name}[ >]`)).length - 1

const entriesIn = (xml: string): readonly string[] =>
  [...xml.matchAll(/<entry[\s\S]*?<\/entry>/g)].map(([entry]) => entry)

const textIn = (xml: string, name: string): string =>
  new RegExp(`<${name}[^>]*>([^<]*)</${name}>`).exec(xml)?.[1] ?? ''

test('Atom: a feed has one id, title and time, an author and an address of its own (RFC 4287, 4.1.1)', () => {
  const xml = atomOf(feed(published))
  const [top = ''] = xml.split('<entry')
  expect(top).toContain('<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">')
  for (const name of ['id', 'title', 'updated', 'author']) expect([name, count(top, name)]).toEqual([name, 1])
  expect(top).toContain(
    'rel="self" type="application/atom+xml" href="https://example.org/catalogue/feed.xml"',
  )
  expect(textIn(top, 'updated')).toMatch(RFC_3339)
})

test('Atom: an entry has one id, title and time, and something to follow or to read (4.1.2)', () => {
  const { address: _, ...without } = published[0] as CatalogueEntry
  const nowhere = {
    ...without,
    id: 'centre/nowhere',
    identity: `sha256:${'0'.repeat(64)}`,
    updated: '2030-01-01',
  }
  const entries = entriesIn(atomOf(feed([...published, nowhere])))
  expect(entries.length).toBe(50)
  for (const entry of entries) {
    for (const name of ['id', 'title', 'updated', 'rights', 'summary']) expect(count(entry, name)).toBe(1)
    expect(count(entry, 'author')).toBeLessThanOrEqual(1)
    expect(textIn(entry, 'id')).toMatch(/^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
    expect(textIn(entry, 'updated')).toMatch(RFC_3339)
    const isFollowed = entry.includes('rel="alternate"')
    expect(count(entry, 'content')).toBe(isFollowed ? 0 : 1)
  }
  expect(entries[0]).toContain('<content type="text">')
  expect(new Set(entries.map((entry) => textIn(entry, 'id'))).size).toBe(50)
})

test('JSON Feed: version, title, and items with an id and a text', () => {
  const json = JSON.parse(jsonFeedOf(feed(published)))
  expect(json.version).toBe('https://jsonfeed.org/version/1.1')
  expect(json.title).toBe(options.title)
  expect(json.feed_url).toBe('https://example.org/catalogue/feed.json')
  expect(json.items.length).toBe(50)
  for (const item of json.items) {
    expect(item).toMatchObject({ id: expect.stringMatching(/^urn:uuid:/), content_text: expect.any(String) })
    expect(item.date_published).toMatch(RFC_3339)
    expect(item.url).toMatch(/^https:\/\/example\.org\/catalogue\/bundles\/course-\d+\.kebao$/)
    expect(item._kebao.license).not.toBe('')
  }
})

test('the newest come first, and of one day by their ids', () => {
  const days = feed(published).items.map(({ updated }) => updated)
  expect(days).toEqual(days.toSorted().reverse())
  const [one, two] = published as [CatalogueEntry, CatalogueEntry]
  const same = [
    { ...one, id: 'b/b' },
    { ...two, id: 'a/a' },
  ].map((entry) => ({ ...entry, updated: '2026-01-01' }))
  expect(feed(same).items.map(({ title }) => title)).toEqual([two.title, one.title])
  expect(feed(same).updated).toBe('2026-01-01T00:00:00Z')
})

test('of a course its newest version; the ids of the others do not change', () => {
  const [one] = published as [CatalogueEntry]
  const old = { ...one, version: '1.9.0' }
  const now = { ...one, version: '1.10.0', identity: `sha256:${'1'.repeat(64)}`, title: '新版' }
  expect(feed([old, now]).items.map(({ title }) => title)).toEqual(['新版'])
  const among = feed([...published.slice(1), old], { limit: 500 }).items.map(({ id }) => id)
  expect(among).toContain(feed([old]).items[0]?.id)
  expect(among).not.toContain(feed([now]).items[0]?.id)
})

test('what is not offered, and what has no day, is counted and left out', () => {
  const [one, two, three] = published as [CatalogueEntry, CatalogueEntry, CatalogueEntry]
  const { updated: _, ...undated } = three
  const { items, leftOut } = feed([{ ...one, status: 'withdrawn' }, { ...two, status: 'draft' }, undated])
  expect(items).toEqual([])
  expect(leftOut).toEqual({ unpublished: 2, undated: 1, older: 0 })
  expect(atomOf(feed([]))).toContain('<updated>1970-01-01T00:00:00Z</updated>')
})

test('texts and addresses of strangers stay texts, and nobody is led astray', () => {
  const [one] = published as [CatalogueEntry]
  const title = '<script>alert(1)</script> & ]]> "\u0007'
  const hostile = (address: string) => feed([{ ...one, title, summary: title, address }])
  const xml = atomOf(hostile('javascript:alert(1)'))
  expect(xml).not.toContain('<script>')
  expect(xml).not.toContain('javascript:')
  expect(xml).not.toContain('\u0007')
  expect(hostile('data:text/html,x').items[0]?.bundle).toBeUndefined()
  expect(hostile('课 1/a?b#c.kebao').items[0]?.bundle).toBe(
    'https://example.org/catalogue/%E8%AF%BE%201/a%3Fb%23c.kebao',
  )
  expect(JSON.parse(jsonFeedOf(hostile('x.kebao'))).items[0].title).toBe(title)
})

test('pages go before bundles', () => {
  const [item] = feed(published, { pageOf: ({ id }) => `courses/${id}.html` }).items
  expect(item?.page).toMatch(/^https:\/\/example\.org\/catalogue\/courses\/centre-\d+\/course-\d+\.html$/)
  expect(item?.bundle).toMatch(/\.kebao$/)
})

test('the order of the entries does not matter', () => {
  expect(atomOf(feed(published.toReversed()))).toBe(atomOf(feed(published)))
})
