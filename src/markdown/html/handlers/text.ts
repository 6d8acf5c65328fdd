/** Text, with its lines joined as the script wants it. */
import type { Text } from 'mdast'
import { defaultHandlers } from 'remark-rehype'
import { hasLineEnd, joinLines } from '../../join-lines.js'
import type { Handler } from '../context.js'
import { text as textNode } from './element.js'

export const text: Handler = (state, node: Text) => {
  // The library trims blanks beside line ends.
  if (!hasLineEnd(node.value)) return textNode(node.value)
  const made = defaultHandlers.text(state, node)
  if (made.type === 'text') made.value = joinLines(made.value)
  return made
}
