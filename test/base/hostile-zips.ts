/** Archives that must be refused, each with the code it must get. */
import { deflateRawSync } from 'node:zlib'
import type { ZipLimits } from '../../src/base/zip/zip-limits.js'
import { type Bytes, buildZip, join, number, type Part, utf8 } from './zip-builder.js'

export interface HostileZip {
  readonly name: string
  readonly code: string
  readonly bytes: Bytes
  readonly first?: string
  readonly limits?: Partial<ZipLimits>
}

const a: Part = { path: 'a.txt', text: 'first' }
const b: Part = { path: 'b.txt', text: 'second' }
const proper = buildZip([a, b])

const patched = (bytes: Bytes, at: number, value: number): Bytes => bytes.with(at, value)

/** A deflated file, with the departures of a case. */
const deflated = (text: string, change: (raw: Bytes) => Partial<Part> = () => ({})): Part => {
  const raw = new Uint8Array(deflateRawSync(utf8(text)))
  return { path: 'a.txt', text, method: 8, raw, packed: raw.length, ...change(raw) }
}
/** A stream given by its bytes, claimed to inflate to `size` bytes. */
const stream = (raw: readonly number[], size = 50): Part => ({
  path: 'a.txt',
  method: 8,
  raw: Uint8Array.from(raw),
  packed: raw.length,
  size,
})

const lesson = '大家好，今天我们学习怎样把手机上的字调大。'.repeat(20)
const storedBlock = (text: string): number[] => [1, text.length, 0, 255 - text.length, 255, ...utf8(text)]
const unixTime: Bytes = join(number(2, 0x5455), number(2, 5), number(1, 1), number(4, 0x5f000000))
const unicodePath: Bytes = join(number(2, 0x7075), number(2, 9), number(1, 1), number(4, 1), utf8('evil'))
const zip64Sizes: Bytes = join(number(2, 1), number(2, 16), number(8, 5), number(8, 5))
const other = buildZip([{ path: 'a.txt', text: 'FIRST' }])
const big = 2 ** 32 - 1
const vast = { file: 2 ** 40, total: 2 ** 40 }

/**
 * Two files, of which the first quotes the header of the second in a stored block and then inflates the same stream: grown
 * to many files, such an archive of 10 MB holds 281 TB (Fifield, A better zip bomb, WOOT 2019).
 */
const quotedBomb = ((): Bytes => {
  const kernel = new Uint8Array(deflateRawSync(new Uint8Array(500)))
  const second: Part = { path: 'b.txt', method: 8, raw: kernel, packed: kernel.length, size: 500, crc: 0 }
  const quoted = buildZip([second]).subarray(0, 35 + kernel.length)
  const raw = join(Uint8Array.of(0), number(2, 35), number(2, 0xffff - 35), quoted)
  const first: Part = { path: 'a.txt', method: 8, raw, packed: raw.length, size: 535, crc: 0 }
  return buildZip([first, { ...second, offset: 40, isGhost: true }])
})()

const overlaid: readonly Part[] = Array.from({ length: 1_000 }, (_, at) => ({
  path: `${String(at).padStart(4, '0')}.txt`,
  text: 'x'.repeat(100),
  offset: 0,
  isGhost: at > 0,
}))

const zip = (code: string, name: string, bytes: Bytes, how: Partial<HostileZip> = {}): HostileZip => ({
  name,
  code: `bundle/${code}`,
  bytes,
  ...how,
})

const unsafeNames: readonly string[] = [
  '../evil.txt',
  'a/../../evil.txt',
  '/etc/passwd',
  'C:/evil.txt',
  '..\\evil.txt',
  '\\\\host\\share',
  'a/',
  'a//b',
  './a',
  '',
  'a\u0000.txt',
  'a\n.txt',
  'gpj.\u202eexe',
  'CON.md',
  'com¹.txt',
  'a.md.',
  'a.md ',
  'e\u0301.md',
  'a'.repeat(201),
  `${'a/'.repeat(16)}a`,
]

const clashes: readonly (readonly [string, string])[] = [
  ['a.txt', 'a.txt'],
  ['A.txt', 'a.txt'],
  ['É.txt', 'é.txt'],
  ['A/x', 'a/y'],
  ['a', 'a/b'],
  ['STRASSE', 'straße'],
]

export const hostileZips: readonly HostileZip[] = [
  // What is no archive, or only a part of one
  zip('not-a-zip', 'nothing', new Uint8Array()),
  zip('not-a-zip', 'plain text', utf8('---\ntitle: 认识手机\n---\n')),
  zip('not-a-zip', 'another format', join(number(4, 0x46474e89), new Uint8Array(200))),
  zip('truncated', 'two letters', utf8('PK')),
  zip('truncated', 'a local header alone', proper.subarray(0, 40)),
  zip('truncated', 'without its last byte', proper.subarray(0, -1)),
  zip('truncated', 'a comment that never comes', buildZip([a], { commentLength: 9, suffix: utf8('short') })),
  zip('truncated', 'without its first bytes', proper.subarray(10)),

  // Around the files
  zip('trailing-data', 'a byte after the end', join(proper, number(1, 0))),
  zip('trailing-data', 'a script after the end', join(proper, utf8('<script>alert(1)</script>'))),
  zip('comment', 'an archive comment', buildZip([a], { comment: utf8('hello') })),
  zip(
    'comment',
    'an archive comment that begins another end',
    buildZip([a], { comment: utf8('PK\x05\x06') }),
  ),
  zip('gap', 'a second archive in the comment', buildZip([a], { comment: other })),
  zip('gap', 'two archives one after the other', join(proper, other)),
  zip('gap', 'a program before the archive', buildZip([a, b], { prefix: utf8('#!/bin/sh\n') })),
  zip(
    'gap',
    'a program before it, with offsets moved',
    buildZip([a, b], { prefix: utf8('MZ'), adjusts: true }),
  ),
  zip('gap', 'bytes before the directory', buildZip([a, b], { beforeDirectory: utf8('x') })),
  zip('gap', 'bytes after the directory', buildZip([a, b], { afterDirectory: utf8('x') })),
  zip('gap', 'bytes between two files', buildZip([a, { ...b, before: utf8('x') }])),
  zip(
    'gap',
    'a file that the directory leaves out',
    buildZip([a, { ...b, before: buildZip([a]).subarray(0, 40) }]),
  ),
  zip('end-record', 'a part of a split archive', buildZip([a], { disk: 1 })),
  zip('end-record', 'two counts of files', buildZip([a, b], { countHere: 1 })),
  zip('end-record', 'a comment length without comment', buildZip([a], { commentLength: 9 })),
  zip('directory', 'a directory that begins too early', buildZip([a, b], { offset: 76, size: 107 })),
  zip('directory', 'a record longer than the directory', patched(proper, 81 + 51 + 28, 200)),
  zip(
    'directory',
    'no records at all',
    buildZip([], { beforeDirectory: new Uint8Array(50), offset: 0, size: 50, count: 1 }),
  ),
  zip('count', 'fewer files than listed', buildZip([a, b], { count: 1 })),
  zip('count', 'more files than listed', buildZip([a, b], { count: 3 })),
  zip('too-many-entries', 'a count beyond the limit', buildZip([a, b], { count: 65_001 })),
  zip('too-many-entries', 'a limit of one', proper, { limits: { entries: 1 } }),
  zip('directory-too-large', 'a limit of 100 bytes', proper, { limits: { directory: 100 } }),
  zip('zip64', 'zip64 that nothing needs', buildZip([a], { zip64: {}, count: 0xffff })),
  zip('zip64', 'zip64 without its records', buildZip([a], { offset: big })),
  zip(
    'zip64',
    'a locator that points elsewhere',
    buildZip([a], { zip64: { count: 70_000n, locator: 7 }, count: 0xffff }),
  ),
  zip('too-many-entries', '2^60 files', buildZip([a], { zip64: { count: 2n ** 60n }, count: 0xffff })),
  zip(
    'truncated',
    'a directory at 2^52',
    buildZip([a], { zip64: { offset: 2n ** 52n, locator: 2 ** 52 + 51 }, offset: big }),
  ),
  zip('zip64', 'a zip64 extra that nothing needs', buildZip([{ ...a, extra: zip64Sizes }])),
  zip('zip64', 'a zip64 size without its extra', buildZip([{ ...a, central: { size: big, packed: big } }]), {
    limits: vast,
  }),
  zip(
    'zip64',
    'a zip64 extra for a small size',
    buildZip([{ ...a, version: 45, madeBy: 0x32d, central: { size: big, packed: big, extra: zip64Sizes } }]),
    { limits: vast },
  ),

  // Headers
  zip('encrypted', 'encryption', buildZip([{ ...a, flags: 0x0801 }])),
  zip('encrypted', 'strong encryption', buildZip([{ ...a, flags: 0x0840 }])),
  zip('encrypted', 'a masked directory', buildZip([{ ...a, flags: 0x2800 }])),
  zip('data-descriptor', 'a data descriptor', buildZip([{ ...a, flags: 0x0808 }])),
  zip('method', 'bzip2', buildZip([{ ...a, method: 12 }])),
  zip('method', 'zstandard', buildZip([{ ...a, method: 93 }])),
  zip('method', 'deflate64', buildZip([{ ...a, method: 9 }])),
  zip('name-encoding', 'a name not marked as UTF-8', buildZip([{ ...a, flags: 0 }])),
  zip('name-encoding', 'a name in GBK', buildZip([{ ...a, name: Uint8Array.of(0xbf, 0xce) }])),
  zip('name-encoding', 'an overlong name', buildZip([{ ...a, name: Uint8Array.of(0xc0, 0xaf) }])),
  zip('name-encoding', 'a surrogate in a name', buildZip([{ ...a, name: Uint8Array.of(0xed, 0xa0, 0x80) }])),
  zip('comment', 'a comment on a file', buildZip([{ ...a, comment: utf8('hello') }])),
  zip('extra-field', 'a Unix time', buildZip([{ ...a, extra: unixTime }])),
  zip('extra-field', 'another name in an extra field', buildZip([{ ...a, extra: unicodePath }])),
  zip('gap', 'an extra field in the local header only', buildZip([{ ...a, local: { extra: unixTime } }, b])),
  zip('special-file', 'a symbolic link', buildZip([{ ...a, external: 0o120777 * 65536 }])),
  zip('special-file', 'a device', buildZip([{ ...a, external: 0o020666 * 65536 }])),
  zip('special-file', 'a pipe', buildZip([{ ...a, external: 0o010666 * 65536 }])),
  zip('header', 'permission to run', buildZip([{ ...a, external: 0o100755 * 65536 }])),
  zip('header', 'no permissions', buildZip([{ ...a, external: 0 }])),
  zip('header', 'made on DOS', buildZip([{ ...a, madeBy: 20 }])),
  zip('header', 'a time of day', buildZip([{ ...a, time: 0x6000 }])),
  zip('header', 'a date', buildZip([{ ...a, date: 0x5d6b }])),
  zip('header', 'the read-only attribute', buildZip([{ ...a, external: 0o100644 * 65536 + 1 }])),
  zip('header', 'an internal attribute', buildZip([{ ...a, internal: 1 }])),
  zip('header', 'another disk', buildZip([{ ...a, disk: 1 }])),
  zip('header', 'another version', buildZip([{ ...a, version: 10 }])),
  zip('header', 'a compression level in the flags', buildZip([{ ...a, flags: 0x0802 }])),

  // Names and order
  ...unsafeNames.map((path) =>
    zip('unsafe-name', `the name ${JSON.stringify(path)}`, buildZip([{ ...a, path }])),
  ),
  ...clashes.map(([one, two]) =>
    zip('duplicate-name', `${one} and ${two}`, buildZip([{ path: one }, { path: two }])),
  ),
  zip('order', 'files out of order', buildZip([b, a])),
  zip('order', 'the manifest not first', buildZip([a, { path: 'kebao.json' }]), { first: 'kebao.json' }),
  zip('order', 'another file first', buildZip([b, { path: 'kebao.json' }]), { first: 'kebao.json' }),
  zip('order', 'UTF-16 order instead of UTF-8', buildZip([{ path: '\ud83d\ude00' }, { path: '\uff21' }])),

  // Sizes
  zip('file-too-large', 'a file beyond the limit', proper, { limits: { file: 5 } }),
  zip('total-too-large', 'files beyond the limit together', proper, { limits: { total: 10 } }),
  zip('total-too-large', 'deflated files beyond their limit', buildZip([deflated(lesson)]), {
    limits: { inflated: 100 },
  }),
  zip('file-too-large', 'a file of 4 GiB', buildZip([{ ...a, size: big - 1, packed: big - 1 }]), {
    limits: { total: vast.total },
  }),
  zip('bomb', 'ten million zeros', buildZip([deflated('\0'.repeat(10_000_000))])),
  zip('bomb', 'something from nothing', buildZip([stream([])])),
  zip(
    'deflated-too-large',
    'a large deflated file',
    buildZip([{ ...a, method: 8, size: 2 ** 24 + 1, packed: 2 ** 20 }]),
  ),
  zip('not-smaller', 'deflate in vain', buildZip([stream(storedBlock('first'), 5)])),
  zip('not-smaller', 'a deflated empty file', buildZip([stream([3, 0], 0)])),
  zip('size-lie', 'a stored file with two sizes', buildZip([{ ...a, size: 4 }])),

  // Places
  zip(
    'overlap',
    'one content for two files',
    buildZip([a, { ...a, path: 'b.txt', offset: 0, isGhost: true }]),
  ),
  zip(
    'overlap',
    'a file within a file',
    buildZip([
      { ...a, text: 'x'.repeat(80) },
      { ...b, offset: 40, isGhost: true },
    ]),
  ),
  zip('overlap', 'a bomb of files that quote one another', quotedBomb),
  zip('overlap', 'a thousand files over one content', buildZip(overlaid)),
  zip('overlap', 'a file that reaches into the directory', buildZip([{ ...a, size: 60, packed: 60 }])),
  zip('gap', 'a content shorter than what stands there', buildZip([{ ...a, size: 3, packed: 3 }, b])),

  // Local headers
  zip('local-header', 'another name', buildZip([{ ...a, local: { name: utf8('z.txt') } }])),
  zip('local-header', 'another checksum', buildZip([{ ...a, local: { crc: 7 } }])),
  zip('local-header', 'another size', buildZip([{ ...a, local: { size: 4 } }])),
  zip('local-header', 'another method', buildZip([{ ...a, local: { method: 8 } }])),
  zip(
    'local-header',
    'encryption that the directory does not know',
    buildZip([{ ...a, local: { flags: 0x0801 } }]),
  ),
  zip('local-header', 'a time', buildZip([{ ...a, local: { time: 1 } }])),
  zip(
    'local-header',
    'no header at all',
    buildZip([a, { ...b, isGhost: true }], { beforeDirectory: new Uint8Array(41) }),
  ),

  // Contents
  zip('crc', 'another stored content', buildZip([{ ...a, raw: utf8('FIRST') }])),
  zip('crc', 'another deflated content', buildZip([deflated(lesson, () => ({ crc: 7 }))])),
  zip('size-lie', 'more than was said', buildZip([deflated(lesson, () => ({ size: 900 }))])),
  zip('size-lie', 'less than was said', buildZip([deflated(lesson, () => ({ size: 2000 }))])),
  zip(
    'size-lie',
    'far more than was said',
    buildZip([deflated('\0'.repeat(10_000_000), (raw) => ({ size: raw.length + 1 }))]),
  ),
  zip(
    'hidden-data',
    'a byte after the stream',
    buildZip([deflated(lesson, (raw) => ({ raw: join(raw, number(1, 0)), packed: raw.length + 1 }))]),
  ),
  zip(
    'hidden-data',
    'a second stream',
    buildZip([deflated(lesson, (raw) => ({ raw: join(raw, raw), packed: raw.length * 2 }))]),
  ),
  zip(
    'hidden-data',
    'a bit after the stream',
    buildZip([deflated(lesson, (raw) => ({ raw: raw.with(-1, (raw.at(-1) as number) | 0x80) }))]),
  ),
  zip(
    'broken-data',
    'half a stream',
    buildZip([deflated(lesson, (raw) => ({ raw: raw.subarray(0, 40), packed: 40 }))]),
  ),
  zip('broken-data', 'the reserved kind of block', buildZip([stream([0x07])])),
  zip(
    'broken-data',
    'a stored block that contradicts itself',
    buildZip([stream([1, 5, 0, 250, 254, 1, 2, 3, 4, 5])]),
  ),
  zip(
    'broken-data',
    'bits in the padding of a stored block',
    buildZip([stream([0x81, ...storedBlock('first').slice(1)])]),
  ),
  zip('broken-data', 'a copy from before the beginning', buildZip([stream([0x03, 0x02, 0x00])])),
  zip(
    'broken-data',
    'too many codes of one length',
    buildZip([stream([0x05, 0xe0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff])]),
  ),
  zip(
    'broken-data',
    'a zlib header',
    buildZip([
      deflated(lesson, (raw) => ({ raw: join(Uint8Array.of(0x78, 0x9c), raw), packed: raw.length + 2 })),
    ]),
  ),
]
