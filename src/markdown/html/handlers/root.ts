/** A whole fragment: its blocks, then its footnotes. */
import { contextOf, type Handler } from '../context.js'
import { footnotes } from './footnote.js'

/** No element says where in the Markdown it comes from: nobody asks, and each such place is three objects. */
const noPlace = (): undefined => undefined

export const root: Handler = (state) => {
  state.patch = noPlace
  const blocks = state.all(contextOf(state).root)
  const notes = footnotes(state)
  return state.wrap(notes ? [...blocks, notes] : blocks, false)
}
