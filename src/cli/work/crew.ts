/** Threads that take packages off this one's hands. */
import type { Tinypool } from 'tinypool'
import { KebaoError } from '../../index.js'
import type { FoundPackage } from '../../node/index.js'
import type { Brief, Delivery, Order } from './brief.js'
import { fileIn, newProgress, stepsIn } from './progress.js'
import type { Reply } from './task.js'

/** A thread was ended before its package was done: it made no progress, or had no memory left. */
export interface Stuck {
  /** Seconds without progress; absent where memory ran out. */
  readonly seconds?: number
  /** The document that it had begun last. */
  readonly file?: string
}

/** What a thread gives back, or why it gives nothing. */
export type Outcome<R> = Reply<R> | { readonly stuck: Stuck }

export interface Crew<R> {
  readonly threads: number
  readonly take: (found: FoundPackage) => Promise<Outcome<R>>
  readonly dismiss: () => Promise<void>
}

/** Longer than any step takes on a slow machine: a document that the guard lets pass, or all rules on a large package. */
const PATIENCE = 120

/** Ends a task whose count of steps stays the same for `patience` seconds. */
const supervise = (progress: SharedArrayBuffer, patience: number, end: () => void) => {
  let seen = -1
  let idle = 0
  const timer = setInterval(() => {
    const steps = stepsIn(progress)
    // Before its first step it waits for a thread.
    idle = steps === seen && steps > 0 ? idle + 1 : 0
    seen = steps
    if (idle >= patience) end()
  }, 1_000)
  return () => clearInterval(timer)
}

const within = async <R>(pool: Tinypool, order: Order, patience: number): Promise<Outcome<R>> => {
  const end = new AbortController()
  const rest = supervise(order.progress, patience, () => end.abort())
  try {
    const delivery: Delivery<R> = await pool.run(order, { signal: end.signal })
    if ('fault' in delivery) throw new KebaoError(delivery.fault.code, delivery.fault.words)
    return delivery
  } catch (error) {
    const isFull = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    if (!end.signal.aborted && !isFull) throw error
    const file = fileIn(order.progress)
    return { stuck: { ...(!isFull && { seconds: patience }), ...(file !== undefined && { file }) } }
  } finally {
    rest()
  }
}

/**
 * MiB of a thread. A package whose check takes more ends its thread, and no other. What is young has no limit: less room for
 * it than V8 takes by itself costs a thread half as much processor time again.
 */
const LIMITS = { maxOldGenerationSizeMb: 2_048 }

/**
 * @param worker the file that threads begin with
 * @param patience seconds without progress after which a package is given up
 */
export const hireCrew = async <R>(
  worker: URL,
  brief: Brief,
  threads: number,
  patience = PATIENCE,
): Promise<Crew<R>> => {
  const { Tinypool } = await import('tinypool')
  const pool = new Tinypool({
    filename: worker.href,
    name: 'work',
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: LIMITS,
  })
  return {
    threads,
    take: (found) => within(pool, { brief, found, progress: newProgress() }, patience),
    dismiss: () => pool.destroy(),
  }
}
