/** Parts a page at its questions, which are components of their own. */
import type { Element, ElementContent, RootContent } from 'hast'
import { hasClass } from '../../markdown/html/has-class.js'
import type { Item } from '../edition/edition.js'

/** A run of a page, or a question in its place. */
export type Piece = readonly ElementContent[] | Item

export const isItem = (piece: Piece): piece is Item => 'kind' in piece

const isEmpty = (nodes: readonly ElementContent[]): boolean =>
  nodes.every((node) => node.type === 'text' && node.value.trim() === '')

/** What is around a question goes on behind it, once more opened; an id stays with the first part. */
const around = (element: Element, pieces: readonly Piece[]): readonly Piece[] => {
  const { id: _id, ...others } = element.properties
  const first = pieces.findIndex((piece) => !isItem(piece))
  return pieces.map((piece, at) =>
    isItem(piece)
      ? piece
      : [{ ...element, properties: at === first ? element.properties : others, children: [...piece] }],
  )
}

/** Entries of an ordered list keep their numbers in whichever part they come to stand (HTML, 4.4.8). */
const numbered = (list: Element): Element => {
  let number = Number(list.properties.start ?? 1)
  const children = list.children.map((child) =>
    child.type === 'element' && child.tagName === 'li'
      ? { ...child, properties: { ...child.properties, value: String(number++) } }
      : child,
  )
  return { ...list, children }
}

const piecesOf = (node: ElementContent, items: ReadonlyMap<string, Item>): readonly Piece[] => {
  if (node.type !== 'element') return [[node]]
  const item = hasClass(node, 'kb-question') ? items.get(String(node.properties.dataQuestionId)) : undefined
  if (item !== undefined) return [item]
  const pieces = joined(node.children, items)
  if (!pieces.some(isItem)) return [[node]]
  return around(node, node.tagName === 'ol' ? joined(numbered(node).children, items) : pieces)
}

const joined = (
  nodes: readonly (ElementContent | RootContent)[],
  items: ReadonlyMap<string, Item>,
): readonly Piece[] => {
  const pieces: Piece[] = []
  let run: ElementContent[] = []
  const flush = (): void => {
    if (!isEmpty(run)) pieces.push(run)
    run = []
  }
  for (const node of nodes) {
    if (node.type !== 'element' && node.type !== 'text') continue
    for (const piece of piecesOf(node, items)) {
      if (isItem(piece)) {
        flush()
        pieces.push(piece)
      } else run.push(...piece)
    }
  }
  flush()
  return pieces
}

/** Pieces in the order of the page; blanks alone are none. */
export const splitPage = (
  nodes: readonly (ElementContent | RootContent)[],
  items: readonly Item[],
): readonly Piece[] => joined(nodes, new Map(items.map((item) => [item.id, item])))
