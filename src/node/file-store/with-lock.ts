/** Lets one import of a package run at a time, on this machine and over all its processes. */
import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { KebaoError, words } from '../../index.js'
import { isDead, runMark } from '../run-mark.js'
import { temporaryPath } from '../temporary-path.js'

const PAUSE = 25
const TRIES = 1200

const busy = (lock: string): KebaoError =>
  new KebaoError(
    'store/busy',
    words(
      `另一个程序正在导入这门课，等了半分钟还没有完。请稍后再试；确定没有别的程序在运行，就删掉文件夹「${lock}」。`,
      `Another program has been importing this course for half a minute. Try again later; if there surely is none, delete the folder \`${lock}\`.`,
    ),
  )

const newToken = (): string => `${runMark()}-${randomUUID()}`

/** Windows has other names for a folder that is not empty. */
const HELD = ['ENOTEMPTY', 'EEXIST', ...(process.platform === 'win32' ? ['EPERM', 'EACCES'] : [])]
const isOneOf = (error: unknown, codes: readonly string[]): boolean =>
  codes.includes((error as NodeJS.ErrnoException).code ?? '')

const quietly = (action: () => void): void => {
  try {
    action()
  } catch (error) {
    if (!isOneOf(error, ['ENOENT', ...HELD])) throw error
  }
}

/**
 * A lock is a folder with one file, whose name is its holder's. A folder with a file in it cannot be renamed over, so
 * exactly one holder gets in; and who removes the file of a dead holder can never remove another's by mistake.
 */
const tryLock = (lock: string, token: string): boolean => {
  const made = temporaryPath(lock)
  mkdirSync(made, { recursive: true })
  writeFileSync(join(made, token), '')
  try {
    renameSync(made, lock)
    return true
  } catch (error) {
    rmSync(made, { recursive: true, force: true })
    if (!isOneOf(error, HELD)) throw error
    return false
  }
}

const clearDead = (lock: string): void =>
  quietly(() => {
    for (const token of readdirSync(lock)) if (isDead(token)) rmSync(join(lock, token), { force: true })
    rmdirSync(lock)
  })

const release = (lock: string, token: string): void => {
  rmSync(join(lock, token), { force: true })
  quietly(() => rmdirSync(lock))
}

/** Runs an action while nobody else holds the lock; a lock whose holder was killed is cleared. */
export const withLock = async <T>(lock: string, action: () => Promise<T>): Promise<T> => {
  mkdirSync(dirname(lock), { recursive: true })
  const token = newToken()
  for (let tries = 0; !tryLock(lock, token); tries += 1) {
    if (tries === TRIES) throw busy(lock)
    clearDead(lock)
    await setTimeout(PAUSE)
  }
  try {
    return await action()
  } finally {
    release(lock, token)
  }
}
