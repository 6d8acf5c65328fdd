/** Writing a tree: the folder appears whole or not at all. */
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { type Content, type Tree, tree } from '../../src/index.js'
import { readTree, writeTree } from '../../src/node/index.js'
import { temporaryFolder } from './temporary-folder.js'

const site = tree({ 'index.html': '<p>', 'lessons/01/a.html': 'a', 'video.mp4': new Blob(['v']) }).value

const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => 'no failure',
    (error) => error.code ?? error,
  )

test('what was written can be read back', async () => {
  const folder = join(temporaryFolder(), 'new/site')
  await writeTree(site, folder)
  const { value, diagnostics } = await readTree(folder)
  expect(diagnostics).toEqual([])
  expect([...value.keys()]).toEqual([...site.keys()])
  expect(readFileSync(join(folder, 'video.mp4'), 'utf8')).toBe('v')
  expect(readdirSync(join(folder, '..'))).toEqual(['site'])
})

test('fills an empty folder, refuses a full one, replaces it when told', async () => {
  const folder = temporaryFolder({ 'full/old.txt': 'old' })
  mkdirSync(join(folder, 'empty'))
  await writeTree(site, join(folder, 'empty'))
  expect(readdirSync(join(folder, 'empty')).sort()).toEqual(['index.html', 'lessons', 'video.mp4'])

  expect(await failure(writeTree(site, join(folder, 'full')))).toBe('disk/not-empty')
  expect(readdirSync(join(folder, 'full'))).toEqual(['old.txt'])

  await writeTree(site, join(folder, 'full'), { replace: true })
  expect(readdirSync(join(folder, 'full')).sort()).toEqual(['index.html', 'lessons', 'video.mp4'])
  expect(readdirSync(folder).sort()).toEqual(['empty', 'full'])
})

test('a failure midway leaves what was there', async () => {
  const folder = temporaryFolder({ 'out/old.txt': 'old' })
  const broken = {
    stream: () => {
      throw new TypeError('a bug')
    },
  } as unknown as Content
  Object.setPrototypeOf(broken, Blob.prototype)
  const half: Tree = new Map([...site, ['z.txt', broken]])
  expect(await failure(writeTree(half, join(folder, 'out'), { replace: true }))).toBeInstanceOf(TypeError)
  expect(readdirSync(folder)).toEqual(['out'])
  expect(readdirSync(join(folder, 'out'))).toEqual(['old.txt'])
})

test.each(['../escaped.txt', '/tmp/kebao-escaped.txt', 'a/../../escaped.txt', 'a\\b', ''])(
  'refuses the path %j of a tree that was not made by tree()',
  async (path) => {
    const folder = temporaryFolder()
    const forged: Tree = new Map([[path, new Uint8Array(1)]])
    expect(await failure(writeTree(forged, join(folder, 'out')))).toBe('disk/failed')
    expect(readdirSync(folder)).toEqual([])
  },
)

test('refuses a file, a link, and the folder somebody is in', async () => {
  const folder = temporaryFolder({ file: '', 'real/x': '' })
  mkdirSync(join(folder, 'here/below'), { recursive: true })
  symlinkSync('real', join(folder, 'link'))
  expect(await failure(writeTree(site, join(folder, 'file')))).toBe('disk/not-a-folder')
  expect(await failure(writeTree(site, join(folder, 'link')))).toBe('disk/not-empty')
  const cwd = vi.spyOn(process, 'cwd').mockReturnValue(join(folder, 'here/below'))
  expect(await failure(writeTree(site, join(folder, 'here/below')))).toBe('disk/current-folder')
  expect(await failure(writeTree(site, join(folder, 'here'), { replace: true }))).toBe('disk/current-folder')
  cwd.mockRestore()
})
