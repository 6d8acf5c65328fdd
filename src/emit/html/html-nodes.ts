/** Short ways to make the elements that a book adds. */
import type { Element, ElementContent, Properties } from 'hast'
import { element, text } from '../../markdown/html/handlers/element.js'

const nodesOf = (children: readonly (ElementContent | string)[]): ElementContent[] =>
  children.map((child) => (typeof child === 'string' ? text(child) : child))

/**
 * Makes an element; strings are text.
 *
 * @example
 * h('p', {}, 'See ', h('a', { href: 'answers.xhtml' }, 'the answers'))
 */
export const h = (
  tagName: string,
  properties: Properties = {},
  ...children: readonly (ElementContent | string)[]
): Element => element(tagName, properties, nodesOf(children))

/** Paragraphs of plain text: blank lines part them. */
export const paragraphsOf = (plain: string): readonly Element[] =>
  plain
    .split(/\r?\n\s*\r?\n/)
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map((each) => h('p', {}, each))
