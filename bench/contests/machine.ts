/** Where and when it was measured. */
import { execFileSync } from 'node:child_process'
import { cpus, totalmem } from 'node:os'

export interface Machine {
  readonly processor: string
  readonly cores: number
  /** Bytes. */
  readonly memory: number
  readonly system: string
  readonly node: string
  /** The version of the code; with `+` where files differ from it. */
  readonly commit: string
  readonly date: string
}

const git = (...args: readonly string[]): string => {
  try {
    return execFileSync('git', args, { cwd: import.meta.dirname, encoding: 'utf8' }).trim()
  } catch {
    return ''
  }
}

export const machine = (): Machine => {
  const [{ model = '' } = {}] = cpus()
  const isChanged = git('status', '--porcelain', '--', '../../src', '../../package-lock.json') !== ''
  return {
    processor: model.trim(),
    cores: cpus().length,
    memory: totalmem(),
    system: `${process.platform} ${process.arch}`,
    node: process.version,
    commit: git('rev-parse', '--short=10', 'HEAD') + (isChanged ? '+' : ''),
    date: new Date().toISOString().slice(0, 10),
  }
}
