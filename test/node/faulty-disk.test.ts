/** A disk that fails at every possible moment: what stands afterwards is the old or the new, never a part. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { KebaoError, tree } from '../../src/index.js'
import { writeFile, writeTree } from '../../src/node/index.js'
import { temporaryFolder } from './temporary-folder.js'

/** The calls to the disk, and the number of the one that fails. */
const disk = vi.hoisted(() => ({ calls: [] as string[], failAt: 0, cause: 'ENOSPC' }))

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
  ] as const
  const faulty = tracked.map((name) => [
    name,
    (...args: readonly unknown[]) => {
      disk.calls.push(name)
      if (disk.calls.length === disk.failAt) {
        throw Object.assign(new Error(disk.cause), { code: disk.cause, syscall: name })
      }
      return (real[name] as (...args: readonly unknown[]) => unknown)(...args)
    },
  ])
  return { ...real, ...Object.fromEntries(faulty) }
})

/** Runs an action again and again, failing its first call to the disk, then its second, until it comes through. */
const atEveryFault = async (action: () => Promise<void>, check: () => void): Promise<readonly string[]> => {
  for (let failAt = 1; ; failAt += 1) {
    Object.assign(disk, { calls: [], failAt })
    const error = await action().catch((thrown) => thrown)
    const { calls } = disk
    Object.assign(disk, { failAt: 0 })
    check()
    if (error === undefined) return calls
    expect(calls.length).toBeGreaterThanOrEqual(failAt)
    expect(error).toBeInstanceOf(KebaoError)
  }
}

const causes = ['ENOSPC', 'EIO', 'EMFILE', 'EACCES']

test.each(causes)('a file (%s)', async (cause) => {
  const folder = temporaryFolder({ a: 'old' })
  const path = join(folder, 'a')
  Object.assign(disk, { cause })
  const calls = await atEveryFault(
    () => writeFile(path, new TextEncoder().encode('new')),
    () => {
      expect(readdirSync(folder)).toEqual(['a'])
      expect(readFileSync(path, 'utf8')).toMatch(/^(old|new)$/)
    },
  )
  expect(readFileSync(path, 'utf8')).toBe('new')
  expect(calls).toEqual([
    'mkdirSync',
    'openSync',
    'writeSync',
    'fsyncSync',
    'chmodSync',
    'renameSync',
    'openSync',
    'fsyncSync',
  ])
})

test.each(causes)('a folder (%s)', async (cause) => {
  const folder = temporaryFolder({ 'out/old.txt': 'old' })
  const out = join(folder, 'out')
  const site = tree({ 'a.txt': 'a', 'b/c.txt': 'c' }).value
  Object.assign(disk, { cause })
  const calls = await atEveryFault(
    () => writeTree(site, out, { replace: true }),
    () => {
      expect(readdirSync(folder).filter((name) => !name.startsWith('out'))).toEqual([])
      expect(['old.txt', 'a.txt,b']).toContain(String(readdirSync(out)))
    },
  )
  expect(readdirSync(folder)).toContain('out')
  expect(readdirSync(join(out, 'b'))).toEqual(['c.txt'])
  expect(calls.lastIndexOf('renameSync')).toBeLessThan(calls.lastIndexOf('fsyncSync'))
})
