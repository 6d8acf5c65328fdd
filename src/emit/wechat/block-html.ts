/** The HTML of a block: its length is asked for several times before it is written. */
import type { ElementContent } from 'hast'
import { htmlOf } from '../../markdown/to-html.js'

const known = new WeakMap<ElementContent, string>()

/** @param node that is not changed any more */
export const blockHtml = (node: ElementContent): string => {
  const html = known.get(node) ?? htmlOf([node])
  known.set(node, html)
  return html
}
