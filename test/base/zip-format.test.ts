import { describe, expect, test } from 'vitest'
import { centralRecord, endRecords, localHeader, type ZipEntry } from '../../src/base/zip/zip-format.js'

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
const GIB = 2 ** 30

const entry: ZipEntry = {
  path: 'a',
  name: Uint8Array.of(0x61),
  method: 8,
  crc: 0xcbf43926,
  packed: 0x12,
  size: 0x3456,
  offset: 0x789a,
}
const large: ZipEntry = { ...entry, method: 0, packed: 5 * GIB, size: 5 * GIB }

describe('a small file', () => {
  test('has a local header', () => {
    expect(hex(localHeader(entry))).toBe('504b0304140000080800000021002639f4cb12000000563400000100000061')
  })

  test('has a central record', () => {
    expect(hex(centralRecord(entry))).toBe(
      '504b01021403140000080800000021002639f4cb120000005634000001000000000000000000' +
        '0000a481' +
        '9a78000061',
    )
  })
})

describe('a file of 5 GiB', () => {
  test('has both sizes in the extra field of its local header', () => {
    expect(hex(localHeader(large))).toBe(
      '504b03042d0000080000000021002639f4cbffffffffffffffff0100140061' +
        '010010000000004001000000' +
        '0000004001000000',
    )
  })

  test('has them, and a far offset, in its central record', () => {
    const far = hex(centralRecord({ ...large, offset: 6 * GIB }))
    expect(far.slice(-58)).toBe(
      '61' + '01001800' + '0000004001000000' + '0000004001000000' + '0000008001000000',
    )
    expect(far.slice(84, 92)).toBe('ffffffff')
    expect(hex(centralRecord({ ...entry, offset: 6 * GIB })).slice(-26)).toBe(
      '61' + '01000800' + '0000008001000000',
    )
  })
})

describe('the end', () => {
  test('is one record where that is enough', () => {
    expect(hex(endRecords({ count: 65_534, size: 7, offset: 9 }))).toBe(
      '504b050600000000fefffeff07000000090000000000',
    )
  })

  test.each([
    ['many files', { count: 65_535, size: 7, offset: 9 }, 'ffffffff0700000009000000'],
    ['a far directory', { count: 1, size: 7, offset: 2 ** 32 }, '0100010007000000ffffffff'],
    ['a large directory', { count: 1, size: 2 ** 32 - 1, offset: 9 }, '01000100ffffffff09000000'],
  ])('needs zip64 for %s', (_, end, fields) => {
    const bytes = endRecords(end)
    const view = new DataView(bytes.buffer)
    expect(hex(bytes).slice(-44)).toBe(`504b050600000000${fields}0000`)
    expect(hex(bytes.subarray(0, 24))).toBe('504b06062c000000000000002d032d000000000000000000')
    expect([24, 32, 40, 48].map((at) => Number(view.getBigUint64(at, true)))).toEqual([
      end.count,
      end.count,
      end.size,
      end.offset,
    ])
    expect(hex(bytes.subarray(56, 64))).toBe('504b060700000000')
    expect(Number(view.getBigUint64(64, true))).toBe(end.offset + end.size)
    expect(bytes).toHaveLength(56 + 20 + 22)
  })
})
