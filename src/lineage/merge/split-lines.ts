/** Cuts three versions of a text into pieces that can be compared each by itself, because the whole would cost the square of its length. */

export interface Piece {
  /** The line of ours that it begins with. */
  readonly at: number
  readonly base: readonly string[]
  readonly ours: readonly string[]
  readonly theirs: readonly string[]
}

type Anchor = readonly [base: number, ours: number, theirs: number]

/** The place of each line that is there once. */
const onceIn = (lines: readonly string[]): ReadonlyMap<string, number> => {
  const places = new Map<string, number>()
  for (const [at, line] of lines.entries()) places.set(line, places.has(line) ? -1 : at)
  return new Map([...places].filter(([, at]) => at >= 0))
}

/** Those that nothing crosses: what moved is for the comparison to judge. */
const uncrossed = (anchors: readonly Anchor[], side: 1 | 2): readonly boolean[] => {
  const below: number[] = []
  for (let at = anchors.length - 1, low = Infinity; at >= 0; at -= 1) {
    below[at] = low
    low = Math.min(low, anchors[at]?.[side] ?? low)
  }
  let high = -1
  return anchors.map((anchor, at) => {
    const place = anchor[side]
    const above = high
    high = Math.max(high, place)
    return above < place && place < (below[at] ?? Infinity)
  })
}

/** Lines that all three have once, in the same order. */
const anchorsOf = (base: readonly string[], ours: readonly string[], theirs: readonly string[]) => {
  const [o, a, b] = [onceIn(base), onceIn(ours), onceIn(theirs)]
  const all = [...o].flatMap(([line, at]): readonly Anchor[] => {
    const [mine, other] = [a.get(line), b.get(line)]
    return mine === undefined || other === undefined ? [] : [[at, mine, other]]
  })
  const [here, there] = [uncrossed(all, 1), uncrossed(all, 2)]
  return all.filter((_, at) => here[at] && there[at])
}

/** The pieces in order; together they are the three texts. */
export const splitLines = (
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): readonly Piece[] => {
  const starts: readonly Anchor[] = [[0, 0, 0], ...anchorsOf(base, ours, theirs)]
  return starts.map(([o, a, b], at) => {
    const [nextO, nextA, nextB] = starts[at + 1] ?? []
    return {
      at: a,
      base: base.slice(o, nextO),
      ours: ours.slice(a, nextA),
      theirs: theirs.slice(b, nextB),
    }
  })
}
