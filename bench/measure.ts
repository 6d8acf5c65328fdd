/** Runs a program as a process of its own and tells what it took. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { median } from './median.js'

export interface Cost {
  /** Milliseconds from start to end. */
  readonly wall: number
  /** Milliseconds of processor time, of all threads. */
  readonly cpu: number
  /** Bytes that were in memory at once at most. */
  readonly peak: number
}

export interface Surroundings {
  /** Where it runs, for programs that ask. */
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  /** Another Node than this one. */
  readonly node?: string
}

/**
 * Has a process say at its end what it used; the fourth stream is ours. Not `maxRSS`: that of a process begins with the
 * size of the one that started it. `VmHWM` is of the program alone. Threads load this too, and only the first may speak.
 */
const reporter = `data:text/javascript,${encodeURIComponent(`
import { readFileSync, writeSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'
const peak = () => {
  try {
    return 1024 * /^VmHWM:\\s*(\\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]
  } catch {
    return 1024 * process.resourceUsage().maxRSS
  }
}
if (isMainThread) process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  writeSync(3, JSON.stringify([(user + system) / 1000, peak()]))
})`)}`

/** Where it names certificates, Node 20 reads them at every start, which tells nothing of what is measured. */
const { NODE_EXTRA_CA_CERTS: _, ...here } = process.env

export const measure = async (
  args: readonly string[],
  { cwd = process.cwd(), env = {}, node = process.execPath }: Surroundings = {},
): Promise<Cost> => {
  const start = performance.now()
  const child = spawn(node, ['--import', reporter, ...args], {
    cwd,
    env: { ...here, ...env },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  })
  const [used, errors, [status]] = await Promise.all([
    text(child.stdio[3] as Readable),
    text(child.stderr as Readable),
    once(child, 'close'),
  ])
  const wall = performance.now() - start
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}\n${errors}`)
  const [cpu, peak] = JSON.parse(used) as [number, number]
  return { wall, cpu, peak }
}

export const medianCost = (costs: readonly Cost[]): Cost => ({
  wall: median(costs.map(({ wall }) => wall)),
  cpu: median(costs.map(({ cpu }) => cpu)),
  peak: median(costs.map(({ peak }) => peak)),
})
