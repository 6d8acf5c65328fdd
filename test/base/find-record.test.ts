/** One record is found where reading the whole directory finds it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findRecord } from '../../src/base/zip/find-record.js'
import { readDirectory, readRecord } from '../../src/base/zip/read-directory.js'
import { CENTRAL_SIGNATURE, centralRecord, type ZipEntry } from '../../src/base/zip/zip-format.js'
import { inZipOrder } from '../../src/base/zip/zip-order.js'
import { hostileZips } from './hostile-zips.js'
import { type Bytes, join } from './zip-builder.js'

const entryOf = (path: string, crc: number): ZipEntry => ({
  path,
  name: new TextEncoder().encode(path),
  method: 0,
  crc,
  packed: crc,
  size: crc,
  offset: crc,
})

const directoryOf = (entries: readonly ZipEntry[]): Bytes =>
  join(...entries.map((entry) => new Uint8Array(centralRecord(entry))))

/** Checksums and places that look like the beginning of a record, and others. */
const number = fc.oneof(fc.constant(CENTRAL_SIGNATURE), fc.nat(0xfffffffe))

const name = fc.string({ unit: fc.constantFrom('a', 'b', '/', 'P', 'K', '课', '😀'), maxLength: 12 })

const list = fc.uniqueArray(fc.tuple(name, number), {
  selector: ([path]) => path,
  minLength: 1,
  maxLength: 40,
})

it('every file is where it is, and no other is there', () => {
  fc.assert(
    fc.property(list, name, (listed, other) => {
      const entries = inZipOrder(
        listed.map(([path, crc]) => entryOf(`d${path}`, crc)),
        `d${listed[0]?.[0]}`,
      )
      const directory = directoryOf(entries)
      for (const entry of entries) {
        const { value } = findRecord(directory, entries.length, entry.path)
        expect(readRecord(directory.subarray(value?.start, value?.end), entry.path).value).toEqual(entry)
      }
      const isThere = entries.some(({ path }) => path === `d${other}`)
      expect(findRecord(directory, entries.length, `d${other}`).value !== undefined).toBe(isThere)
    }),
  )
})

it('a checksum that looks like a record, with the name of another file behind it, leads nobody astray', () => {
  const wanted = 'data/lessons/one.html'
  const decoy = {
    ...entryOf(`data/source/abc/${wanted}`, CENTRAL_SIGNATURE),
    // Its upper half is where the length of the name would stand.
    offset: wanted.length << 16,
  }
  const many = (prefix: string, count: number) =>
    Array.from({ length: count }, (_, at) => entryOf(`${prefix}${at}`, 1))
  for (let before = 0; before < 8; before += 1)
    for (let behind = 0; behind < 12; behind += 1) {
      const others = [...many('data/lessons/p', before), ...many('data/source/z', behind)]
      const entries = inZipOrder(
        [entryOf('kebao.json', 1), entryOf(wanted, 2), decoy, ...others],
        'kebao.json',
      )
      const directory = directoryOf(entries)
      const { value } = findRecord(directory, entries.length, wanted)
      expect(readRecord(directory.subarray(value?.start, value?.end), wanted).value?.crc).toBe(2)
    }
})

describe('a directory that nobody vouches for', () => {
  const codesOf = ({ diagnostics }: ReturnType<typeof findRecord>) => diagnostics.map(({ code }) => code)
  const [a, b, c] = [entryOf('data/a', 1), entryOf('data/b', 2), entryOf('data/c', 3)]

  it('out of order: what is asked for, or nothing', () => {
    const { value } = findRecord(directoryOf([c, b, a]), 3, 'data/a')
    expect(value).toEqual({ start: 104, end: 156 })
  })

  it('with a name twice: one of the two', () => {
    const { value } = findRecord(directoryOf([c, a, b, a]), 4, 'data/a')
    expect([52, 156]).toContain(value?.start)
  })

  it('with more or fewer files than were counted', () => {
    for (const count of [2, 4])
      expect(codesOf(findRecord(directoryOf([a, b, c]), count, 'data/d'))).toEqual(['bundle/directory'])
  })

  it('that ends within a record', () => {
    const directory = directoryOf([a, b, c])
    for (let length = 1; length < directory.length; length += 1) {
      const found = findRecord(directory.subarray(0, length), 3, 'data/d')
      expect([found.value, codesOf(found)]).toEqual([undefined, ['bundle/directory']])
    }
  })

  it('made of the beginnings of records, as large as may be: no second of work', () => {
    const directory = new Uint8Array(16 * 1024 * 1024)
    for (const letters of ['P', 'PK\x01', 'PK\x01\x02', '\0']) {
      const pattern = new TextEncoder().encode(letters)
      for (let at = 0; at < directory.length; at += pattern.length)
        directory.set(pattern.subarray(0, directory.length - at), at)
      const start = process.cpuUsage()
      const { value } = findRecord(directory, 65_000, 'data/a')
      const { user, system } = process.cpuUsage(start)
      expect([letters, value, (user + system) / 1e6 < 1]).toEqual([letters, undefined, true])
    }
  })

  it.each(hostileZips)('$name: a record that is found is one that the whole directory has', ({ bytes }) => {
    const end = bytes.length - 22
    for (let start = 0; start < Math.min(end, 200); start += 1) {
      const directory = bytes.subarray(start, end)
      const { value } = findRecord(directory, 2, 'a.txt')
      const record = value && readRecord(directory.subarray(value.start, value.end), 'a.txt').value
      if (record === undefined) continue
      const all = readDirectory(directory.subarray(value?.start, value?.end), 1).value
      expect(all).toEqual([record])
    }
  })
})
