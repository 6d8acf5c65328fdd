/** The passages that learners read: paragraphs, headings and table cells as plain text, each with its surroundings. */
import type { Heading, ListItem, Nodes, Paragraph, PhrasingContent, TableCell } from 'mdast'
import type { Place } from '../../base/diagnostic.js'
import { lazy } from '../../base/lazy.js'
import { onceFor } from '../../base/once-for.js'
import type { CalloutName } from '../../markdown/nodes.js'
import type { Document } from '../../parse/package.js'
import { type Sentence, sentencesIn } from './sentences.js'
import { linesIn } from './source-lines.js'

type Block = Paragraph | Heading | TableCell

export interface Passage {
  readonly document: Document
  readonly node: Block
  readonly text: string
  readonly sentences: () => readonly Sentence[]
  /** Where pieces of the text stand in the source, in rising order. */
  readonly pieces: readonly Piece[]
  /** The audiences of the `only` block around it; undefined where everybody reads it. */
  readonly only?: readonly string[]
  /** The block it stands in, such as a case or a question. */
  readonly block?: CalloutName | 'question'
  /** The step it belongs to, where it stands in a block of steps. */
  readonly step?: ListItem
}

interface Piece {
  readonly at: number
  readonly offset: number
}

type Around = Pick<Passage, 'only' | 'block' | 'step'>

const LINE_END = /\r\n|\n|\r/

/** A text of several lines: what a list or a quotation puts before each line is in the source alone. */
const addText = (value: string, start: number, source: string, pieces: Piece[], before: string): string => {
  const ends = new RegExp(LINE_END, 'g')
  let all = before
  let offset = start
  for (const [at, line] of value.split(LINE_END).entries()) {
    if (at > 0) {
      all += ' '
      ends.lastIndex = offset
      offset = ends.exec(source) === null ? source.length : ends.lastIndex
      while (' \t>'.includes(source.charAt(offset)) && offset < source.length) offset += 1
    }
    pieces.push({ at: all.length, offset })
    all += line
  }
  return all
}

/** Line breaks that the author set stay; addresses, images and marks of footnotes are no text. */
const gather = (
  nodes: readonly PhrasingContent[],
  source: string,
  pieces: Piece[],
  before: string,
): string => {
  let all = before
  for (const node of nodes) {
    const start = node.position?.start.offset ?? 0
    if (node.type === 'break') all += '\n'
    else if (node.type === 'text') all = addText(node.value, start, source, pieces, all)
    else if (node.type === 'ruby') {
      pieces.push({ at: all.length, offset: start + 1 })
      all += node.value
    } else if (node.type === 'blank') all += '\u3000'
    else if ('children' in node) all = gather(node.children, source, pieces, all)
  }
  return all
}

const passageOf = (document: Document, node: Block, around: Around): Passage => {
  const pieces: Piece[] = []
  const text = gather(node.children, document.source, pieces, '')
  return { document, node, text, sentences: lazy(() => sentencesIn(text)), pieces, ...around }
}

const walk = (document: Document, nodes: readonly Nodes[], around: Around, found: Passage[]): void => {
  for (const node of nodes) {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      found.push(passageOf(document, node, around))
    } else if (node.type === 'callout') {
      const only = node.name === 'only' ? { only: node.audience ?? [] } : {}
      walk(document, node.children, { ...around, ...only, block: node.name }, found)
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
  walk(document, document.body.children, {}, found)
  return found
})

const offsetOf = ({ pieces, node }: Passage, at: number): number => {
  const piece = pieces.findLast((each) => each.at <= at)
  return piece === undefined ? (node.position?.start.offset ?? 0) : piece.offset + at - piece.at
}

/** Where a part of its text stands in the file. */
export const placeIn = (passage: Passage, from: number, to: number): Place => {
  const { document, node } = passage
  const end = node.position?.end.offset ?? 0
  const last = Math.min(offsetOf(passage, Math.max(from, to - 1)) + 1, end)
  const first = Math.min(offsetOf(passage, from), last)
  return { file: document.file, range: linesIn(document).range(first, last) }
}
