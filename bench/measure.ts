/** Runs a program as a process of its own and tells what it took. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'

export interface Cost {
  /** Milliseconds from start to end. */
  readonly wall: number
  /** Milliseconds of processor time, of all threads. */
  readonly cpu: number
}

/** Has a process say at its end what it used; the fourth stream is ours. */
const reporter = `data:text/javascript,${encodeURIComponent(`
import { writeSync } from 'node:fs'
process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  writeSync(3, String((user + system) / 1000))
})`)}`

/** Where it names certificates, Node 20 reads them at every start, which tells nothing of what is measured. */
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env

/** @param cwd where it runs, for programs that ask */
export const measure = async (args: readonly string[], cwd = process.cwd()): Promise<Cost> => {
  const start = performance.now()
  const child = spawn(process.execPath, ['--import', reporter, ...args], {
    cwd,
    env,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  })
  const [cpu, errors, [status]] = await Promise.all([
    text(child.stdio[3] as Readable),
    text(child.stderr as Readable),
    once(child, 'close'),
  ])
  const wall = performance.now() - start
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}\n${errors}`)
  return { wall, cpu: Number(cpu) }
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

export const medianCost = (costs: readonly Cost[]): Cost => ({
  wall: median(costs.map(({ wall }) => wall)),
  cpu: median(costs.map(({ cpu }) => cpu)),
})
