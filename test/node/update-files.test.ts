/** Writing a fix back: only what changed, and only where it came from. */
import { readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Tree, tree } from '../../src/index.js'
import { readTree, updateFiles } from '../../src/node/index.js'
import { temporaryFolder } from './temporary-folder.js'

test('writes the files that differ, and tells which', async () => {
  const folder = temporaryFolder({ 'course.md': 'old', 'lessons/01.md': 'same', 'lessons/02.md': 'old' })
  const before = (await readTree(folder)).value
  const inode = statSync(join(folder, 'lessons/01.md')).ino
  const after = tree({ 'course.md': 'new', 'lessons/01.md': 'same', 'lessons/02.md': 'newer' }).value
  expect(await updateFiles(folder, before, after)).toEqual(['course.md', 'lessons/02.md'])
  expect(readFileSync(join(folder, 'course.md'), 'utf8')).toBe('new')
  expect(readFileSync(join(folder, 'lessons/02.md'), 'utf8')).toBe('newer')
  expect(statSync(join(folder, 'lessons/01.md')).ino).toBe(inode)
  expect(await updateFiles(folder, after, after)).toEqual([])
})

test('finds a file whose name on the disk is not NFC', async () => {
  const folder = temporaryFolder({ 'cafe\u0301/re\u0301sume\u0301.md': 'old' })
  const before = (await readTree(folder)).value
  await updateFiles(folder, before, tree([...before.keys()].map((path) => [path, 'new'])).value)
  expect(readdirSync(folder)).toEqual(['cafe\u0301'])
  expect(readdirSync(join(folder, 'cafe\u0301'))).toEqual(['re\u0301sume\u0301.md'])
  expect(readFileSync(join(folder, 'cafe\u0301/re\u0301sume\u0301.md'), 'utf8')).toBe('new')
})

test.each([
  ['through a link', 'link/a.md', 'disk/not-a-folder'],
  ['out of the folder', '../a.md', 'disk/failed'],
  ['into a folder that is gone', 'gone/a.md', 'disk/not-found'],
])('never writes %s', async (_, path, code) => {
  const outside = temporaryFolder({ 'a.md': 'theirs' })
  const folder = temporaryFolder({ 'course.md': '' })
  symlinkSync(outside, join(folder, 'link'))
  const forged: Tree = new Map([[path, new Uint8Array(1)]])
  const error = await updateFiles(folder, new Map(), forged).catch((thrown) => thrown)
  expect(error.code).toBe(code)
  expect(readFileSync(join(outside, 'a.md'), 'utf8')).toBe('theirs')
  expect(readdirSync(folder).sort()).toEqual(['course.md', 'link'])
})

test.each([
  ['saved with another length', (file: string) => writeFileSync(file, 'old, and more')],
  ['saved with the same length', (file: string) => writeFileSync(file, 'odd')],
  ['deleted', (file: string) => rmSync(file)],
])('what was %s since it was read is left alone', async (_, happen) => {
  const folder = temporaryFolder({ 'a.md': 'old', 'b.md': 'old' })
  const before = (await readTree(folder)).value
  happen(join(folder, 'b.md'))
  const found = () => readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')])
  const [, ...others] = found()
  const after = tree({ 'a.md': 'new', 'b.md': 'new' }).value
  const error = await updateFiles(folder, before, after).catch((thrown) => thrown)
  expect(error.code).toBe('disk/changed')
  expect(found()).toEqual([['a.md', 'new'], ...others])
})

test('a large file that was saved since it was read is left alone', async () => {
  const folder = temporaryFolder({ 'a.md': 'old' })
  const before = (await readTree(folder, { inlineBytes: 0 })).value
  writeFileSync(join(folder, 'a.md'), 'odder')
  for (const text of ['newer text', 'new']) {
    const error = await updateFiles(folder, before, tree({ 'a.md': text }).value).catch((thrown) => thrown)
    expect(error.code).toBe('disk/changed')
  }
  expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('odder')
})

test('a file that came since the folder was read is left alone', async () => {
  const folder = temporaryFolder({ 'a.md': 'theirs' })
  const error = await updateFiles(folder, new Map(), tree({ 'a.md': 'ours' }).value).catch((thrown) => thrown)
  expect(error.code).toBe('disk/changed')
  expect(await updateFiles(folder, new Map(), tree({ 'b.md': 'ours' }).value)).toEqual(['b.md'])
  expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('theirs')
})
