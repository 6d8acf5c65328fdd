/** A change of many files: made as a whole or not at all, at whatever call to the disk the run dies or fails. */
import { existsSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { KebaoError, tree } from '../../src/index.js'
import { changeFiles, readTree } from '../../src/node/index.js'
import { temporaryFolder } from './temporary-folder.js'

/** The calls to the disk; from `dieAt` on none comes through, as after kill -9; at `failAt` one alone fails. */
const disk = vi.hoisted(() => ({
  calls: 0,
  dieAt: 0,
  failAt: 0,
  after: (_: string, __: unknown): void => undefined,
}))

vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>()
  const tracked = [
    'openSync',
    'writeSync',
    'fsyncSync',
    'chmodSync',
    'mkdirSync',
    'rmdirSync',
    'renameSync',
    'rmSync',
  ] as const
  const faulty = tracked.map((name) => [
    name,
    (...args: readonly unknown[]) => {
      disk.calls += 1
      const isDead = disk.dieAt > 0 && disk.calls >= disk.dieAt
      if (isDead || disk.calls === disk.failAt)
        throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', syscall: name })
      const answer = (real[name] as (...args: readonly unknown[]) => unknown)(...args)
      disk.after(name, args[1])
      return answer
    },
  ])
  return { ...real, ...Object.fromEntries(faulty) }
})

const alive = (): unknown => Object.assign(disk, { calls: 0, dieAt: 0, failAt: 0, after: () => undefined })
afterEach(alive)

const old = {
  'course.md': 'old course',
  'lessons/01-a.md': 'old a',
  'lessons/02-b.md': 'old b',
  'assets/deep/x.svg': 'old x',
  'same.md': 'same',
}
const fresh = {
  'course.md': 'new course',
  'lessons/02-b.md': 'new b',
  'lessons/03-c.md': 'new c',
  'pictures/deep/y.svg': 'new y',
  'same.md': 'same',
}
const beside = {
  '_drafts/idea.md': 'an idea',
  '.git/HEAD': 'ref: refs/heads/main',
  '.kebao/notes.txt': 'notes',
  'README.md': 'read me',
}

const filesIn = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name)
        return [path.slice(folder.length + 1), readFileSync(path, 'utf8')] as const
      }),
  )

const kebaoBefore = tree({ '.kebao/upstream.kebao': 'old upstream' }).value
const kebaoAfter = tree({ '.kebao/upstream.kebao': 'new upstream' }).value

const setUp = () => {
  const folder = temporaryFolder({ ...old, ...beside, '.kebao/upstream.kebao': 'old upstream' })
  const [before, after] = [tree(old).value, tree(fresh).value]
  return {
    folder,
    change: () =>
      changeFiles(folder, new Map([...before, ...kebaoBefore]), new Map([...after, ...kebaoAfter])),
  }
}

const whole = (files: Readonly<Record<string, string>>, upstream: string) => ({
  ...files,
  ...beside,
  '.kebao/upstream.kebao': upstream,
})
const states = [whole(old, 'old upstream'), whole(fresh, 'new upstream')] as const

/** This process lives on, so that what it staged in vain is not swept away. */
const withoutStaging = (files: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(files).filter(([path]) => !path.startsWith('.kebao/change-')))

test('writes, adds and deletes, and leaves what is no part of the package', async () => {
  const { folder, change } = setUp()
  expect(await change()).toEqual([
    'assets/deep/x.svg',
    'lessons/01-a.md',
    'course.md',
    'lessons/02-b.md',
    'lessons/03-c.md',
    'pictures/deep/y.svg',
    '.kebao/upstream.kebao',
  ])
  expect(filesIn(folder)).toEqual(states[1])
  expect(readdirSync(folder)).not.toContain('assets')
})

test('killed at any call, it is made or not made once the folder is read again', async () => {
  const seen = new Set<boolean>()
  for (let dieAt = 1; ; dieAt += 1) {
    const { folder, change } = setUp()
    Object.assign(disk, { calls: 0, dieAt })
    const error = await change().catch((thrown) => thrown)
    const { calls } = disk
    alive()
    if (calls < dieAt) {
      expect(error).not.toBeInstanceOf(Error)
      break
    }
    expect(error).toBeInstanceOf(KebaoError)
    await readTree(folder)
    const found = filesIn(folder)
    const isNew = found['course.md'] === 'new course'
    expect(withoutStaging(found)).toEqual(states[isNew ? 1 : 0])
    expect(existsSync(join(folder, 'assets'))).toBe(!isNew)
    seen.add(isNew)
  }
  expect(seen.size).toBe(2)
})

/** Where the run must die so that its change is decided, and nothing of it made. */
const decisionOf = async (): Promise<number> => {
  for (let dieAt = 1; ; dieAt += 1) {
    const { folder, change } = setUp()
    Object.assign(disk, { calls: 0, dieAt })
    await change().catch(() => undefined)
    alive()
    if (Object.keys(filesIn(folder)).some((path) => path.endsWith('journal.json'))) return dieAt
  }
}

test('killed again while the next run finishes it, it is finished by the one after', async () => {
  const decision = await decisionOf()
  for (let dieAt = 1, isDone = false; !isDone; dieAt += 1) {
    const { folder, change } = setUp()
    Object.assign(disk, { calls: 0, dieAt: decision })
    await change().catch(() => undefined)
    Object.assign(disk, { calls: 0, dieAt })
    isDone = await readTree(folder).then(
      () => true,
      () => false,
    )
    alive()
    await readTree(folder)
    expect(withoutStaging(filesIn(folder))).toEqual(states[1])
  }
})

test('a disk that is full at any call before the decision leaves everything as it was', async () => {
  const decision = await decisionOf()
  for (let failAt = 1; failAt < decision; failAt += 1) {
    const { folder, change } = setUp()
    Object.assign(disk, { calls: 0, failAt })
    const error = await change().catch((thrown) => thrown)
    alive()
    expect(error).toMatchObject({ code: 'disk/full' })
    expect(filesIn(folder)).toEqual(states[0])
    expect(readdirSync(folder)).not.toContain('pictures')
  }
})

test.each([
  ['saved', (file: string) => writeFileSync(file, 'somebody’s')],
  ['deleted', (file: string) => rmSync(file)],
])('what was %s since it was read is kept, and nothing is changed', async (_, happen) => {
  const { folder, change } = setUp()
  happen(join(folder, 'lessons/02-b.md'))
  const before = filesIn(folder)
  expect(await change().catch((thrown) => thrown)).toMatchObject({ code: 'disk/changed' })
  expect(filesIn(folder)).toEqual(before)
})

test('what is saved while the new files are written aside is kept, and nothing is changed', async () => {
  const { folder, change } = setUp()
  disk.after = (name) => {
    if (name === 'fsyncSync') writeFileSync(join(folder, 'lessons/02-b.md'), 'somebody’s')
  }
  expect(await change().catch((thrown) => thrown)).toMatchObject({ code: 'disk/changed' })
  expect(filesIn(folder)).toEqual({ ...states[0], 'lessons/02-b.md': 'somebody’s' })
})

const lateSaves = { 'lessons/02-b.md': 'somebody’s b', 'lessons/01-a.md': 'somebody’s a' }
const afterLateSaves = { ...states[1], ...lateSaves, 'lessons/_02-b.kebao-new.md': 'new b' }

test('what is saved once the change is decided is kept, named, and the new text stands beside it', async () => {
  const { folder, change } = setUp()
  disk.after = (name, target) => {
    if (name !== 'renameSync' || !String(target).endsWith('journal.json')) return
    for (const [path, text] of Object.entries(lateSaves)) writeFileSync(join(folder, path), text)
  }
  const error = await change().catch((thrown) => thrown)
  expect(error).toMatchObject({ code: 'disk/changed' })
  for (const name of ['「lessons/02-b.md」', '「_02-b.kebao-new.md」', '「lessons/01-a.md」'])
    expect(error.words['zh-CN']).toContain(name)
  expect(filesIn(folder)).toEqual(afterLateSaves)
})

test('so it is when the next run finishes the change, and whoever reads the folder is reminded', async () => {
  const { folder, change } = setUp()
  Object.assign(disk, { calls: 0, dieAt: await decisionOf() })
  await change().catch(() => undefined)
  alive()
  for (const [path, text] of Object.entries(lateSaves)) writeFileSync(join(folder, path), text)
  rmSync(join(folder, 'pictures'), { recursive: true })
  for (const _ of [1, 2]) {
    const { value, diagnostics } = await readTree(folder)
    expect(diagnostics.map(({ code, file }) => [code, file])).toEqual([
      ['disk/unmerged', 'lessons/_02-b.kebao-new.md'],
    ])
    expect(value.has('lessons/_02-b.kebao-new.md')).toBe(false)
  }
  expect(filesIn(folder)).toEqual(afterLateSaves)
})

test('a second text that comes too late does not replace the first', async () => {
  const { folder, change } = setUp()
  writeFileSync(join(folder, 'lessons/_02-b.kebao-new.md'), 'the first')
  disk.after = (name, target) => {
    if (name === 'renameSync' && String(target).endsWith('journal.json'))
      writeFileSync(join(folder, 'lessons/02-b.md'), 'somebody’s')
  }
  await change().catch(() => undefined)
  expect(filesIn(folder)).toMatchObject({
    'lessons/_02-b.kebao-new.md': 'the first',
    'lessons/_02-b.kebao-new-2.md': 'new b',
  })
})

test.each(['.git/hooks/x', 'git~1/hooks/x', '_drafts/x.md'])('nobody can write %s', async (path) => {
  const folder = temporaryFolder({ 'course.md': 'x' })
  const error = await changeFiles(folder, tree({}).value, new Map([[path, new Uint8Array()]])).catch(
    (thrown) => thrown,
  )
  expect(error).toMatchObject({ code: 'disk/failed' })
  expect(filesIn(folder)).toEqual({ 'course.md': 'x' })
})

test('a journal from a stranger reaches nothing but the package', async () => {
  const outside = temporaryFolder({ 'a.md': 'theirs' })
  const null64 = '0'.repeat(64)
  const aliases = ['GIT~1/x', 'lessons/git~12/x', '\u200c.git/x', 'git~2']
  const paths = ['../a.md', '.git/hooks/pre-commit', '_drafts/x.md', 'link/a.md', '/etc/x', ...aliases]
  for (const path of paths) {
    const staging = '.kebao/change-00000000-1-1-00000000-0000-0000-0000-000000000000'
    const entry = { path, before: null, after: null64 }
    const folder = temporaryFolder({
      'course.md': 'x',
      [`${staging}/journal.json`]: JSON.stringify([entry]),
      [`${staging}/0`]: 'evil',
    })
    symlinkSync(outside, join(folder, 'link'))
    await readTree(folder).catch(() => undefined)
    expect(Object.values(filesIn(folder)).filter((text) => text === 'evil')).toHaveLength(1)
    expect(readFileSync(join(outside, 'a.md'), 'utf8')).toBe('theirs')
  }
})

test('permissions stay', async () => {
  const { folder, change } = setUp()
  const mode = () => statSync(join(folder, 'course.md')).mode & 0o777
  const { chmodSync } = await vi.importActual<typeof import('node:fs')>('node:fs')
  chmodSync(join(folder, 'course.md'), 0o640)
  await change()
  expect(mode()).toBe(0o640)
})
