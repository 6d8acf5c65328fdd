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

const countTicks = (block: Block, content: string, from: number): number => {
  let to = from
  while (content.charAt(to) === '`') to += 1
  block.ticks += 1
  block.tickLengths = block.tickRuns.add(to - from).size
  return to - 1
}

/** Adds a line of content. */
export const addLine = (block: Block, content: string): void => {
  block.lines += 1
  block.length += content.length
  for (let at = 0; at < content.length; at += 1) {
    switch (content.charAt(at)) {
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
      case '`':
        at = countTicks(block, content, at)
        break
      case '<':
        block.marks += 1
        if (/[!?]/.test(content.charAt(at + 1))) block.seekers += 1
        break
      case '&':
      case '\\':
      case '{':
      case '|':
        block.marks += 1
        break
    }
  }
}
