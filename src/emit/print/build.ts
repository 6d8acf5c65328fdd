/** The few elements of which print builds its own parts. */
import type { Element, ElementContent } from 'hast'
import { element, text } from '../../markdown/html/handlers/element.js'

export { element, text } from '../../markdown/html/handlers/element.js'

type Children = string | readonly ElementContent[]

const childrenOf = (children: Children): readonly ElementContent[] =>
  typeof children === 'string' ? [text(children)] : children

/** @example box('p', 'kb-label', '答案') */
export const box = (tagName: string, className: string, children: Children): Element =>
  element(tagName, className === '' ? {} : { className: className.split(' ') }, childrenOf(children))

export const label = (words: string): Element => box('p', 'kb-label', words)

export const list = (items: readonly Children[]): Element =>
  element(
    'ul',
    {},
    items.map((item) => element('li', {}, childrenOf(item))),
  )

/** A box to tick with a pen: drawn by its border, since not every font has the sign. */
export const tick = (isTicked = false): Element => box('span', 'kb-tick', isTicked ? '√' : '')
