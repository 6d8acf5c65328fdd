/** The passages that learners read: paragraphs, headings and table cells as plain text, each with its surroundings. */
import type { Heading, ListItem, Nodes, Paragraph, PhrasingContent, TableCell, Text } from 'mdast'
import type { Place } from '../../base/diagnostic.js'
import { lazy } from '../../base/lazy.js'
import { onceFor } from '../../base/once-for.js'
import { hasLineEnd } from '../../markdown/join-lines.js'
import type { CalloutName, Ruby } from '../../markdown/nodes.js'
import type { Document, Package } from '../../parse/package.js'
import { type Sentence, sentencesIn } from './sentences.js'
import { linesIn } from './source-lines.js'

type Block = Paragraph | Heading | TableCell

export interface Passage {
  readonly document: Document
  readonly node: Block
  readonly text: string
  readonly sentences: () => readonly Sentence[]
  /** The audiences of the `only` block around it; undefined where everybody reads it. */
  readonly only: readonly string[] | undefined
  /** The block it stands in, such as a case or a question. */
  readonly block: CalloutName | 'question' | undefined
  /** The step it belongs to, where it stands in a block of steps. */
  readonly step: ListItem | undefined
}

/** Where a piece of the text stands in the source. */
interface Piece {
  readonly at: number
  readonly offset: number
}

type Around = Pick<Passage, 'only' | 'block' | 'step'>

const nothing: Around = { only: undefined, block: undefined, step: undefined }

const LINE_ENDS = /\r\n|\n|\r/g

/** A piece for each line: what a list or a quotation puts before it is in the source alone. */
const noteLines = (value: string, before: number, start: number, source: string, pieces: Piece[]): void => {
  const ends = new RegExp(LINE_ENDS)
  pieces.push({ at: before, offset: start })
  let offset = start
  let at = before
  let from = 0
  for (const { index, 0: end } of value.matchAll(LINE_ENDS)) {
    at += index - from + 1
    from = index + end.length
    ends.lastIndex = offset
    offset = ends.exec(source) === null ? source.length : ends.lastIndex
    while (' \t>'.includes(source.charAt(offset)) && offset < source.length) offset += 1
    pieces.push({ at, offset })
  }
}

/** Most texts are already. */
const inOneLine = (text: string): string => (hasLineEnd(text) ? text.replace(LINE_ENDS, ' ') : text)

/**
 * Line breaks that the author set stay; addresses, images and marks of footnotes are no text.
 *
 * @param note is told of each piece, and where in the text it begins
 */
const gather = (
  nodes: readonly PhrasingContent[],
  before: string,
  note?: (node: Text | Ruby, at: number) => void,
): string => {
  let all = before
  for (const node of nodes) {
    if (node.type === 'break') all += '\n'
    else if (node.type === 'text' || node.type === 'ruby') {
      note?.(node, all.length)
      all += node.type === 'text' ? inOneLine(node.value) : node.value
    } else if (node.type === 'blank') all += '\u3000'
    else if ('children' in node) all = gather(node.children, all, note)
  }
  return all
}

/** Where pieces of the text stand in the source, in rising order; worked out for findings alone, which are few. */
const piecesOf = ({ document: { source }, node }: Passage): readonly Piece[] => {
  const pieces: Piece[] = []
  gather(node.children, '', (part, at) => {
    const start = part.position?.start.offset ?? 0
    if (part.type === 'text') noteLines(part.value, at, start, source, pieces)
    else pieces.push({ at, offset: start + 1 })
  })
  return pieces
}

const passageOf = (document: Document, node: Block, around: Around): Passage => {
  const text = gather(node.children, '')
  const { only, block, step } = around
  return { document, node, text, sentences: lazy(() => sentencesIn(text)), only, block, step }
}

const walk = (document: Document, nodes: readonly Nodes[], around: Around, found: Passage[]): void => {
  for (const node of nodes) {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      found.push(passageOf(document, node, around))
    } else if (node.type === 'callout') {
      const only = node.name === 'only' ? (node.audience ?? []) : around.only
      walk(document, node.children, { ...around, only, block: node.name }, found)
    } else if (node.type === 'listItem' && around.block === 'steps') {
      walk(document, node.children, { ...around, step: node }, found)
    } else if (node.type === 'question') {
      walk(document, [...node.children, ...node.options], { ...around, block: 'question' }, found)
    } else if ('children' in node) walk(document, node.children, around, found)
  }
}

/** In the order of the text. What only teachers see of a question is not among them. */
export const passagesOf = onceFor((document: Document): readonly Passage[] => {
  const found: Passage[] = []
  walk(document, document.body.children, nothing, found)
  return found
})

/** Those of all lessons, in order. */
export const lessonPassages = onceFor(({ lessons }: Package): readonly Passage[] =>
  lessons.flatMap(passagesOf),
)

const offsetOf = (pieces: readonly Piece[], { node }: Passage, at: number): number => {
  const piece = pieces.findLast((each) => each.at <= at)
  return piece === undefined ? (node.position?.start.offset ?? 0) : piece.offset + at - piece.at
}

/** Where a part of its text stands in the file. */
export const placeIn = (passage: Passage, from: number, to: number): Place => {
  const { document, node } = passage
  const end = node.position?.end.offset ?? 0
  const pieces = piecesOf(passage)
  const last = Math.min(offsetOf(pieces, passage, Math.max(from, to - 1)) + 1, end)
  const first = Math.min(offsetOf(pieces, passage, from), last)
  return { file: document.file, range: linesIn(document).range(first, last) }
}
