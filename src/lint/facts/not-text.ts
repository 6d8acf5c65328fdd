/** The parts of a document that learners do not read as text: code, notes and addresses. */
import type { Position } from 'unist'
import { type Document, nodesOf } from '../../parse/package.js'
import { addressesIn } from './addresses.js'

const spanOf = ({ start, end }: Position): readonly [number, number] => [start.offset ?? 0, end.offset ?? 0]

/** Spans of offsets, sorted by their start. */
export const notText = (document: Document): readonly (readonly [number, number])[] => {
  const code = [...nodesOf(document, 'code'), ...nodesOf(document, 'inlineCode')]
  const ranges = [
    ...document.comments.map(({ range }) => range),
    ...code.flatMap(({ position }) => position ?? []),
  ]
  return [...ranges.map(spanOf), ...addressesIn(document.source)].sort(([a], [b]) => a - b)
}
