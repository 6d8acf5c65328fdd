/** Reads `imsmanifest.xml` as a host does: what it launches, in which order, from which files. */
import { XmlDocument, XmlElement } from 'libxml2-wasm'
import { bytesOf, type Tree } from '../../../src/base/tree.js'

export interface ReadItem {
  readonly identifier: string
  readonly title: string
  /** How deep it stands, from 0. */
  readonly depth: number
  /** The path of its page; undefined for a heading. */
  readonly href?: string
  readonly scormType?: string
  /** What is said of its mark, as it is written. */
  readonly mark?: string
}

export interface ReadManifest {
  readonly xml: string
  readonly identifier: string
  readonly version: string
  readonly schemaVersion: string
  readonly courseTitle: string
  readonly items: readonly ReadItem[]
  /** Every file of every resource. */
  readonly files: readonly string[]
  readonly identifiers: readonly string[]
  /** What is referred to by identifier. */
  readonly references: readonly string[]
}

const elements = (document: XmlDocument, path: string): readonly XmlElement[] =>
  document.find(path).filter((node): node is XmlElement => node instanceof XmlElement)

const attribute = (element: XmlElement, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value

const child = (element: XmlElement, path: string): string | undefined =>
  (element.get(path) ?? undefined)?.content

const depthOf = (element: XmlElement): number => element.find('ancestor::*[local-name()="item"]').length

export const readManifest = async (tree: Tree): Promise<ReadManifest> => {
  const content = tree.get('imsmanifest.xml')
  if (content === undefined) throw new Error('no manifest')
  const xml = new TextDecoder('utf-8', { fatal: true }).decode(await bytesOf(content))
  const document = XmlDocument.fromString(xml)
  try {
    const resources = new Map(
      elements(document, '//*[local-name()="resource"]').map((each) => [attribute(each, 'identifier'), each]),
    )
    const items = elements(document, '//*[local-name()="item"]').map((item): ReadItem => {
      const resource = resources.get(attribute(item, 'identifierref'))
      const href = resource && attribute(resource, 'href')
      const scormType = resource && (attribute(resource, 'scormtype') ?? attribute(resource, 'scormType'))
      const mark =
        child(item, './*[local-name()="masteryscore"]') ??
        child(item, './*[local-name()="sequencing"]//*[local-name()="minNormalizedMeasure"]')
      return {
        identifier: attribute(item, 'identifier') ?? '',
        title: child(item, './*[local-name()="title"]') ?? '',
        depth: depthOf(item),
        ...(href === undefined ? {} : { href }),
        ...(scormType === undefined ? {} : { scormType }),
        ...(mark === undefined ? {} : { mark }),
      }
    })
    return {
      xml,
      identifier: attribute(document.root, 'identifier') ?? '',
      version: attribute(document.root, 'version') ?? '',
      schemaVersion: child(document.root, './/*[local-name()="schemaversion"]') ?? '',
      courseTitle: child(document.root, './/*[local-name()="organization"]/*[local-name()="title"]') ?? '',
      items,
      files: elements(document, '//*[local-name()="file"]').map((each) => attribute(each, 'href') ?? ''),
      identifiers: elements(document, '//*[@identifier]').map((each) => attribute(each, 'identifier') ?? ''),
      references: [
        ...elements(document, '//*[@identifierref]').map((each) => attribute(each, 'identifierref') ?? ''),
        ...elements(document, '//*[@default]').map((each) => attribute(each, 'default') ?? ''),
      ],
    }
  } finally {
    document.dispose()
  }
}
