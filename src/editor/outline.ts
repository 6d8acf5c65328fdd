/** A document → its headings and questions, for the table of contents of an editor. */
import type { Position } from 'unist'
import { headingIds } from '../markdown/headings.js'
import { inlineText } from '../markdown/inline-text.js'
import type { Document } from '../parse/package.js'

export interface OutlineItem {
  readonly kind: 'heading' | 'question'
  readonly text: string
  /** From its first line to the next heading of its rank, or to the end of the question. */
  readonly range: Position
  readonly children: readonly OutlineItem[]
}

interface Entry {
  readonly kind: OutlineItem['kind']
  readonly text: string
  readonly range: Position
  readonly depth: number
}

/** Questions stand below every heading. */
const QUESTION_DEPTH = 7

const entriesOf = (document: Document): readonly Entry[] => {
  const headings = headingIds(document.body).flatMap(({ text, depth, position }): Entry[] =>
    position === undefined ? [] : [{ kind: 'heading', text, depth, range: position }],
  )
  const questions = document.questions.map(({ node, range }): Entry => {
    const stem = node.children
      .flatMap((child) => ('children' in child ? [inlineText(child.children as never)] : []))
      .join(' ')
    return { kind: 'question', text: `${node.id} ${stem}`.trim(), depth: QUESTION_DEPTH, range }
  })
  return [...headings, ...questions].sort((a, b) => (a.range.start.offset ?? 0) - (b.range.start.offset ?? 0))
}

/** Items of one rank, each with the deeper ones behind it. */
const nest = (entries: readonly Entry[], end: Position['end']): readonly OutlineItem[] => {
  const items: OutlineItem[] = []
  for (let at = 0; at < entries.length; ) {
    const { kind, text, depth, range } = entries[at] as Entry
    let next = at + 1
    while (next < entries.length && (entries[next]?.depth ?? 0) > depth) next += 1
    const until = kind === 'question' ? range.end : (entries[next]?.range.start ?? end)
    items.push({
      kind,
      text,
      range: { start: range.start, end: until },
      children: nest(entries.slice(at + 1, next), until),
    })
    at = next
  }
  return items
}

/** The headings of a document, nested by rank, with the questions below them. */
export const outline = (document: Document): readonly OutlineItem[] =>
  nest(entriesOf(document), document.body.position?.end ?? document.opening.end)
