/** Directives that nobody understood: their content is shown, their name and attributes are not. */
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import type { Handler } from '../context.js'
import { element } from './element.js'

export const containerDirective: Handler = (state, node: ContainerDirective) =>
  element('div', {}, state.wrap(state.all(node), true))

export const leafDirective: Handler = (state, node: LeafDirective) => element('p', {}, state.all(node))
