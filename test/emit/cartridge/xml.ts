/** Reads XML by XPath without namespaces: each file of a cartridge has one that matters, which is checked by itself. */
import { XmlDocument, XmlElement } from 'libxml2-wasm'

export type Node = XmlElement

/** `a/b[@c]` as elements of any namespace. */
const anyNamespace = (path: string): string =>
  path.replace(/(^|[/:])([a-z_]\w*)(?=[/[]|$)/gi, (_, before, name) => `${before}*[local-name()="${name}"]`)

export const all = (node: Node, path: string): readonly Node[] =>
  node.find(anyNamespace(path)).filter((each): each is XmlElement => each instanceof XmlElement)

export const one = (node: Node, path: string): Node | undefined => all(node, path)[0]

export const contentOf = (node: Node, path: string): string | undefined => one(node, path)?.content

export const attributeOf = (node: Node | undefined, name: string): string | undefined =>
  node?.attrs.find((each) => each.name === name)?.value

/** What `read` makes of the root of a document. */
export const readXml = <T>(source: string, read: (root: Node) => T): T => {
  const document = XmlDocument.fromString(source)
  try {
    return read(document.root)
  } finally {
    document.dispose()
  }
}
