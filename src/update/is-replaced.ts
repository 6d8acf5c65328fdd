/** Tells a line that was corrected from one that another took the place of. */

/** Where more of the old characters are gone, it is another line. */
const MOST = 0.5

/** Characters of `old` that stand in `now` in the same order; lines are short, so quadratic time will do. */
const kept = (old: readonly string[], now: readonly string[]): number => {
  let row: readonly number[] = new Array(now.length + 1).fill(0)
  for (const each of old) {
    const next = [0]
    for (const [at, other] of now.entries()) {
      const longer = Math.max(row[at + 1] as number, next[at] as number)
      next.push(each === other ? (row[at] as number) + 1 : longer)
    }
    row = next
  }
  return row.at(-1) as number
}

const charactersOf = (line: string): readonly string[] => [...line.replace(/[\p{P}\p{Z}\s]+/gu, '')]

/** True where more than half of the old line is gone. One that only says more is the same line still. */
export const isReplaced = (before: string, after: string): boolean => {
  if (before === after) return false
  const old = charactersOf(before)
  return old.length - kept(old, charactersOf(after)) > old.length * MOST
}
