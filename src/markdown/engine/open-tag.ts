/** Tells whether a place may stand within a tag of HTML, where a colon can be part of a name. */

export interface OpenTag {
  /** `<` and a letter stand here. */
  readonly open: (at: number) => void
  /** Places are asked for in order, those of `open` among them. */
  readonly isAround: (at: number) => boolean
}

/** What a tag ends at, or a quote in it; and the blank line that no tag holds. */
const SIGNS = /["'>]|\n[ \t>]*\r?\n/g

/** Reads every unit once, whatever is asked. Where it is wrong, it says that a place is within a tag. */
export const openTag = (text: string): OpenTag => {
  let seen = 0
  let isOpen = false
  let quote: string | undefined
  const isAround = (at: number): boolean => {
    const part = isOpen ? text.slice(seen, at) : ''
    seen = at
    for (const [sign] of part.matchAll(SIGNS)) {
      if (sign === quote) quote = undefined
      else if (sign.startsWith('\n')) isOpen = false
      else if (quote === undefined && sign !== '>') quote = sign
      else if (quote === undefined) isOpen = false
      if (!isOpen) break
    }
    return isOpen
  }
  return {
    isAround,
    open: (at) => {
      if (isAround(at) && quote !== undefined) return
      isOpen = true
      quote = undefined
    },
  }
}
