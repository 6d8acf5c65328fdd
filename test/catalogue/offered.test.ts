import { describe, expect, test } from 'vitest'
import { sampleEntries } from '../../bench/sample-entries.js'
import { catalogueOf } from '../../src/catalogue/catalogue.js'
import { feedOf } from '../../src/catalogue/feed/feed-of.js'
import { newestById, newestOf } from '../../src/catalogue/newest.js'
import { offeredOf } from '../../src/catalogue/offered.js'
import type { CatalogueEntry } from '../../src/model/catalogue-entry.js'
import { holdingsOf } from '../../src/site/holdings.js'

const [sample] = sampleEntries(1) as [CatalogueEntry]

const entry = (id: string, version: string, status?: CatalogueEntry['status']): CatalogueEntry => {
  const { status: _, ...rest } = sample
  const identity = `kebao1-${id} ${version}`
  return { ...rest, id, version, identity, updated: '2026-01-01', ...(status && { status }) }
}

const named = (entries: readonly CatalogueEntry[]): readonly string[] =>
  entries.map(({ id, version }) => `${id} ${version}`)

describe('the newest version', () => {
  test('is the one that Semantic Versioning puts last, in any order', () => {
    const all = [
      entry('a/x', '1.10.0'),
      entry('a/x', '1.9.0'),
      entry('a/x', '2.0.0-rc.1'),
      entry('a/b', '0.1.0'),
    ]
    expect(named(newestOf(all))).toEqual(['a/b 0.1.0', 'a/x 2.0.0-rc.1'])
    expect(newestOf([...all].reverse())).toEqual(newestOf(all))
    expect(newestById(all).get('a/x')?.version).toBe('2.0.0-rc.1')
  })

  test('of two bundles of one version is the same whatever the order', () => {
    const [one, other] = [
      { ...entry('a/x', '1.0.0'), identity: 'kebao1-a' },
      { ...entry('a/x', '1.0.0'), identity: 'kebao1-b' },
    ]
    expect(newestOf([one, other])).toEqual([other])
    expect(newestOf([other, one])).toEqual([other])
    expect(holdingsOf({ entries: [one, other] }).courses.map((each) => each.entry)).toEqual([other])
  })
})

describe('what learners are offered', () => {
  test('a draft takes nothing away, and what was taken back is gone in every version', () => {
    const all = catalogueOf([
      entry('a/draft', '1.0.0', 'published'),
      entry('a/draft', '2.0.0', 'draft'),
      entry('a/gone', '1.0.0', 'published'),
      entry('a/gone', '2.0.0', 'withdrawn'),
      entry('a/back', '1.0.0', 'withdrawn'),
      entry('a/back', '2.0.0', 'selected'),
      entry('a/silent', '1.0.0'),
      entry('a/sent', '1.0.0', 'submitted'),
    ])
    const offered = ['a/back 2.0.0', 'a/draft 1.0.0', 'a/silent 1.0.0']
    expect(named(offeredOf(all.entries))).toEqual(offered)
    expect(named(offeredOf(all.entries, true))).toEqual([
      'a/back 2.0.0',
      'a/draft 1.0.0',
      'a/draft 2.0.0',
      'a/sent 1.0.0',
      'a/silent 1.0.0',
    ])
    expect(named(holdingsOf(all).courses.map((each) => each.entry))).toEqual(offered)
  })

  test('the feed tells of the same courses as the website', () => {
    const all = catalogueOf([
      entry('a/draft', '1.0.0', 'published'),
      entry('a/draft', '2.0.0', 'draft'),
      entry('a/gone', '1.0.0', 'published'),
      entry('a/gone', '2.0.0', 'superseded'),
    ])
    const { items, leftOut } = feedOf(all, { title: '目录', base: 'https://example.org/' })
    expect(items).toHaveLength(holdingsOf(all).courses.length)
    expect(leftOut).toEqual({ unpublished: 1, undated: 0, older: 0 })
  })
})
