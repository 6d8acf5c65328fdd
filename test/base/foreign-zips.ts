/** Archives of one pair of files as the programs of the world make them, and foreign ones that must be refused. */
import { crc32, deflateRawSync } from 'node:zlib'
import type { ZipLimits } from '../../src/base/zip/zip-limits.js'
import { type Bytes, buildZip, type Frame, join, number, type Part, utf8 } from './zip-builder.js'

const a: Part = { path: 'kebao.json', text: '{}' }
const b: Part = { path: 'data/课.txt', text: '大家好'.repeat(20) }

/** What every archive of {@link foreignZips} holds. */
export const contents = [
  ['data/课.txt', '大家好'.repeat(20)],
  ['kebao.json', '{}'],
] as const

const deflated = (part: Part): Part => {
  const raw = new Uint8Array(deflateRawSync(utf8(part.text ?? '')))
  return { ...part, method: 8, raw, packed: raw.length }
}

const extra = (id: number, data: Bytes): Bytes => join(number(2, id), number(2, data.length), data)
const unixTimes = extra(0x5455, join(number(1, 3), number(4, 0x5f000000), number(4, 0x5f000000)))
const unixIds = extra(
  0x7875,
  join(number(1, 1), number(1, 4), number(4, 1000), number(1, 4), number(4, 1000)),
)
const ntfsTimes = extra(0x000a, new Uint8Array(32))
const dos = { madeBy: 20, time: 0x6000, date: 0x5d6b, external: 0x20 } as const
const unix = { madeBy: 0x31e, time: 0x6000, date: 0x5d6b, external: 0o100664 * 65536 } as const

const gbk: Bytes = join(utf8('data/'), Uint8Array.of(0xbf, 0xce), utf8('.txt'))
const unicodePath = (raw: Bytes, name: string): Bytes =>
  extra(0x7075, join(number(1, 1), number(4, crc32(raw)), utf8(name)))

const folder = (path: string, how: Partial<Part> = {}): Part => ({
  path,
  text: '',
  ...unix,
  external: 0o040775 * 65536 + 0x10,
  ...how,
})

/** Files that were written as a stream: their sizes follow them. */
const streamed = (
  parts: readonly Part[],
  descriptor: (part: Part, size: number, packed: number) => Bytes,
) => {
  const made = parts.map((part) => deflated({ ...part, ...unix, flags: 0x0808 }))
  const tails = made.map((part) => descriptor(part, utf8(part.text ?? '').length, part.packed ?? 0))
  return buildZip(
    made.map((part, at) => ({
      ...part,
      local: { crc: 0, size: 0, packed: 0 },
      ...(at > 0 ? { before: tails[at - 1] as Bytes } : {}),
    })),
    { beforeDirectory: tails.at(-1) as Bytes },
  )
}
const crcOf = (part: Part): Bytes => number(4, crc32(part.text ?? ''))

export interface ForeignZip {
  readonly name: string
  readonly bytes: Bytes
  /** Codes of what is told. */
  readonly told?: readonly string[]
}

export const foreignZips: readonly ForeignZip[] = [
  { name: 'the form of kebao', bytes: buildZip([a, b]) },
  { name: 'another order', bytes: buildZip([b, a]) },
  {
    name: 'Info-ZIP: times, owners and folders',
    bytes: buildZip([
      folder('data/'),
      {
        ...deflated(b),
        ...unix,
        extra: join(unixTimes, unixIds),
        local: { extra: join(unixTimes, unixTimes) },
      },
      { ...a, ...unix },
    ]),
  },
  {
    name: 'Windows Explorer: DOS times, folders, no UTF-8 flag for ASCII',
    bytes: buildZip([{ ...a, ...dos, flags: 0 }, folder('data/', dos), { ...deflated(b), ...dos }]),
  },
  {
    name: '7-Zip: NTFS times',
    bytes: buildZip([
      { ...a, ...dos, extra: ntfsTimes },
      { ...b, ...dos },
    ]),
  },
  {
    name: 'a stream with signed descriptors',
    bytes: streamed([a, b], (part, size, packed) =>
      join(utf8('PK\x07\x08'), crcOf(part), number(4, packed), number(4, size)),
    ),
  },
  {
    name: 'a stream with descriptors without signature',
    bytes: streamed([a, b], (part, size, packed) => join(crcOf(part), number(4, packed), number(4, size))),
  },
  {
    name: 'a stream with descriptors of 64 bits',
    bytes: streamed([a, b], (part, size, packed) =>
      join(utf8('PK\x07\x08'), crcOf(part), number(8, packed), number(8, size)),
    ),
  },
  {
    name: 'zip64 although nothing needs it',
    bytes: buildZip(
      [
        {
          ...a,
          central: {
            size: 2 ** 32 - 1,
            packed: 2 ** 32 - 1,
            extra: extra(1, join(number(8, 2), number(8, 2))),
          },
        },
        b,
      ],
      { zip64: {}, count: 0xffff },
    ),
  },
  {
    name: 'macOS: decomposed names without a flag, resource forks, .DS_Store',
    bytes: buildZip([
      { ...a, ...unix, flags: 0 },
      { ...b, ...unix, flags: 0 },
      folder('__MACOSX/'),
      { path: '__MACOSX/data/._课.txt', ...unix },
      { path: '.DS_Store', ...unix },
      { path: 'data/Thumbs.db', ...dos },
    ]),
    told: ['bundle/left-behind'],
  },
  {
    name: 'names in GBK',
    bytes: buildZip([
      { ...a, ...dos, flags: 0 },
      { ...b, ...dos, name: gbk, flags: 0 },
    ]),
    told: ['bundle/name-guessed'],
  },
  {
    name: 'names in GBK with their Unicode field',
    bytes: buildZip([
      { ...a, ...dos, flags: 0 },
      { ...b, ...dos, name: gbk, flags: 0, extra: unicodePath(gbk, 'data/课.txt') },
    ]),
  },
  {
    name: 'a Unicode field of another name, which does not count',
    bytes: buildZip([a, { ...b, flags: 0, extra: unicodePath(utf8('other'), 'data/other.txt') }]),
  },
  {
    name: 'comments',
    bytes: buildZip([{ ...a, comment: utf8('one') }, b], { comment: utf8('all') }),
    told: ['bundle/comment-left-behind'],
  },
]

export interface RefusedZip {
  readonly name: string
  readonly code: string
  readonly bytes: Bytes
  readonly limits?: Partial<ZipLimits>
}

const refused = (
  code: string,
  name: string,
  parts: readonly Part[],
  frame: Frame & { limits?: Partial<ZipLimits> } = {},
): RefusedZip => {
  const { limits, ...rest } = frame
  return { name, code: `bundle/${code}`, bytes: buildZip(parts, rest), ...(limits && { limits }) }
}

const named = (path: string): Part => ({ ...b, path, ...unix })
/** A whole file, with its header, as the content of another. */
const inner = buildZip([named('x')]).subarray(0, 31 + (b.text ?? '').length * 3)
const decomposed = (path: string): Part => named(path.normalize('NFD'))

export const refusedZips: readonly RefusedZip[] = [
  ...[
    '../x',
    'a/../../x',
    '/x',
    'C:/x',
    '..\\x',
    '\\\\host\\x',
    'CON',
    'a\u0000b',
    'a%b',
    '../',
    'x/../y/',
  ].map((path) =>
    refused('unsafe-name', `the name ${JSON.stringify(path)}`, [a, { ...named(path), text: '' }]),
  ),
  refused('unsafe-name', 'traversal in the Unicode field', [
    { ...b, name: gbk, flags: 0, extra: unicodePath(gbk, '../x') },
  ]),
  refused('unsafe-name', 'traversal in GBK', [
    { ...b, name: join(utf8('../'), Uint8Array.of(0xbf, 0xce)), flags: 0 },
  ]),
  refused('duplicate-name', 'a name twice', [a, a]),
  refused('duplicate-name', 'case', [named('A.txt'), named('a.txt')]),
  refused('duplicate-name', 'composed and decomposed', [named('é.txt'), decomposed('é.txt')]),
  refused('duplicate-name', 'file and folder', [named('a'), named('a/b')]),
  refused('duplicate-name', 'two encodings of one name', [b, { ...b, name: gbk, flags: 0 }]),
  refused('special-file', 'a link', [{ ...a, external: 0o120777 * 65536 }]),
  refused('special-file', 'a device', [{ ...a, external: 0o020666 * 65536 }]),
  refused('encrypted', 'encryption', [{ ...a, flags: 0x0801 }]),
  refused('method', 'an unknown method', [{ ...a, method: 14 }]),
  refused('name-encoding', 'no encoding at all', [{ ...a, name: Uint8Array.of(0xff, 0xff), flags: 0 }]),
  refused('name-encoding', 'a flag that lies', [{ ...a, name: gbk }]),
  refused('size-lie', 'a folder with content', [{ ...folder('data/'), text: 'x' }]),
  refused('size-lie', 'a stored file of two sizes', [{ ...a, size: 1 }]),
  refused('size-lie', 'more than was said', [{ ...deflated(b), size: 20 }]),
  refused('crc', 'a wrong checksum', [{ ...a, crc: 7 }]),
  refused('local-header', 'another name before the content', [{ ...a, local: { name: utf8('evil.json1') } }]),
  refused('local-header', 'another size before the content', [{ ...a, local: { size: 3 } }]),
  refused('local-header', 'another method before the content', [{ ...a, local: { method: 8 } }]),
  refused('local-header', 'encryption before the content', [{ ...a, local: { flags: 0x0801 } }]),
  refused('overlap', 'a file within a file', [
    { ...a, raw: inner, crc: crc32(inner), size: inner.length },
    { ...named('x'), offset: 40, isGhost: true },
  ]),
  refused('overlap', 'many files at one place', [
    a,
    ...['x', 'y', 'z'].map((path) => ({ ...named(path), offset: 0, isGhost: true })),
  ]),
  refused('gap', 'bytes between two files', [a, { ...b, before: utf8('x') }]),
  refused('gap', 'a file that is not listed', [a, { ...b, before: buildZip([named('x')]).subarray(0, 100) }]),
  refused('gap', 'a descriptor that lies', [
    { ...a, flags: 0x0808 },
    { ...b, before: join(number(4, 1), number(4, 2), number(4, 3)) },
  ]),
  refused('gap', 'a program before the archive', [a, b], { prefix: utf8('MZ'), adjusts: true }),
  refused('gap', 'bytes before the directory', [a], { beforeDirectory: utf8('x') }),
  refused('end-record', 'a second archive in the comment', [a], { comment: buildZip([b]) }),
  refused('end-record', 'a part of a split archive', [a], { disk: 1 }),
  refused('count', 'a count that lies', [a, b], { count: 1 }),
  refused('truncated', 'bytes after the end', [a], { suffix: utf8('x') }),
  refused('zip64', 'zip64 without its records', [a], { offset: 2 ** 32 - 1 }),
  refused('zip64', 'a zip64 size without its field', [{ ...a, central: { size: 2 ** 32 - 1 } }]),
  refused('directory', 'a directory of noise', [], {
    beforeDirectory: new Uint8Array(50),
    offset: 0,
    size: 50,
    count: 1,
  }),
  refused('too-many-entries', 'too many files', [a, b], { limits: { entries: 1 } }),
  refused('directory-too-large', 'too large a directory', [a, b], { limits: { directory: 60 } }),
  refused('file-too-large', 'too large a file', [a, b], { limits: { file: 50 } }),
  refused('total-too-large', 'too much together', [a, b], { limits: { total: 100 } }),
  refused('total-too-large', 'too much to inflate', [deflated(b)], { limits: { inflated: 100 } }),
  { name: 'no archive', code: 'bundle/not-a-zip', bytes: utf8('hello') },
  { name: 'half an archive', code: 'bundle/truncated', bytes: buildZip([a, b]).subarray(0, 120) },
]
