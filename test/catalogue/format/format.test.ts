/** A catalogue as files: what is written is read, the same gives the same bytes, and a change shows where it is. */
import { expect, test } from 'vitest'
import { sampleEntries } from '../../../bench/sample-entries.js'
import { isInShare } from '../../../src/base/share.js'
import { catalogueOf } from '../../../src/catalogue/catalogue.js'
import { readCatalogue } from '../../../src/catalogue/format/read-catalogue.js'
import { shardDigits } from '../../../src/catalogue/format/shard-of.js'
import { writeCatalogue } from '../../../src/catalogue/format/write-catalogue.js'
import { catalogueHead } from '../../../src/model/catalogue-head.js'
import { catalogueFrom, sampleCatalogue, textsOf } from '../sample-catalogue.js'

const head = { title: '示例省课程目录', publisher: { name: '示例省社区教育指导中心' } }

test.each([0, 1, 30, 1_200])('%i entries are read as they were written', async (count) => {
  const catalogue = sampleCatalogue(count)
  const { value, diagnostics } = await readCatalogue(writeCatalogue(catalogue, head))
  expect(diagnostics).toEqual([])
  expect(value).toEqual({ ...catalogue, head })
})

test('the head is as its schema has it', () => {
  const { 'catalogue.json': text = '' } = textsOf(writeCatalogue(sampleCatalogue(1_200), head))
  expect(catalogueHead.parse(JSON.parse(text)).count).toBe(1_200)
  expect(catalogueHead.parse(JSON.parse(text)).title).toBe(head.title)
})

test('the order of the entries does not matter', () => {
  const entries = sampleEntries(1_200)
  const backwards = writeCatalogue(catalogueFrom(entries.toReversed()), head)
  expect(textsOf(backwards)).toEqual(textsOf(writeCatalogue(catalogueFrom(entries), head)))
})

test('fingerprints may be left unread', async () => {
  const { value } = await readCatalogue(writeCatalogue(sampleCatalogue(30)), { fingerprints: false })
  expect(value?.entries.length).toBe(30)
  expect(value?.fingerprints.size).toBe(0)
})

test('entries without fingerprints have no files of them', () => {
  const tree = writeCatalogue(catalogueOf(sampleEntries(3)))
  expect([...tree.keys()]).toEqual(['catalogue.json', 'entries/all.jsonl'])
})

test('how many shards there are follows from how many entries there are', () => {
  const counts = [0, 1_000, 1_001, 16_000, 16_001, 256_000, 256_001]
  expect(counts.map(shardDigits)).toEqual([0, 0, 1, 1, 2, 2, 3])
})

test('a new course changes the head and one shard', () => {
  const entries = sampleEntries(1_201)
  const before = textsOf(writeCatalogue(catalogueFrom(entries.slice(0, 1_200))))
  const after = textsOf(writeCatalogue(catalogueFrom(entries)))
  const changed = Object.keys(after).filter((path) => after[path] !== before[path])
  expect(Object.keys(after)).toEqual(Object.keys(before))
  expect(changed).toEqual([
    'catalogue.json',
    expect.stringMatching(/^entries\/[0-9a-f]\.jsonl$/),
    expect.stringMatching(/^fingerprints\/[0-9a-f]\.jsonl$/),
  ])
  const [, shard = ''] = changed
  const added = (after[shard] ?? '').split('\n').filter((line) => !before[shard]?.includes(line))
  expect(added.map((line) => JSON.parse(line).id)).toEqual([entries[1_200]?.id])
})

test('all versions of a course stand in one shard, and go to one build', () => {
  const [entry] = sampleEntries(1_200)
  const later = { ...entry, version: '9.0.0', identity: `sha256:${'0'.repeat(64)}` } as NonNullable<
    typeof entry
  >
  const files = textsOf(writeCatalogue(catalogueFrom([...sampleEntries(1_200), later])))
  const holding = Object.keys(files).filter(
    (path) => path.startsWith('entries/') && files[path]?.includes(`"id":"${entry?.id}"`),
  )
  expect(holding.length).toBe(1)
})

test('each course goes to one of several builds', () => {
  const ids = sampleEntries(300).map(({ id }) => id)
  const builds = (id: string) => [1, 2, 3].filter((number) => isInShare(id, { number, of: 3 }))
  expect(ids.every((id) => builds(id).length === 1)).toBe(true)
  expect(new Set(ids.flatMap(builds)).size).toBe(3)
})
