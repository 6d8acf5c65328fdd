/** Archives in the form of tar and gzip: read back by other eyes, and the same bytes always. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { writeTarGz } from '../../src/base/tar/write-tar-gz.js'
import { type Content, tree } from '../../src/base/tree.js'

const written = async (files: Readonly<Record<string, Content | string>>): Promise<Buffer> =>
  Buffer.from(await (await writeTarGz(tree(files).value)).arrayBuffer())

/** The files of a tar, by the letter of POSIX.1-1988. */
const readTar = (bytes: Buffer): ReadonlyMap<string, Buffer> => {
  const files = new Map<string, Buffer>()
  const textAt = (at: number, length: number): string =>
    bytes.toString('utf8', at, at + length).replace(/\0.*$/s, '')
  for (let at = 0; bytes[at] !== 0; ) {
    const size = Number.parseInt(textAt(at + 124, 12), 8)
    const header = Buffer.from(bytes.subarray(at, at + 512))
    header.fill(' ', 148, 156)
    expect(Number.parseInt(textAt(at + 148, 8), 8)).toBe(header.reduce((sum, byte) => sum + byte, 0))
    expect(textAt(at + 257, 8)).toBe('ustar')
    files.set(textAt(at, 100), bytes.subarray(at + 512, at + 512 + size))
    at += 512 + Math.ceil(size / 512) * 512
  }
  return files
}

const large = new Uint8Array(200_000).map((_, at) => (at * 31) % 251)

const files = {
  'a/课.txt': '认识手机',
  'b/empty': '',
  'c/block': 'x'.repeat(512),
  'd/in-memory': large,
  'e/blob': new Blob([large]),
  'f/empty-blob': new Blob([]),
  'g/after': '后面',
}

test('what goes in comes out, in sorted order, from memory and from blobs', async () => {
  const read = readTar(gunzipSync(await written(files)))
  expect([...read.keys()]).toEqual(Object.keys(files))
  expect(read.get('a/课.txt')?.toString()).toBe('认识手机')
  expect(read.get('b/empty')).toHaveLength(0)
  expect(read.get('c/block')?.toString()).toBe('x'.repeat(512))
  expect(read.get('d/in-memory')?.equals(large)).toBe(true)
  expect(read.get('e/blob')?.equals(large)).toBe(true)
  expect(read.get('f/empty-blob')).toHaveLength(0)
  expect(read.get('g/after')?.toString()).toBe('后面')
})

test('it ends with two empty blocks', async () => {
  const bytes = gunzipSync(await written({ a: 'x' }))
  expect(bytes).toHaveLength(4 * 512)
  expect(bytes.subarray(1024).every((byte) => byte === 0)).toBe(true)
})

test('the same tree gives the same bytes, which name no time and no owner', async () => {
  expect((await written(files)).equals(await written(files))).toBe(true)
  const tar = gunzipSync(await written({ a: 'x' }))
  const field = (at: number, length: number): string => tar.toString('latin1', at, at + length)
  expect(field(100, 8)).toBe('0000644\0')
  expect([field(108, 8), field(116, 8), field(136, 12)].map(Number.parseFloat)).toEqual([0, 0, 0])
  expect([...(await written({ a: 'x' })).subarray(4, 8)]).toEqual([0, 0, 0, 0])
})

test('a blob goes in by reference: its bytes stand in the archive as they are', async () => {
  const archive = await written({ 'a.mp4': new Blob([large]) })
  expect(archive.includes(Buffer.from(large.subarray(0, 60_000)))).toBe(true)
})

test('tar and gzip of the system open it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kebao-tar-'))
  try {
    const path = join(folder, 'a.tar.gz')
    writeFileSync(path, await written({ 'course/a.txt': 'x', 'course/b.bin': new Blob([large]) }))
    execFileSync('gzip', ['-t', path])
    expect(execFileSync('tar', ['-tzf', path], { encoding: 'utf8' })).toBe('course/a.txt\ncourse/b.bin\n')
    expect(execFileSync('tar', ['-xzOf', path, 'course/b.bin'], { maxBuffer: 1e7 }).equals(large)).toBe(true)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('a name that the form cannot hold is refused', async () => {
  expect((await written({ ['n'.repeat(100)]: 'x' })).length).toBeGreaterThan(0)
  await expect(writeTarGz(tree({ [`${'n'.repeat(50)}/${'n'.repeat(50)}`]: 'x' }).value)).rejects.toThrow(
    TypeError,
  )
})
