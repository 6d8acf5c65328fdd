/** Reads `imsmanifest.xml` of a cartridge as hosts do. */
import { all, attributeOf, contentOf, type Node, readXml } from './xml.js'

export interface ReadResource {
  readonly identifier: string
  readonly type: string
  readonly href?: string
  readonly files: readonly string[]
  readonly dependencies: readonly string[]
}

export interface ReadLeaf {
  readonly title?: string
  readonly reference?: string
}

export interface ReadManifest {
  readonly namespace: string
  readonly schemaVersion?: string
  readonly title?: string
  readonly description?: string
  readonly identifiers: readonly string[]
  /** Titles of the root item: none, or Moodle refuses the cartridge. */
  readonly rootTitles: number
  readonly folders: readonly (ReadLeaf & { readonly leaves: readonly ReadLeaf[] })[]
  readonly resources: readonly ReadResource[]
}

const leafOf = (item: Node): ReadLeaf => {
  const title = contentOf(item, './title')
  const reference = attributeOf(item, 'identifierref')
  return { ...(title === undefined ? {} : { title }), ...(reference === undefined ? {} : { reference }) }
}

const resourceOf = (resource: Node): ReadResource => {
  const href = attributeOf(resource, 'href')
  return {
    identifier: attributeOf(resource, 'identifier') ?? '',
    type: attributeOf(resource, 'type') ?? '',
    ...(href === undefined ? {} : { href }),
    files: all(resource, './file').map((file) => attributeOf(file, 'href') ?? ''),
    dependencies: all(resource, './dependency').map((each) => attributeOf(each, 'identifierref') ?? ''),
  }
}

export const readManifest = (source: string): ReadManifest =>
  readXml(source, (root) => ({
    namespace: root.namespaceUri,
    ...Object.fromEntries(
      [
        ['schemaVersion', contentOf(root, './metadata/schemaversion')],
        ['title', contentOf(root, './metadata/lom/general/title/string')],
        ['description', contentOf(root, './metadata/lom/general/description/string')],
      ].filter(([, value]) => value !== undefined),
    ),
    identifiers: root.find('//@identifier').map((each) => each.content),
    rootTitles: all(root, './organizations/organization/item/title').length,
    folders: all(root, './organizations/organization/item/item').map((folder) => ({
      ...leafOf(folder),
      leaves: all(folder, './item').map(leafOf),
    })),
    resources: all(root, './resources/resource').map(resourceOf),
  }))
