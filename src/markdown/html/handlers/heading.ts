/** A heading, with the id that links to it use. */
import type { Heading } from 'mdast'
import { contextOf, type Handler } from '../context.js'
import { element } from './element.js'

export const heading: Handler = (state, node: Heading) => {
  const { headings, idPrefix } = contextOf(state)
  const known = headings.get(node)
  return element(`h${node.depth}`, known ? { id: idPrefix + known.id } : {}, state.all(node))
}
