/** Writing one file: the old one or the new one, never a part. */
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { KebaoError } from '../../src/index.js'
import { writeFile } from '../../src/node/index.js'
import { runMark } from '../../src/node/run-mark.js'
import { temporaryFolder } from './temporary-folder.js'

const bytes = (text: string) => new TextEncoder().encode(text)

async function* failing(error: unknown) {
  yield bytes('half')
  throw error
}

test.each([
  ['bytes', bytes('new')],
  ['a Blob', new Blob(['n', 'ew'])],
  ['a stream', new Blob(['new']).stream() as AsyncIterable<Uint8Array>],
])('writes %s', async (_, content) => {
  const folder = temporaryFolder({ 'a.txt': 'old' })
  await writeFile(join(folder, 'a.txt'), content)
  await writeFile(join(folder, 'new/folder/b.txt'), bytes('b'))
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('new')
  expect(readFileSync(join(folder, 'new/folder/b.txt'), 'utf8')).toBe('b')
  expect(readdirSync(folder).sort()).toEqual(['a.txt', 'new'])
})

test('keeps the permissions of the file it replaces', async () => {
  const folder = temporaryFolder({ a: 'old' })
  chmodSync(join(folder, 'a'), 0o604)
  await writeFile(join(folder, 'a'), bytes('new'))
  expect(statSync(join(folder, 'a')).mode & 0o777).toBe(0o604)
})

test('a failure midway leaves the old file and nothing else', async () => {
  const folder = temporaryFolder({ a: 'old' })
  const bug = new TypeError('a bug')
  await expect(writeFile(join(folder, 'a'), failing(bug))).rejects.toBe(bug)
  const full = Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', syscall: 'write' })
  const error = await writeFile(join(folder, 'a'), failing(full)).catch((thrown) => thrown)
  expect(error).toBeInstanceOf(KebaoError)
  expect(error.code).toBe('disk/full')
  expect(readdirSync(folder)).toEqual(['a'])
  expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('old')
})

test('a media file that changed after it was read is not written in part', async () => {
  const folder = temporaryFolder({ 'big.mp4': 'x'.repeat(2 ** 21) })
  const { openAsBlob } = await import('node:fs')
  const blob = await openAsBlob(join(folder, 'big.mp4'))
  writeFileSync(join(folder, 'big.mp4'), 'short')
  const error = await writeFile(join(folder, 'out.mp4'), blob).catch((thrown) => thrown)
  expect(error.code).toBe('disk/changed')
  expect(readdirSync(folder)).toEqual(['big.mp4'])
})

test('refuses to replace a link, a device or a folder', async () => {
  const folder = temporaryFolder({ 'target.txt': 'old', 'folder/x': '' })
  symlinkSync('target.txt', join(folder, 'link'))
  for (const path of [join(folder, 'link'), join(folder, 'folder'), '/dev/null']) {
    const error = await writeFile(path, bytes('new')).catch((thrown) => thrown)
    expect(error.code).toBe('disk/not-a-file')
  }
  expect(readFileSync(join(folder, 'target.txt'), 'utf8')).toBe('old')
})

test('clears away what a killed run left, and nothing else', async () => {
  const [host, pid, start] = runMark().split('-')
  const named = (...mark: readonly unknown[]) =>
    `.kebao-${mark.join('-')}-00000000-0000-4000-8000-000000000000.tmp`
  const dead = named(host, 999999999, start)
  const before = named(host, pid, 1)
  const alive = named(host, pid, start)
  const elsewhere = named('00000000', 999999999, start)
  const mine = '.kebao-notes.tmp'
  const folder = temporaryFolder({
    [`${dead}/course.md`]: 'x',
    [before]: 'x',
    [alive]: 'x',
    [elsewhere]: 'x',
    [mine]: 'x',
  })
  await writeFile(join(folder, 'a'), bytes(''))
  expect(readdirSync(folder).sort()).toEqual([alive, elsewhere, mine, 'a'].sort())
})
