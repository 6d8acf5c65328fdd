/** Takes an item out of a YAML list, where the text around it shows how. */
import type { Edit, Place } from '../../base/diagnostic.js'

/** In `[a, b]`: with the comma before it, or behind it where it is the first. */
const inBrackets = (source: string, start: number, end: number): readonly [number, number] | undefined => {
  const before = /([,，][^\S\r\n]*)$/.exec(source.slice(0, start))
  if (before !== null && /^\s*[,，\]］]/.test(source.slice(end))) return [start - before[0].length, end]
  if (!/[[［]\s*$/.test(source.slice(0, start))) return undefined
  const after = /^\s*(?:[,，][^\S\r\n]*|(?=[\]］]))/.exec(source.slice(end))
  return after === null ? undefined : [start, end + after[0].length]
}

/** In a list of dashes: its whole line. */
const onItsLine = (source: string, start: number, end: number): readonly [number, number] | undefined => {
  const before = /(?:^|[\r\n])([^\S\r\n]*-[^\S\r\n]+)$/.exec(source.slice(0, start))?.[1]
  const after = /^[^\S\r\n]*(?:\r\n|\n|\r|$)/.exec(source.slice(end))
  return before === undefined || after === null ? undefined : [start - before.length, end + after[0].length]
}

/** The edit that removes the item at a place; undefined where comments or anchors stand in the way. */
export const listItemRemoval = ({ file, range }: Place, source: string): Edit | undefined => {
  const start = range?.start.offset
  const end = range?.end.offset
  if (start === undefined || end === undefined) return undefined
  const span = onItsLine(source, start, end) ?? inBrackets(source, start, end)
  return span && { file, start: span[0], end: span[1], text: '' }
}
