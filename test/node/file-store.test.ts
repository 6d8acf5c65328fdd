/** A folder of imported courses: what stands in it, what several writers do to it, and what a failing disk leaves. */
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import {
  apply,
  type Bundle,
  type ImportPlan,
  installedOf,
  KebaoError,
  plan,
  rollback,
  type Store,
  storeRecord,
  tree,
  verify,
} from '../../src/index.js'
import { withLock } from '../../src/node/file-store/with-lock.js'
import { fileStore, readTree } from '../../src/node/index.js'
import { bundleOf, front, lesson, small } from '../bundle/packages.js'
import { temporaryFolder } from './temporary-folder.js'

/** The calls that change the disk, the number of the one that fails, and whether the process lives on. */
const disk = vi.hoisted(() => ({ calls: [] as string[], failAt: 0, cause: 'ENOSPC', isKilled: false }))

vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>()
  const tracked = [
    'openSync',
    'writeSync',
    'fsyncSync',
    'mkdirSync',
    'renameSync',
    'linkSync',
    'writeFileSync',
    'rmSync',
    'rmdirSync',
  ] as const
  const faulty = tracked.map((name) => [
    name,
    (...args: readonly unknown[]) => {
      if (disk.failAt === 0) return (real[name] as (...args: readonly unknown[]) => unknown)(...args)
      disk.calls.push(name)
      const { length } = disk.calls
      // Cleaning up is not refused by a full disk, and never done by the dead.
      const isCleaning = name.startsWith('rm') && !disk.isKilled
      if (!isCleaning && (length === disk.failAt || (disk.isKilled && length > disk.failAt)))
        throw Object.assign(new Error(disk.cause), { code: disk.cause, syscall: name })
      return (real[name] as (...args: readonly unknown[]) => unknown)(...args)
    },
  ])
  return { ...real, ...Object.fromEntries(faulty) }
})

const ID = 'example-college/small'

const versions = async (): Promise<readonly [Bundle, Bundle, Bundle]> => {
  const version = (number: string, more: string) => ({
    ...small,
    'course.md': `${front().replace('1.0.0', number)}\n${more}\n`,
  })
  const [a, b, c] = [
    version('1.0.0', '第一版。'),
    { ...version('1.1.0', '第二版。'), 'lessons/02-two.md': lesson('two', '第二课。') },
    {
      ...version('1.2.0', '第三版。'),
      'assets/a.svg': '<svg xmlns="http://www.w3.org/2000/svg"><circle r="1"/></svg>',
    },
  ]
  return [await bundleOf(tree(a).value), await bundleOf(tree(b).value), await bundleOf(tree(c).value)]
}

const planned = async (store: Store, bundle: Bundle): Promise<ImportPlan> => {
  const edited = (await store.edited?.(ID)) ?? []
  const { value } = await plan(await store.installed(ID), bundle, { edited })
  if (value === undefined) throw new Error('no plan')
  return value
}

const codesOf = async (store: Store, found: ImportPlan, bundle: Bundle) =>
  (await apply(found, bundle, store)).diagnostics.map(({ code }) => code)

const importInto = async (store: Store, bundle: Bundle) =>
  expect(await codesOf(store, await planned(store, bundle), bundle)).toEqual([])

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) =>
      join(each.parentPath, each.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()

/** The folder is whole: what the record says is there, byte for byte. */
const wholeBundle = async (folder: string): Promise<string> => {
  const record = storeRecord.parse(JSON.parse(readFileSync(join(folder, `packages/${ID}.json`), 'utf8')))
  const { value: files } = await readTree(join(folder, record.bundle), { everything: true })
  const { value } = await verify(files)
  expect(value?.identity).toBe(record.installed.identity)
  expect(record.installed).toEqual(await installedOf(value as Bundle))
  return record.installed.identity
}

test('the layout: plain files under names that any program can find', async () => {
  const folder = temporaryFolder()
  const [a] = await versions()
  await importInto(fileStore(folder), a)
  const hash = a.identity.replace('sha256:', '')
  const asset = a.manifest.files.find(({ path }) => path.startsWith('data/assets/'))
  const name = asset?.path.replace('data/assets/', '')
  expect(filesIn(folder)).toEqual(
    [
      `assets/${name}`,
      ...[...a.tree.keys()].map((path) => `bundles/${hash}/${path}`),
      `packages/${ID}.json`,
    ].sort(),
  )
  expect(JSON.parse(readFileSync(join(folder, `packages/${ID}.json`), 'utf8'))).toMatchObject({
    storeVersion: 1,
    bundle: `bundles/${hash}`,
    installed: { id: ID, version: '1.0.0', title: '小课' },
    history: [],
    edited: [],
  })
  if (process.platform !== 'win32') expect(statSync(join(folder, `assets/${name}`)).nlink).toBe(2)
})

test('going back goes one version further each time, and forward again by import', async () => {
  const folder = temporaryFolder()
  const store = fileStore(folder)
  const [a, b, c] = await versions()
  for (const bundle of [a, b, c]) await importInto(store, bundle)
  for (const bundle of [b, a]) {
    expect((await rollback(ID, store)).diagnostics).toEqual([])
    expect(await wholeBundle(folder)).toBe(bundle.identity)
  }
  expect((await rollback(ID, store)).diagnostics.map(({ code }) => code)).toEqual(['update/no-previous'])
  await importInto(store, c)
  expect((await rollback(ID, store)).value?.to.identity).toBe(a.identity)
})

test('of two writers one comes first, and the other is told', async () => {
  const folder = temporaryFolder()
  const [a, b, c] = await versions()
  const [one, other] = [fileStore(folder), fileStore(folder)]
  await importInto(one, a)
  const [forB, forC] = [await planned(one, b), await planned(other, c)]
  const codes = await Promise.all([codesOf(one, forB, b), codesOf(other, forC, c), codesOf(other, forB, b)])
  expect(codes.flat().every((code) => code === 'update/moved-on')).toBe(true)
  const now = await wholeBundle(folder)
  expect(codes.map((found) => found.length)).toEqual(now === b.identity ? [0, 1, 0] : [1, 0, 1])
})

test('the lock of a dead process is cleared', async () => {
  const folder = temporaryFolder()
  const store = fileStore(folder)
  const [a, b] = await versions()
  await importInto(store, a)
  const lock = join(folder, 'locks', ID.replace('/', '--'))
  let token = ''
  await withLock(lock, async () => {
    token = readdirSync(lock)[0] ?? ''
  })
  mkdirSync(lock)
  writeFileSync(join(lock, token), '')
  killHolders(lock)
  await importInto(store, b)
  expect(readdirSync(join(folder, 'locks'))).toEqual([])
})

test('a bundle that another program takes away while it is unpacked does not come back in part', async () => {
  const folder = temporaryFolder()
  const [a] = await versions()
  const entries = [...a.tree]
  const late = entries.findIndex(([path]) => path.startsWith('data/assets/'))
  const bundles = join(folder, 'bundles')
  const remove = () => {
    for (const name of readdirSync(bundles)) rmSync(join(bundles, name), { recursive: true })
  }
  const found = await planned(fileStore(folder), a)
  const slow = Object.assign(new Map(a.tree), {
    *[Symbol.iterator]() {
      for (const [at, entry] of entries.entries()) {
        if (at === late) remove()
        yield entry
      }
    },
  })
  const commit = fileStore(folder).commit({ plan: found, bundle: { ...a, tree: slow } })
  await expect(commit).rejects.toMatchObject({ code: 'disk/not-found' })
  expect(readdirSync(bundles)).toEqual([])
  expect(await fileStore(folder).installed(ID)).toBeUndefined()
})

test('what could not be read again is not written', async () => {
  const folder = temporaryFolder()
  const store = fileStore(folder)
  const [a] = await versions()
  await importInto(store, a)
  await expect(store.edit(ID, `lesson/${'x'.repeat(300)}`)).rejects.toMatchObject({
    code: 'store/unfit-record',
  })
  expect(await store.edited?.(ID)).toEqual([])
})

test('items that were edited are asked about, until a side is taken', async () => {
  const folder = temporaryFolder()
  const store = fileStore(folder)
  const [a, b] = await versions()
  await importInto(store, a)
  const before = await planned(store, b)
  await store.edit(ID, `course/${ID}`)
  await store.edit(ID, `course/${ID}`)
  expect(await store.edited?.(ID)).toEqual([`course/${ID}`])
  expect(await store.commit({ plan: before, bundle: b })).toBe(false)
  const found = await planned(store, b)
  expect(await codesOf(store, found, b)).toEqual(['update/conflict'])
  expect((await apply(found, b, store, { onConflict: 'incoming' })).diagnostics).toEqual([])
  expect(await store.edited?.(ID)).toEqual([])
})

test.each([
  ['a name that is a path', (store: Store) => store.installed('../../etc/passwd'), 'store/bad-name'],
  ['a record that another program broke', (store: Store) => store.installed(ID), 'store/broken-record'],
])('%s is refused', async (_, action, code) => {
  const folder = temporaryFolder({ [`packages/${ID}.json`]: '{"storeVersion":1' })
  await expect(action(fileStore(folder))).rejects.toMatchObject({ code })
})

test('an older version that is not whole any more is not gone back to', async () => {
  const folder = temporaryFolder()
  const store = fileStore(folder)
  const [a, b] = await versions()
  await importInto(store, a)
  await importInto(store, b)
  writeFileSync(
    join(folder, 'bundles', a.identity.replace('sha256:', ''), 'data/course.html'),
    '<p>别的话</p>',
  )
  await expect(rollback(ID, store)).rejects.toMatchObject({ code: 'store/damaged-bundle' })
  expect(await wholeBundle(folder)).toBe(b.identity)
})

test.each([
  ['full', false, 'ENOSPC'],
  ['killed', true, 'KILLED'],
] as const)('%s at every call to the disk: the old state or the new one', async (_, isKilled, cause) => {
  const [a, , c] = await versions()
  const [origin, work] = [temporaryFolder(), temporaryFolder()]
  await importInto(fileStore(origin), a)
  const found = await planned(fileStore(origin), c)
  let left = 0
  for (let failAt = 1; ; failAt += 1) {
    const folder = join(work, String(failAt))
    cpSync(origin, folder, { recursive: true })
    const store = fileStore(folder)
    Object.assign(disk, { calls: [], failAt, cause, isKilled })
    const outcome = await apply(found, c, store).catch((error) => error)
    Object.assign(disk, { failAt: 0 })
    const now = await wholeBundle(folder)
    expect([a.identity, c.identity]).toContain(now)
    if (!(outcome instanceof Error)) {
      expect(now).toBe(c.identity)
      break
    }
    left += now === a.identity ? 1 : 0
    expect(outcome).toBeInstanceOf(KebaoError)
    if (cause === 'ENOSPC') expect(outcome).toMatchObject({ code: 'disk/full' })
    if (isKilled) killHolders(join(folder, 'locks', ID.replace('/', '--')))
    // The same plan, once more: what was begun is finished.
    expect(await codesOf(store, found, c)).toEqual([])
    expect(await wholeBundle(folder)).toBe(c.identity)
    rmSync(folder, { recursive: true })
  }
  expect(left).toBeGreaterThan(20)
})

const deadPid = spawnSync(process.execPath, ['-e', '']).pid

/** This process played dead: its lock must look like a dead one's. */
const killHolders = (lock: string): void => {
  for (const token of statSync(lock, { throwIfNoEntry: false }) ? readdirSync(lock) : []) {
    const [host] = token.split('-')
    renameSync(join(lock, token), join(lock, `${host}-${deadPid}-0-${crypto.randomUUID()}`))
  }
}
