/** Sorts what has a key of 32 bits. */

const DIGIT = 16
const VALUES = 1 << DIGIT

/** Up to here comparing is faster than counting. */
const FEW = 4096

const ordered = (keys: Uint32Array): Uint32Array =>
  Uint32Array.from(keys, (_, at) => at).sort((a, b) => (keys[a] as number) - (keys[b] as number) || a - b)

/** Order of the places of a list by its keys, equal keys in the order of the list. Radix sort: the time is linear. */
export const orderOf = (keys: Uint32Array): Uint32Array => {
  if (keys.length <= FEW) return ordered(keys)
  let order = Uint32Array.from(keys, (_, at) => at)
  let next = new Uint32Array(keys.length)
  for (let shift = 0; shift < 32; shift += DIGIT) {
    const starts = new Uint32Array(VALUES + 1)
    for (const key of keys) {
      const value = ((key >>> shift) & (VALUES - 1)) + 1
      starts[value] = (starts[value] as number) + 1
    }
    for (let value = 1; value <= VALUES; value += 1)
      starts[value] = (starts[value] as number) + (starts[value - 1] as number)
    for (const at of order) {
      const value = ((keys[at] as number) >>> shift) & (VALUES - 1)
      next[starts[value] as number] = at
      starts[value] = (starts[value] as number) + 1
    }
    ;[order, next] = [next, order]
  }
  return order
}
