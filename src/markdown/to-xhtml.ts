/** Writes a rendered tree in the XML syntax of HTML, for books and packages that are read as XML (HTML, 14). */
import type { ElementContent, Properties, RootContent } from 'hast'
import { find, html } from 'property-information'
import type { XmlAttributes } from '../base/xml/element.js'
import { xmlTag, xmlText } from '../base/xml/write-xml.js'
import { isVoid } from './html/void-elements.js'

/** An attribute that is only there or not carries its own name, since XML has none without a value. */
const attributesOf = (properties: Properties): XmlAttributes => {
  const attributes: Record<string, string> = {}
  for (const [property, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue
    const { attribute } = find(html, property)
    const isList = Array.isArray(value)
    attributes[attribute] = value === true ? attribute : isList ? value.join(' ') : String(value)
  }
  return attributes
}

const write = (node: ElementContent | RootContent): string => {
  if (node.type === 'text') return xmlText(node.value)
  if (node.type !== 'element') return ''
  const tag = xmlTag(node.tagName, attributesOf(node.properties))
  // What an HTML parser would take for an open element keeps its end tag.
  return isVoid(node.tagName) ? `<${tag}/>` : `<${tag}>${xhtmlOf(node.children)}</${node.tagName}>`
}

/**
 * Nodes of a rendered tree as XHTML, without a namespace: the element around them declares that. Comments are left out.
 *
 * @example
 * xhtmlOf(toTree(parseMarkdown('a  \nb', 0), options).children) // <p>a<br/>\nb</p>
 */
export const xhtmlOf = (nodes: readonly (ElementContent | RootContent)[]): string => nodes.map(write).join('')
