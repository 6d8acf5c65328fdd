/** Which runs are known to be dead: those of this host alone, and of this container alone. */
import { spawnSync } from 'node:child_process'
import { afterEach, expect, test, vi } from 'vitest'
import { isDead, runMark } from '../../src/node/run-mark.js'

const host = vi.hoisted(() => ({ namespace: 'pid:[1]', name: 'portal' }))

vi.mock('node:fs', async (original) => ({
  ...(await original<typeof import('node:fs')>()),
  readlinkSync: () => host.namespace,
}))
vi.mock('node:os', async (original) => ({
  ...(await original<typeof import('node:os')>()),
  hostname: () => host.name,
}))

afterEach(() => Object.assign(host, { namespace: 'pid:[1]', name: 'portal' }))

const deadPid = spawnSync(process.execPath, ['-e', '']).pid

const dead = (): string => {
  const [mark, , start] = runMark().split('-')
  return `${mark}-${deadPid}-${start}`
}

test('this run lives, one that has ended does not', () => {
  expect(isDead(runMark())).toBe(false)
  expect(isDead(dead())).toBe(true)
})

test('a run before this one, which had its number, is dead', () => {
  const [mark, pid] = runMark().split('-')
  expect(isDead(`${mark}-${pid}-1`)).toBe(true)
})

test.each([{ namespace: 'pid:[2]' }, { name: 'other' }])(
  'of a run elsewhere nobody can tell: %o',
  (elsewhere) => {
    const mark = dead()
    Object.assign(host, elsewhere)
    expect(isDead(mark)).toBe(false)
  },
)
