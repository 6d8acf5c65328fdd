/** Cuts a page into articles that WeChat takes: fewer than 20,000 characters each, tags and styles among them. */
import type { Element, ElementContent } from 'hast'
import { beginningOf } from '../../base/graphemes.js'
import { walkElements } from '../html/walk-elements.js'
import { blockHtml } from './block-html.js'
import { ledBy, styled, textNode } from './blocks.js'
import type { Notes } from './notes.js'
import { styles } from './style.js'

/** Of the 20,000, what blocks and notes may take; the frame of the article has the rest. */
const ROOM = 18_500
/** What a block or a note may take, so that it fits with its notes. */
const MOST = 9000
/** An escaped character takes six: `&#x26;`. */
const ESCAPED = 6

const sizeOf = (nodes: readonly ElementContent[]): number =>
  nodes.reduce((sum, node) => sum + blockHtml(node).length, 0)

/** Where a reader may take breath: behind the last sentence, or else behind the last comma. */
const STOPS = [/^[\s\S]*(?:[。！？；…\n]|[.!?;](?=\s))["”’」』）)]*/u, /^[\s\S]*[，、：,:\s]/u] as const

/** Cut at such a place, unless that would leave less than half. */
const atStop = (text: string): string => {
  for (const stop of STOPS) {
    const [cut = ''] = stop.exec(text) ?? []
    if (cut.length * 2 >= text.length) return cut
  }
  return text
}

const textPieces = (text: string, max: number): readonly ElementContent[] => {
  const step = Math.max(1, Math.floor(max / ESCAPED))
  const pieces: ElementContent[] = []
  for (let rest = text; rest !== ''; ) {
    // A sign longer than the step is no sign of any script.
    const most = beginningOf(rest, step) || rest.slice(0, step)
    const piece = most.length < rest.length ? atStop(most) : most
    pieces.push(textNode(piece))
    rest = rest.slice(piece.length)
  }
  return pieces
}

/** Numbers would begin again in the second half of a list. */
const writtenOut = ({ children }: Element): readonly ElementContent[] =>
  children
    .filter((child) => child.type === 'element')
    .map((item, index) => styled('section', styles.line, ledBy(`${index + 1}. `, item.children)))

/** The row of heads of a table, which is said again in each piece, unless it would fill it. */
const headRowOf = ({ tagName, children: [first] }: Element, room: number): Element | undefined => {
  if (tagName !== 'tbody' || first?.type !== 'element') return undefined
  const isHead = first.children.every((cell) => cell.type === 'element' && cell.tagName === 'th')
  return isHead && sizeOf([first]) * 4 < room ? first : undefined
}

/** A node in pieces of at most `max` characters of HTML, each in a copy of what is around it. */
const piecesOf = (node: ElementContent, max: number): readonly ElementContent[] => {
  if (sizeOf([node]) <= max) return [node]
  if (node.type === 'text') return textPieces(node.value, max)
  if (node.type !== 'element' || node.children.length === 0) return [node]
  if (node.tagName === 'ol') return writtenOut(node).flatMap((each) => piecesOf(each, max))
  const all = Math.max(ESCAPED, max - sizeOf([{ ...node, children: [] }]))
  const head = headRowOf(node, all)
  const again = head === undefined ? [] : [head]
  const room = all - sizeOf(again)
  const pieces: Element[] = []
  let kept: ElementContent[] = []
  let size = 0
  const close = (): void => {
    if (kept.length > 0) pieces.push({ ...node, children: [...again, ...kept] })
    kept = []
    size = 0
  }
  for (const part of node.children.slice(again.length).flatMap((child) => piecesOf(child, room))) {
    const length = sizeOf([part])
    if (size + length > room) close()
    kept.push(part)
    size += length
  }
  close()
  return pieces
}

/** Numbers of the notes whose marks stand in some nodes, and in those notes. */
const notesOf = (
  nodes: readonly ElementContent[],
  notes: Notes,
  found = new Set<number>(),
): ReadonlySet<number> => {
  for (const { tagName, children } of walkElements(nodes)) {
    const [mark] = children
    if (tagName !== 'sup' || mark?.type !== 'text') continue
    const number = Number(mark.value.slice(1, -1))
    if (found.has(number)) continue
    found.add(number)
    notesOf(notes.contentOf(number) ?? [], notes, found)
  }
  return found
}

export interface Part {
  readonly blocks: readonly ElementContent[]
  readonly notes: readonly ElementContent[]
}

const isHeading = (node: ElementContent | undefined): boolean =>
  node?.type === 'element' && /^h[1-4]$/.test(node.tagName)

/** A note as it is listed, and what of it has to go on elsewhere. */
interface NoteBlock {
  readonly content: readonly ElementContent[]
  readonly size: number
  readonly more: readonly ElementContent[]
}

const noteBlockOf = (number: number, notes: Notes): NoteBlock => {
  const whole = styled('section', styles.item, ledBy(`[${number}] `, notes.contentOf(number) ?? []))
  const [first, ...more] = piecesOf(whole, MOST)
  const content = first === undefined ? [] : [first]
  return { content, size: sizeOf(content) + 1, more }
}

/** The blocks of a page in as many parts as are needed, each with the notes that it marks. */
export const split = (blocks: readonly ElementContent[], notes: Notes): readonly Part[] => {
  const known = new Map<number, NoteBlock>()
  const parts: Part[] = []
  /** Notes that fit nowhere else follow at the end of the page. */
  const late: ElementContent[] = []
  let kept: ElementContent[] = []
  let marked = new Set<number>()
  let size = 0
  const noteBlock = (number: number): NoteBlock => {
    const found = known.get(number) ?? noteBlockOf(number, notes)
    if (!known.has(number)) late.push(...found.more)
    known.set(number, found)
    return found
  }
  const close = (): void => {
    if (kept.length === 0) return
    const inOrder = [...marked].sort((a, b) => a - b)
    parts.push({ blocks: kept, notes: inOrder.flatMap((number) => noteBlock(number).content) })
    kept = []
    marked = new Set()
    size = 0
  }
  const keep = (block: ElementContent, fresh: readonly number[]): void => {
    kept.push(block)
    size += sizeOf([block]) + 1
    for (const number of fresh) {
      const note = noteBlock(number)
      if (size + note.size > ROOM) {
        late.push(...note.content)
        continue
      }
      marked.add(number)
      size += note.size
    }
  }
  const add = (block: ElementContent): void => {
    const fresh = [...notesOf([block], notes)].filter((number) => !marked.has(number))
    const cost = sizeOf([block]) + 1 + fresh.reduce((sum, number) => sum + noteBlock(number).size, 0)
    if (size + cost <= ROOM || kept.length === 0) {
      keep(block, fresh)
      return
    }
    // A heading goes on with what it heads.
    const headings = kept.splice(kept.findLastIndex((each) => !isHeading(each)) + 1)
    if (kept.length === 0) kept = headings.splice(0)
    close()
    for (const each of [...headings, block]) add(each)
  }
  for (const block of blocks) for (const piece of piecesOf(block, MOST)) add(piece)
  // The list may grow by the notes of its notes.
  for (const piece of late) add(piece)
  close()
  return parts
}
