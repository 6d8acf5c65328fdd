/** Chance that is the same every time. */

export interface Random {
  /** A whole number from 0 to below `end`. */
  below(end: number): number
  pick<T>(items: readonly T[]): T
  /** So many items, with repeats. */
  some<T>(count: number, items: readonly T[]): readonly T[]
}

/** The mulberry32 generator. */
export const random = (seed: number): Random => {
  let state = seed
  const below = (end: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * end)
  }
  const pick = <T>(items: readonly T[]): T => items[below(items.length)] as T
  return { below, pick, some: (count, items) => Array.from({ length: count }, () => pick(items)) }
}
