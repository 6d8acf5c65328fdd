/** All texts of a rendering, each as a root of its own: its blocks, then its footnotes. */
import type { ElementContent } from 'hast'
import { contextOf, type Handler, renderingOf, type State } from '../context.js'
import { htmlHandlers } from '../html-handlers.js'
import { footnotes } from './footnote.js'

/** No element says where in the Markdown it comes from: nobody asks, and each such place is three objects. */
const noPlace = (): undefined => undefined

const contentOf = (state: State): readonly ElementContent[] => {
  const blocks = state.all(contextOf(state).root)
  const notes = footnotes(state)
  return state.wrap(notes ? [...blocks, notes] : blocks, false)
}

export const root: Handler = (state) => {
  state.patch = noPlace
  // To hand them over as options would copy them for every rendering.
  state.handlers = htmlHandlers
  const rendering = renderingOf(state)
  const roots = rendering.texts.map((text) => {
    rendering.current = text
    return { type: 'root', children: contentOf(state) }
  })
  // Its types know one tree at a time.
  return roots as unknown as ElementContent[]
}
