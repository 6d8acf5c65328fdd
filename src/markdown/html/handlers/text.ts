/** Text, with its lines joined as the script wants it. */
import type { Text } from 'mdast'
import { defaultHandlers } from 'remark-rehype'
import { joinLines } from '../../join-lines.js'
import type { Handler } from '../context.js'

export const text: Handler = (state, node: Text) => {
  const made = defaultHandlers.text(state, node)
  if (made.type === 'text') made.value = joinLines(made.value)
  return made
}
