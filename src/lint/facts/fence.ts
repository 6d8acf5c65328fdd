/** The line that opens a question, as the author wrote it: `:::单选题{#q1 分值=2}`. */
import type { Point, Position } from 'unist'
import { lineEnd } from '../../base/lines.js'
import type { Document, QuestionRecord } from '../../parse/package.js'
import { partOf } from './part-of.js'

interface Fence {
  readonly start: Point
  readonly text: string
}

export const fenceOf = ({ source }: Document, { range }: QuestionRecord): Fence => {
  const { start } = range
  const from = start.offset ?? 0
  return { start, text: source.slice(from, lineEnd(source, from)) }
}

/** True where an attribute is written, whether or not it could be read. */
export const writes = ({ text }: Fence, ...names: readonly string[]): boolean =>
  names.some((name) => new RegExp(`[{｛\\s]${name}\\s*[=＝]`).test(text))

/** The place of the whole line. */
export const fenceRange = (document: Document, record: QuestionRecord): Position => {
  const { start, text } = fenceOf(document, record)
  const from = start.offset ?? 0
  return partOf(document.source, start, from, from + text.length)
}

/** The place of the id; of the whole line where none is written. */
export const idRange = (document: Document, record: QuestionRecord): Position => {
  const { start, text } = fenceOf(document, record)
  const at = text.indexOf(`#${record.node.id}`)
  const from = (start.offset ?? 0) + at
  return at < 0
    ? fenceRange(document, record)
    : partOf(document.source, start, from, from + record.node.id.length + 1)
}
