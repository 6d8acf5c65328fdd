/** Opens a book as a reading app does: container, package document, pages. */
import { posix } from 'node:path'
import { XmlDocument, type XmlElement } from 'libxml2-wasm'
import { bytesOf, type Tree } from '../../../src/base/tree.js'

export const names = {
  x: 'http://www.w3.org/1999/xhtml',
  opf: 'http://www.idpf.org/2007/opf',
  dc: 'http://purl.org/dc/elements/1.1/',
  epub: 'http://www.idpf.org/2007/ops',
  c: 'urn:oasis:names:tc:opendocument:xmlns:container',
}

const isXml = (path: string): boolean => /\.(?:xml|opf|xhtml|svg)$/.test(path)

export interface ReadBook {
  readonly tree: Tree
  /** Every file that is XML, parsed. */
  readonly documents: ReadonlyMap<string, XmlDocument>
  /** The values that an XPath finds in a file. */
  at(path: string, xpath: string): readonly string[]
  readonly opf: string
  /** Files of the spine, in order. */
  readonly spine: readonly string[]
  /** Every file that the manifest names, by id. */
  readonly manifest: ReadonlyMap<string, string>
}

export const textOf = async (tree: Tree, path: string): Promise<string> => {
  const content = tree.get(path)
  if (content === undefined) throw new Error(`no ${path}`)
  return new TextDecoder('utf-8', { fatal: true }).decode(await bytesOf(content))
}

export const readBook = async (tree: Tree): Promise<ReadBook> => {
  const documents = new Map<string, XmlDocument>()
  for (const path of tree.keys()) {
    if (isXml(path)) documents.set(path, XmlDocument.fromString(await textOf(tree, path)))
  }
  const at = (path: string, xpath: string): readonly string[] =>
    (documents.get(path)?.root.find(xpath, names) ?? []).map((node) => node.content)
  const [opf = ''] = at('META-INF/container.xml', '//c:rootfile/@full-path')
  const folder = posix.dirname(opf)
  const items = (documents.get(opf)?.root.find('//opf:item', names) ?? []) as XmlElement[]
  const manifest = new Map(
    items.map((item) => [
      item.attr('id')?.value ?? '',
      posix.join(folder, decodeURIComponent(item.attr('href')?.value ?? '')),
    ]),
  )
  const spine = at(opf, '//opf:itemref/@idref').map((id) => manifest.get(id) ?? `no ${id}`)
  return { tree, documents, at, opf, spine, manifest }
}

/** Everything that a file leads to or shows, as a path and an id. */
export const referencesOf = (
  book: ReadBook,
  path: string,
): readonly { readonly path: string; readonly id?: string }[] =>
  book.at(path, '//@href | //@src | //@poster').flatMap((url) => {
    if (/^[a-z]+:/.test(url)) return []
    const [file = '', id] = url.split('#').map(decodeURIComponent)
    return [
      {
        path: file === '' ? path : posix.join(posix.dirname(path), file),
        ...(id === undefined ? {} : { id }),
      },
    ]
  })
