/** Lays out names and what they mean in two aligned columns. */
import { padTo, widthOf } from './columns.js'
import { wrap } from './wrap.js'

export type Row = readonly [name: string, meaning: string]

const INDENT = 2
const GAP = 2
/** Where a meaning with a word too long for its column begins, such as a digest, on a line of its own. */
const OWN_LINE = 4
/** A longer name stands on a line of its own. */
const MAX_NAME = 28

const blanks = (count: number): string => ' '.repeat(count)

/** The rows as text, none wider than `columns`. */
export const table = (rows: readonly Row[], columns: number): string => {
  const widths = rows.map(([name]) => widthOf(name)).filter((width) => width <= MAX_NAME)
  const margin = INDENT + Math.max(0, ...widths) + GAP
  const layOut = ([name, meaning]: Row): string => {
    const label = blanks(INDENT) + name
    const fits = wrap(meaning, columns - margin).every((line) => widthOf(line) <= columns - margin)
    if (!fits) {
      const lines = wrap(meaning, columns - OWN_LINE)
      return `${label}\n${blanks(OWN_LINE)}${lines.join(`\n${blanks(OWN_LINE)}`)}\n`
    }
    const start = widthOf(name) <= MAX_NAME ? padTo(label, margin) : `${label}\n${blanks(margin)}`
    return `${start}${wrap(meaning, columns - margin).join(`\n${blanks(margin)}`)}\n`
  }
  return rows.map(layOut).join('')
}
