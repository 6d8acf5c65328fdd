/** Reads the XML of a package as a host would: by namespace, without a schema. */
import { XmlDocument, XmlElement } from 'libxml2-wasm'
import { bytesOf, type Tree } from '../../../src/base/tree.js'

const NAMES = { q: 'http://www.imsglobal.org/xsd/imsqti_v2p1', cp: 'http://www.imsglobal.org/xsd/imscp_v1p1' }

export interface XmlFile {
  /** Elements by XPath; `q:` is QTI, `cp:` content packaging. */
  readonly all: (path: string) => readonly XmlElement[]
  /** Values of attributes or texts by XPath. */
  readonly values: (path: string) => readonly string[]
}

export const readXml = async (tree: Tree, path: string): Promise<XmlFile> => {
  const content = tree.get(path)
  if (content === undefined) throw new Error(`${path} is not there`)
  const document = XmlDocument.fromBuffer(await bytesOf(content))
  const all = (path: string) => document.find(path, NAMES)
  return {
    all: (path) => all(path).filter((node): node is XmlElement => node instanceof XmlElement),
    values: (path) => all(path).map((node) => ('value' in node ? String(node.value) : node.content)),
  }
}

/** Paths of the items. */
export const itemPaths = (tree: Tree): readonly string[] =>
  [...tree.keys()].filter((path) => path.startsWith('items/'))
