/** Shows an author's HTML as the text it is: it is never markup here, and never lost. */
import type { Html, Nodes } from 'mdast'
import type { Handler } from '../context.js'
import { element, text } from './element.js'

const phrasingParents: ReadonlySet<Nodes['type']> = new Set<Nodes['type']>([
  'delete',
  'emphasis',
  'heading',
  'link',
  'linkReference',
  'paragraph',
  'strong',
  'tableCell',
])

export const rawHtml: Handler = (_state, node: Html, parent) =>
  parent !== undefined && phrasingParents.has(parent.type)
    ? text(node.value)
    : element('p', {}, [text(node.value)])
