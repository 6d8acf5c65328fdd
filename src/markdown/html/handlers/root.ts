/** A whole fragment: its blocks, then its footnotes. */
import type { Root } from 'mdast'
import type { Handler } from '../context.js'
import { footnotes } from './footnote.js'

export const root: Handler = (state, node: Root) => {
  const blocks = state.all(node)
  const notes = footnotes(state)
  return state.wrap(notes ? [...blocks, notes] : blocks, false)
}
