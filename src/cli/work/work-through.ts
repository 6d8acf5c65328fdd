/** Does a task for every package: from memory, here, or in threads once there is enough left to be worth their start. */
import type { FoundPackage } from '../../node/index.js'
import { readPackage } from '../read-package.js'
import type { Crew, Stuck } from './crew.js'
import type { FactsCache } from './facts-cache.js'
import { keyFor } from './package-key.js'
import type { Task } from './task.js'

/** Milliseconds of work that must still lie ahead: two threads take about a third of it to start and warm up. */
const WORTH = 1_500

/** Packages after which it is known about how long one takes. */
const SURE = 3

export interface Means<R> {
  readonly cache?: FactsCache<R>
  /** Where threads may be had. */
  readonly hire?: (most: number) => Promise<Crew<R>>
  /** Milliseconds of work ahead for which threads are hired. */
  readonly worth?: number
  /** Undoes what was done for a record that nobody will ask for any more. */
  readonly abandon?: (record: R) => void
  /** What is kept of a package that a thread could not finish with. */
  readonly stuck: (found: FoundPackage, stuck: Stuck) => R
}

/** The answers in the order of the packages, each given as soon as those before it are. */
export async function* workThrough<R>(
  packages: readonly FoundPackage[],
  task: Task<R>,
  { cache, hire, worth = WORTH, abandon, stuck }: Means<R>,
): AsyncGenerator<R> {
  let crew: Crew<R> | undefined
  /** Time spent on packages that were not known, and how many they were. */
  let spent = 0
  let done = 0

  const { lasting = (record: R) => record, holds = async () => true } = task
  const remembered = async (found: FoundPackage, key: string | undefined): Promise<R | undefined> => {
    const record = key === undefined ? undefined : cache?.get(key)
    return record !== undefined && (await holds(found, record)) ? record : undefined
  }
  const remember = (key: string | undefined, record: R): void => {
    if (key !== undefined) cache?.put(key, lasting(record))
  }

  const here = async (found: FoundPackage): Promise<R> => {
    const read = await readPackage(found)
    const key = cache && (await keyFor(read, task))
    const known = await remembered(found, key)
    if (known) return known
    const start = performance.now()
    const record = await task.answer(read)
    spent += performance.now() - start
    done += 1
    remember(key, record)
    return record
  }

  const there = async (found: FoundPackage, { take }: Crew<R>): Promise<R> => {
    const before = cache?.isEmpty === false ? await keyFor(await readPackage(found), task) : undefined
    const known = await remembered(found, before)
    if (known) return known
    const outcome = await take(found)
    if ('stuck' in outcome) return stuck(found, outcome.stuck)
    // The thread read it itself, and tells by which key it did: files may change in between.
    remember(outcome.key, outcome.record)
    return outcome.record
  }

  /** As it went so far, known packages among them, so it will go on; one alone that had to be done again says nothing. */
  const isWorth = (at: number): boolean => done >= SURE && (spent / at) * (packages.length - at) > worth
  const waiting: Promise<R>[] = []
  try {
    for (const [at, found] of packages.entries()) {
      if (crew === undefined && hire !== undefined && isWorth(at)) crew = await hire(packages.length - at)
      const next = crew === undefined ? here(found) : there(found, crew)
      // Told when its turn comes; until then it is no unhandled rejection.
      next.catch(() => {})
      waiting.push(next)
      if (waiting.length > (crew?.threads ?? 0) * 4) yield await (waiting.shift() as Promise<R>)
    }
    while (waiting.length > 0) yield await (waiting.shift() as Promise<R>)
  } finally {
    for (const each of waiting) {
      const record = await each.catch(() => undefined)
      if (record !== undefined) abandon?.(record)
    }
    await crew?.dismiss()
  }
}
