/** Counts the marks in a run of lines without a blank one. */
import type { BlockFeatures } from './cost.js'

type Counts = { -readonly [K in keyof BlockFeatures]: BlockFeatures[K] }

export interface Block extends Counts {
  /** Offset of its first line. */
  readonly start: number
  /** Brackets that are open, and the most that were. */
  open: number
  mostOpen: number
  readonly tickRuns: Set<number>
}

export const blockAt = (start: number): Block => ({
  start,
  length: 0,
  lines: 0,
  emphasis: 0,
  brackets: 0,
  marks: 0,
  seekers: 0,
  ticks: 0,
  tickLengths: 0,
  open: 0,
  mostOpen: 0,
  tickRuns: new Set(),
})

/** Signs that begin something in Markdown; a run of backticks is one. */
const SIGNS = /[*_~[\]<&\\{|]|`+/g

/** Adds a line of content. */
export const addLine = (block: Block, content: string): void => {
  block.lines += 1
  block.length += content.length
  for (const { 0: sign, index } of content.matchAll(SIGNS)) {
    switch (sign) {
      case '*':
      case '_':
      case '~':
        block.emphasis += 1
        break
      case '[':
        block.brackets += 1
        block.open += 1
        block.mostOpen = Math.max(block.mostOpen, block.open)
        break
      case ']':
        block.brackets += 1
        block.open = Math.max(0, block.open - 1)
        break
      case '<':
        block.marks += 1
        if (/[!?]/.test(content.charAt(index + 1))) block.seekers += 1
        break
      case '&':
      case '\\':
      case '{':
      case '|':
        block.marks += 1
        break
      default:
        block.ticks += 1
        block.tickLengths = block.tickRuns.add(sign.length).size
    }
  }
}
