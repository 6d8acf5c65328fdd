/** Counts the signs of a text that may mean something in Markdown, wherever they stand. */

export interface Signs {
  /** `*`, `_` and `~`. */
  emphasis: number
  brackets: number
  /** Brackets that are open, and the most that were. */
  open: number
  mostOpen: number
  pipes: number
  angles: number
  /** Escapes, entities and braces. */
  others: number
  ticks: number
}

export const noSigns = (): Signs => ({
  emphasis: 0,
  brackets: 0,
  open: 0,
  mostOpen: 0,
  pipes: 0,
  angles: 0,
  others: 0,
  ticks: 0,
})

/** Adds the signs of a line and returns where it ends. Every character of every body comes by here, hence its code. */
export const addSigns = (signs: Signs, source: string, start: number): number => {
  let at = start
  for (; at < source.length; at += 1) {
    switch (source.charCodeAt(at)) {
      case 0x0a: // LF
      case 0x0d: // CR
        return at
      case 0x2a: // *
      case 0x5f: // _
      case 0x7e: // ~
        signs.emphasis += 1
        break
      case 0x5b: // [
        signs.brackets += 1
        signs.open += 1
        signs.mostOpen = Math.max(signs.mostOpen, signs.open)
        break
      case 0x5d: // ]
        signs.brackets += 1
        signs.open = Math.max(0, signs.open - 1)
        break
      case 0x7c: // |
        signs.pipes += 1
        break
      case 0x3c: // <
        signs.angles += 1
        break
      case 0x26: // &
      case 0x5c: // backslash
      case 0x7b: // {
        signs.others += 1
        break
      case 0x60: // `
        signs.ticks += 1
        break
    }
  }
  return at
}
