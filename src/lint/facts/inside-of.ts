/** Tells whether offsets lie in some spans of a text. */

/** @param spans sorted by their start. The offsets must be asked in rising order. */
export const insideOf = (spans: readonly (readonly [number, number])[]): ((offset: number) => boolean) => {
  let next = 0
  let reach = -1
  return (offset) => {
    for (let span = spans[next]; span !== undefined && span[0] <= offset; span = spans[++next]) {
      reach = Math.max(reach, span[1])
    }
    return offset < reach
  }
}
