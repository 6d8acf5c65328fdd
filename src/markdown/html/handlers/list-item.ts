/** Items of lists; the box of a task says in words whether it is ticked. */

import type { Element, ElementContent } from 'hast'
import type { ListItem } from 'mdast'
import { defaultHandlers } from 'remark-rehype'
import { contextOf, type Handler } from '../context.js'
import { doneWords, openWords } from '../words.js'

const firstInput = (children: readonly ElementContent[]): Element | undefined => {
  for (const child of children) {
    if (child.type !== 'element') continue
    return child.tagName === 'input' ? child : child.tagName === 'p' ? firstInput(child.children) : undefined
  }
  return undefined
}

export const listItem: Handler = (state, node: ListItem, parent) => {
  const item = defaultHandlers.listItem(state, node, parent)
  if (typeof node.checked !== 'boolean') return item
  const box = firstInput(item.children)
  if (box !== undefined)
    box.properties.ariaLabel = (node.checked ? doneWords : openWords)[contextOf(state).language]
  return item
}
