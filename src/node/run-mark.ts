/** Marks work in progress with the run it belongs to, so that another run can tell whether that one is dead. */
import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import { nativeSha256 } from './native-hash.js'

/** What a mark looks like, inside a longer name. */
export const MARK = '[0-9a-f]{8}-[1-9]\\d{0,9}-\\d{1,16}'

const textOr = (read: () => string): string => {
  try {
    return read()
  } catch {
    return ''
  }
}

/** Within one host a number stands for one process. Two containers may share a name and a folder, but count each for itself. */
const hostMark = (): string => {
  const hash = nativeSha256()
  const machine = textOr(() => readFileSync('/etc/machine-id', 'latin1'))
  const namespace = textOr(() => readlinkSync('/proc/self/ns/pid'))
  hash.update(new TextEncoder().encode([hostname(), machine, namespace].join('\n')))
  return hash.digest().slice(0, 8)
}

/** A process has one start: in a container every run may have the number of the one before. */
const startMark = (): string => String(Math.round(performance.timeOrigin))

export const runMark = (): string => `${hostMark()}-${process.pid}-${startMark()}`

const isGone = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}

/** True for the mark of a run that has surely ended: one on another machine, or in another container, cannot be asked after. */
export const isDead = (mark: string): boolean => {
  const [host, pid, start] = mark.split('-')
  if (host !== hostMark()) return false
  return Number(pid) === process.pid ? start !== startMark() : isGone(Number(pid))
}
