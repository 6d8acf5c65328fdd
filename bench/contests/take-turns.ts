/** Runs contests one after the other, again and again: a machine is never equally fast for long, so only ratios count. */
import { type Cost, measure, medianCost } from '../measure.js'
import type { Contest } from './contest.js'

/** The medians of its runs. */
export interface Outcome extends Cost {
  readonly id: string
  readonly runs: number
  /** Runs on two threads that were given one processor. */
  readonly dropped: number
}

/** How often in one round a dropped run is done again. */
const TRIES = 3
const LEAST_BUSY = 1.5

export const takeTurns = async (
  contests: readonly Contest[],
  rounds: number,
  say: (line: string) => void,
): Promise<readonly Outcome[]> => {
  const kept = new Map<string, Cost[]>(contests.map(({ id }) => [id, []]))
  const dropped = new Map<string, number>()
  for (let round = 1; round <= rounds; round += 1) {
    for (const contest of contests) {
      const { id, args, before, isParallel = false } = contest
      for (let at = 0; at < TRIES; at += 1) {
        before?.()
        const cost = await measure(args, contest)
        const { cpu, wall, peak } = cost
        const isKept = !isParallel || cpu / wall >= LEAST_BUSY
        const figures = `wall ${wall.toFixed(0)} ms, CPU ${cpu.toFixed(0)} ms, ${(peak / 1e6).toFixed(0)} MB`
        say(`${round}/${rounds} ${id.padEnd(22)} ${figures}${isKept ? '' : ', dropped'}`)
        if (isKept) {
          kept.get(id)?.push(cost)
          break
        }
        dropped.set(id, (dropped.get(id) ?? 0) + 1)
      }
    }
  }
  for (const { check } of contests) check?.()
  return Array.from(kept, ([id, costs]) => ({
    id,
    ...medianCost(costs),
    runs: costs.length,
    dropped: dropped.get(id) ?? 0,
  }))
}
