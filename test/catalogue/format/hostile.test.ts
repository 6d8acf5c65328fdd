/** Catalogues that somebody broke or forged: each is refused, and told where. */
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { readCatalogue } from '../../../src/catalogue/format/read-catalogue.js'
import { writeCatalogue } from '../../../src/catalogue/format/write-catalogue.js'
import { sampleCatalogue, textsOf } from '../sample-catalogue.js'

type Texts = Readonly<Record<string, string>>

const read = (texts: Texts) =>
  readCatalogue(new Map(Object.entries(texts).map(([path, text]) => [path, new TextEncoder().encode(text)])))

const small = textsOf(writeCatalogue(sampleCatalogue(3)))
const large = textsOf(writeCatalogue(sampleCatalogue(1_200)))

/** Where and what was found. */
const found = async (texts: Texts) => {
  const { value, diagnostics } = await read(texts)
  expect(value).toBeUndefined()
  return diagnostics.map(({ code, file, range }) =>
    [code, file, range?.start.line].filter((part) => part !== undefined).join(' '),
  )
}

/** A forger who knows the format: the head speaks of the files as they are now. */
const forged = (texts: Texts, changes: Texts): Texts => {
  const all = { ...texts, ...changes }
  const head = JSON.parse(all['catalogue.json'] ?? '')
  for (const shard of head.shards) {
    for (const kind of ['entries', 'fingerprints']) {
      const text = all[`${kind}/${shard.name}.jsonl`] ?? ''
      const bytes = Buffer.from(text)
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      shard[kind] = { count: text.split('\n').length - 1, size: bytes.length, sha256 }
    }
  }
  head.count = head.shards.reduce(
    (sum: number, { entries }: { entries: { count: number } }) => sum + entries.count,
    0,
  )
  return { ...all, 'catalogue.json': JSON.stringify(head) }
}

const ENTRIES = 'entries/all.jsonl'
const lines = (small[ENTRIES] ?? '').trimEnd().split('\n')
const withLines = (...changed: readonly string[]): Texts =>
  forged(small, { [ENTRIES]: changed.map((line) => `${line}\n`).join('') })

const headWith = (change: object): Texts => ({
  ...small,
  'catalogue.json': JSON.stringify({ ...JSON.parse(small['catalogue.json'] ?? ''), ...change }),
})

test('the forger has the format right', async () => {
  expect((await read(forged(small, {}))).diagnostics).toEqual([])
})

test('no head', async () => {
  const { 'catalogue.json': _, ...rest } = small
  expect(await found(rest)).toEqual(['catalogue/no-head'])
})

test('a newer format is told by its number', async () => {
  const { diagnostics } = await read(headWith({ catalogueVersion: 7 }))
  expect(diagnostics.map(({ code }) => code)).toEqual(['catalogue/newer-format'])
  expect(diagnostics[0]?.message.en).toContain('format 7')
})

test.each([
  ['no JSON', { 'catalogue.json': '{' }, 'parse/json-syntax'],
  ['a prototype', { 'catalogue.json': '{"__proto__":{}}' }, 'parse/json-forbidden-key'],
  ['another shape', headWith({ extra: 1 }), 'catalogue/broken-head'],
  ['a count that does not add up', headWith({ count: 4 }), 'catalogue/broken-head'],
  ['a count of another number of shards', headWith({ count: 5_000 }), 'catalogue/broken-head'],
  ['a shard that leaves the folder', headWith({ shards: [{ name: '../a' }] }), 'catalogue/broken-head'],
  ['too long', { 'catalogue.json': ' '.repeat(5 * 2 ** 20) }, 'catalogue/broken-head'],
] as const)('a broken head: %s', async (_, change, code) => {
  expect((await found({ ...small, ...change })).map((each) => each.split(' ')[0])).toEqual([code])
})

test('files that are missing, changed or not mentioned are all told', async () => {
  const { 'entries/3.jsonl': _, ...rest } = large
  const texts = {
    ...rest,
    'entries/5.jsonl': `${large['entries/5.jsonl']} `,
    'entries/7.jsonl': (large['entries/7.jsonl'] ?? '').replace('"zh-CN"', '"zh-TW"'),
    'entries/stray.jsonl': '',
  }
  const told = await found(texts)
  expect(told.filter((each) => !each.includes('orphan'))).toEqual([
    'catalogue/missing-file entries/3.jsonl',
    'catalogue/changed-file entries/5.jsonl',
    'catalogue/changed-file entries/7.jsonl',
    'catalogue/stray-file entries/stray.jsonl',
  ])
  expect(told.some((each) => each.startsWith('catalogue/orphan-fingerprint'))).toBe(false)
})

const [first = '', second = '', third = ''] = lines

test.each([
  ['no JSON', '{"id":'],
  ['a prototype', `{"__proto__":{"title":"x"},${first.slice(1)}`],
  ['blanks', `${first} `],
  ['a key twice', first.replace('"id":', '"id":"a/b","id":')],
  ['an unknown key', first.replace('"id":', '"idea":1,"id":')],
  ['a wrong id', first.replace(/"id":"centre/, '"id":"CENTRE')],
  ['nothing', ''],
  ['half a character', first.replace('"title":"', '"title":"\\ud800')],
  ['deep', '['.repeat(100_000)],
  ['no object', '7'],
])('a line that is no entry: %s', async (_, line) => {
  const told = await found(withLines(line, second, third))
  expect(told[0]).toBe(`catalogue/broken-line ${ENTRIES} 1`)
})

test('a line that is longer than any course', async () => {
  const long = first.replace('"title":"', `"title":"${'长'.repeat(5 * 2 ** 20)}`)
  expect((await found(withLines(long, second, third)))[0]).toBe(`catalogue/broken-line ${ENTRIES} 1`)
})

test('every broken line is told, up to a limit', async () => {
  const told = await found(forged(small, { [ENTRIES]: 'x\n'.repeat(500) }))
  const broken = told.filter((each) => each.startsWith('catalogue/broken-line'))
  expect(broken.length).toBe(100)
  expect(told).toContain(`catalogue/more-problems ${ENTRIES}`)
})

test('more lines than were announced are not read', async () => {
  const texts = withLines(first, second, third)
  const head = JSON.parse(texts['catalogue.json'] ?? '')
  head.count = 2
  head.shards[0].entries.count = 2
  const told = await found({ ...texts, 'catalogue.json': JSON.stringify(head) })
  expect(told[0]).toBe(`catalogue/wrong-count ${ENTRIES}`)
})

test('lines out of order, twice, or in another shard', async () => {
  expect(await found(withLines(second, first, third))).toEqual([`catalogue/misplaced-line ${ENTRIES} 2`])
  expect(await found(withLines(first, first, second, third))).toContain(
    `catalogue/duplicate-line ${ENTRIES} 2`,
  )
  const [one = ''] = (large['entries/a.jsonl'] ?? '').split('\n')
  const moved = forged(large, { 'entries/b.jsonl': `${one}\n` })
  expect(await found(moved)).toContain('catalogue/misplaced-line entries/b.jsonl 1')
})

test('one bundle under two names', async () => {
  const other = first.replace(/"version":"[^"]*"/, '"version":"99.0.0"')
  const sorted = withLines(
    ...[first, other, second, third].sort((a, b) => (JSON.parse(a).id < JSON.parse(b).id ? -1 : 1)),
  )
  expect((await found(sorted)).map((each) => each.split(' ')[0])).toContain('catalogue/duplicate-line')
})

test('a fingerprint of a course that is not there', async () => {
  const [kept] = lines
  expect(await found(withLines(kept ?? ''))).toEqual([
    'catalogue/orphan-fingerprint fingerprints/all.jsonl 2',
    'catalogue/orphan-fingerprint fingerprints/all.jsonl 3',
  ])
})

test('texts that are no UTF-8', async () => {
  const bytes = new Uint8Array([0xff, 0xfe, 0x0a])
  const head = JSON.parse(small['catalogue.json'] ?? '')
  head.count = 1
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  head.shards = [{ name: 'all', entries: { count: 1, size: 3, sha256 } }]
  const { value, diagnostics } = await readCatalogue(
    new Map([
      ['catalogue.json', new TextEncoder().encode(JSON.stringify(head))],
      [ENTRIES, bytes],
    ]),
  )
  expect(value).toBeUndefined()
  expect(diagnostics[0]?.code).toBe('catalogue/broken-line')
})
