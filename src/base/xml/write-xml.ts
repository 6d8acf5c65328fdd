/**
 * Writes XML 1.0. The libraries at hand leave `]]>` in text as it is, which no parser accepts (XML 1.0, 2.4), and let
 * characters through that XML has no way to hold; a course may speak about either.
 */
import type { XmlAttributes, XmlElement, XmlNode } from './element.js'

/** Everything outside of Char (XML 1.0, 2.2), lone surrogates among it. */
const NO_CHAR = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // As they are, a parser would normalise them to blanks (3.3.3) or line feeds (2.11).
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

const entityOf = (character: string): string => entities[character] ?? character

/** Text as XML writes it; what XML cannot hold becomes U+FFFD. */
export const xmlText = (text: string): string => text.replace(NO_CHAR, '\ufffd').replace(/[&<>\r]/g, entityOf)

/** A value for double quotes. */
export const xmlValue = (value: string): string =>
  value.replace(NO_CHAR, '\ufffd').replace(/[&<>"\t\n\r]/g, entityOf)

/** What stands between the brackets of a start tag. */
export const xmlTag = (name: string, attributes: XmlAttributes): string => {
  let tag = name
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) tag += ` ${key}="${xmlValue(value)}"`
  }
  return tag
}

const write = (node: XmlNode, indent: string): string => {
  if (typeof node === 'string') return xmlText(node)
  const { name, attributes, children } = node
  const tag = xmlTag(name, attributes)
  if (children.length === 0) return `<${tag}/>`
  // Beside text, blanks would be content.
  const isMixed = children.some((child) => typeof child === 'string')
  if (isMixed) return `<${tag}>${children.map((child) => write(child, '')).join('')}</${name}>`
  const deeper = `${indent}  `
  const lines = children.map((child) => `\n${deeper}${write(child, deeper)}`)
  return `<${tag}>${lines.join('')}\n${indent}</${name}>`
}

/**
 * A whole file in UTF-8: the declaration, the element, a line feed. Elements that hold elements alone are indented.
 *
 * @example
 * writeXml(element('title', {}, ['List<T> ]]> &'])) // … <title>List&lt;T&gt; ]]&gt; &amp;</title>
 */
export const writeXml = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, '')}\n`
