/** Where learners read: the parts of a source that are text, without code, notes, addresses and the marks of Markdown. */
import type { Position } from 'unist'
import { onceFor } from '../../base/once-for.js'
import { type Document, nodesOf } from '../../parse/package.js'
import { addressesIn } from './addresses.js'
import { insideOf } from './inside-of.js'
import { linesIn } from './source-lines.js'

type Span = readonly [number, number]

/** A node without a place is an empty span, which nothing is inside of. */
const spansOf = (nodes: readonly { readonly position?: Position | undefined }[]): Span[] =>
  nodes.map(({ position }) => [position?.start.offset ?? 0, position?.end.offset ?? 0])

const sorted = (spans: Span[]): readonly Span[] => spans.sort(([a], [b]) => a - b)

const textSpans = onceFor((document: Document) => sorted(spansOf(nodesOf(document, 'text'))))

/** Addresses, and the words of `[甲][]`, which are also the name of an address. */
const otherSpans = onceFor((document: Document) =>
  sorted([...spansOf(nodesOf(document, 'linkReference')), ...addressesIn(document.source)]),
)

/** Tells whether a place is such text; the offsets must be asked in rising order. */
export const isProse = (document: Document): ((offset: number) => boolean) => {
  const isText = insideOf(textSpans(document))
  const isOther = insideOf(otherSpans(document))
  return (offset) => {
    const other = isOther(offset)
    return isText(offset) && !other
  }
}

export interface ProseMatch {
  readonly match: RegExpExecArray
  readonly start: number
  readonly end: number
  readonly range: Position
}

/** What a pattern finds in the source, where its first and its last character are text. Most sources hold nothing of it. */
export function* proseMatches(document: Document, pattern: RegExp): Iterable<ProseMatch> {
  if (document.source.search(pattern) < 0) return
  const matches = [...document.source.matchAll(pattern)]
  const isText = isProse(document)
  const lines = linesIn(document)
  for (const match of matches) {
    const start = match.index
    const end = start + match[0].length
    const begins = isText(start)
    const ends = isText(end - 1)
    if (begins && ends) yield { match, start, end, range: lines.range(start, end) }
  }
}
