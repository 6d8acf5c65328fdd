/** Puts things into a row, each as near as can be to where it wishes to stand, and none on another. */

interface Wish {
  readonly size: number
  /** Where its middle should be. */
  readonly wish: number
}

interface Block {
  count: number
  /** Sum of what the members wish for the first of them. */
  sum: number
}

/**
 * The middles in the given order, with at least `gap` between two: the sum of the squares of what each is off its wish is the
 * least there is (pool adjacent violators).
 */
export const settle = (wishes: readonly Wish[], gap: number): readonly number[] => {
  const offsets: number[] = []
  let offset = 0
  for (const [at, { size }] of wishes.entries()) {
    if (at > 0) offset += (wishes[at - 1]?.size ?? 0) / 2 + gap + size / 2
    offsets.push(offset)
  }
  const blocks: Block[] = []
  for (const [at, { wish }] of wishes.entries()) {
    let last: Block = { count: 1, sum: wish - (offsets[at] ?? 0) }
    for (
      let before = blocks.at(-1);
      before !== undefined && before.sum / before.count >= last.sum / last.count;
      before = blocks.at(-1)
    ) {
      blocks.pop()
      last = { count: before.count + last.count, sum: before.sum + last.sum }
    }
    blocks.push(last)
  }
  const starts = blocks.flatMap(({ count, sum }) => Array.from({ length: count }, () => sum / count))
  return starts.map((start, at) => start + (offsets[at] ?? 0))
}
