/** What search engines are given: a document a line, a key that every engine takes, and no label that may hurt. */
import { expect, test } from 'vitest'
import { sampleEntries } from '../../../bench/sample-entries.js'
import { bytesOf, type Tree } from '../../../src/base/tree.js'
import { searchEngineFiles } from '../../../src/catalogue/export/search-engine-files.js'
import type { CatalogueEntry } from '../../../src/model/catalogue-entry.js'

const linesOf = async (files: Tree, path: string): Promise<readonly Record<string, unknown>[]> => {
  const text = new TextDecoder().decode(await bytesOf(files.get(path) ?? new Uint8Array()))
  expect(text.endsWith('\n')).toBe(true)
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
}

const [first, second] = sampleEntries(2) as [CatalogueEntry, CatalogueEntry]
const hostile: CatalogueEntry = {
  ...first,
  title: '一行\u2028两行\n"引号"',
  audience: { primary: ['reintegrating-persons'], secondary: ['seniors'] },
  region: '410711',
}
const newer: CatalogueEntry = { ...second, version: '9.0.0', identity: `sha256:${'1'.repeat(64)}` }
const entries = [hostile, second, newer]

test('OpenSearch gets an action before each document', async () => {
  const lines = await linesOf(searchEngineFiles({ entries }, 'opensearch'), 'documents-0001.ndjson')
  expect(lines.length).toBe(6)
  for (let at = 0; at < lines.length; at += 2) {
    expect(Object.keys(lines[at] ?? {})).toEqual(['index'])
    expect(lines[at]).toEqual({ index: { _id: lines[at + 1]?.key } })
  }
})

test('Meilisearch gets the documents, with keys that it takes', async () => {
  const documents = await linesOf(searchEngineFiles({ entries }, 'meilisearch'), 'documents-0001.ndjson')
  expect(documents.map(({ id, version, newest }) => [id, version, newest])).toEqual([
    [first.id, first.version, true],
    [second.id, second.version, false],
    [second.id, '9.0.0', true],
  ])
  for (const { key } of documents) expect(key).toMatch(/^[A-Za-z0-9_-]{1,511}$/)
})

test('a course is found by what holds its place and by broader terms, in both languages', async () => {
  const [document] = await linesOf(searchEngineFiles({ entries }, 'meilisearch'), 'documents-0001.ndjson')
  expect(document).toMatchObject({
    title: hostile.title,
    region: ['410711', '410700', '410000'],
    region_zh: expect.arrayContaining(['河南省']),
    audience: expect.arrayContaining(['seniors', 'all-residents']),
    audience_en: expect.arrayContaining(['Older adults']),
  })
})

test('labels that may hurt stay inside', async () => {
  const seen = async (sensitive: boolean) => {
    const files = searchEngineFiles({ entries }, 'meilisearch', { sensitive })
    return JSON.stringify(await linesOf(files, 'documents-0001.ndjson'))
  }
  expect(await seen(false)).not.toContain('reintegrating-persons')
  expect(await seen(true)).toContain('reintegrating-persons')
})

test.each(['opensearch', 'meilisearch'] as const)(
  '%s: every field of a document has its setting',
  async (engine) => {
    const files = searchEngineFiles({ entries: sampleEntries(300) }, engine)
    const documents = await linesOf(files, 'documents-0001.ndjson')
    const path = engine === 'opensearch' ? 'index.json' : 'settings.json'
    const settings = new TextDecoder().decode(await bytesOf(files.get(path) ?? new Uint8Array()))
    const used = new Set(documents.filter((each) => !('index' in each)).flatMap(Object.keys))
    const stored = new Set(['key', 'version', 'address'])
    const missing = [...used].filter(
      (field) => !(engine === 'meilisearch' && stored.has(field)) && !settings.includes(`"${field}"`),
    )
    expect(missing).toEqual([])
  },
)

test('many documents are several files', () => {
  const files = searchEngineFiles({ entries: sampleEntries(5_001) }, 'meilisearch')
  expect([...files.keys()]).toEqual(['documents-0001.ndjson', 'documents-0002.ndjson', 'settings.json'])
})
