/** Reads well-formed HTML into a tree by the plainest means, for comparison: tags must balance, nothing else is asked. */
import type { Element, Properties, Root } from 'hast'

const TOKEN = /<\/([a-z0-9]+)>|<([a-z0-9]+)((?: [a-z-]+(?:="[^"]*")?)*)( \/)?>|([^<]+)/y

const decode = (text: string): string =>
  text.replace(/&#x([0-9A-F]+);/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))

/** The name of an attribute in a tree. */
const propertyOf = (attribute: string): string =>
  attribute === 'class'
    ? 'className'
    : attribute.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

const propertiesOf = (written: string): Properties => {
  const properties: Properties = {}
  for (const [, name = '', value] of written.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g)) {
    const text = value === undefined ? true : decode(value)
    properties[propertyOf(name)] = name === 'class' && text !== true ? text.split(' ') : text
  }
  return properties
}

/** Undefined where a tag is left open or closed twice. */
export const readTree = (text: string): Root | undefined => {
  const root: Root = { type: 'root', children: [] }
  const open: (Root | Element)[] = [root]
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < text.length) {
    const [, end, name, attributes = '', isVoid, words] = TOKEN.exec(text) ?? []
    const parent = open.at(-1) as Element
    if (words !== undefined) parent.children.push({ type: 'text', value: decode(words) })
    else if (name !== undefined) {
      const element: Element = {
        type: 'element',
        tagName: name,
        properties: propertiesOf(attributes),
        children: [],
      }
      parent.children.push(element)
      if (isVoid === undefined) open.push(element)
    } else if (end === undefined || open.pop() === root || parent.tagName !== end) return undefined
  }
  return open.length === 1 ? root : undefined
}
