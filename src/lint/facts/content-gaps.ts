/** The parts of a document that are not read by learners as text: code, notes and addresses. */
import type { Position } from 'unist'
import { type Document, nodesOf } from '../../parse/package.js'

const offsets = (position: Position | undefined): readonly [number, number][] =>
  position === undefined ? [] : [[position.start.offset ?? 0, position.end.offset ?? 0]]

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"'，。；、）】」》]+/gi

/** Spans of offsets, sorted by their start. */
export const notText = (document: Document): readonly (readonly [number, number])[] =>
  [
    ...document.comments.flatMap(({ range }) => offsets(range)),
    ...[...nodesOf(document, 'code'), ...nodesOf(document, 'inlineCode')].flatMap((node) =>
      offsets(node.position),
    ),
    ...addresses(document.source),
  ].sort(([a], [b]) => a - b)

/** Spans of web addresses. */
export const addresses = (source: string): readonly [number, number][] =>
  [...source.matchAll(ADDRESS)].map(({ index, 0: address }) => [index, index + address.length])

/** Makes a test for offsets that must be asked in rising order. */
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
