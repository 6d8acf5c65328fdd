/** `imsmanifest.xml`: what a cartridge holds, and in which order people read it (CC 1.1, 3). */
import { element, type XmlElement } from '../../base/xml/element.js'
import type { Edition } from '../edition/edition.js'
import { editionMark } from '../facts/edition-title.js'
import type { Folder } from './entry.js'
import { manifestLom } from './lom.js'
import { type CartridgeProfile, mediaFolder } from './profile.js'
import { mediumIdentifier, type Resource } from './resource.js'

export interface Contents {
  readonly title: string
  readonly folders: readonly Folder[]
  readonly resources: readonly Resource[]
  /** Names of the media in the cartridge. */
  readonly media: readonly string[]
}

const typeOf = ({ kind }: Resource, version: string): string => {
  switch (kind) {
    case 'webcontent':
      return 'webcontent'
    case 'assessment':
      return `imsqti_xmlv1p2/imscc_xml${version}/assessment`
    case 'topic':
      return `imsdt_xml${version}`
    case 'link':
      return `imswl_xml${version}`
  }
}

const resourceOf = (resource: Resource, version: string): XmlElement => {
  const { identifier, kind, path, media } = resource
  // RULES 1c, 2c, 3c of the manifest's schema: `href` is for web content alone.
  const href = kind === 'webcontent' ? path : undefined
  return element('resource', { identifier, type: typeOf(resource, version), href }, [
    element('file', { href: path }),
    ...media.map((name) => element('dependency', { identifierref: mediumIdentifier(name) })),
  ])
}

const mediumResource = (name: string): XmlElement => {
  const href = mediaFolder + name
  return element('resource', { identifier: mediumIdentifier(name), type: 'webcontent', href }, [
    element('file', { href }),
  ])
}

/** Every item but the root has a title; the root has none, or Moodle refuses the cartridge. */
const organization = (folders: readonly Folder[], plain: (text: string) => string): XmlElement =>
  element('organization', { identifier: 'O_1', structure: 'rooted-hierarchy' }, [
    element(
      'item',
      { identifier: 'LearningModules' },
      folders.map(({ title, leaves }, unit) =>
        element('item', { identifier: `U_${unit + 1}` }, [
          element('title', {}, [plain(title)]),
          ...leaves.map(({ title: leaf, resource }, index) =>
            element('item', { identifier: `I_${unit + 1}_${index + 1}`, identifierref: resource }, [
              element('title', {}, [leaf]),
            ]),
          ),
        ]),
      ),
    ),
  ])

/** A host that holds the editions for several audiences has a course of each. */
const manifestId = (edition: Edition, profile: string): string => {
  const mark = editionMark(edition)
  return ['M', edition.slug, profile, ...(mark === undefined ? [] : [mark])].join('_')
}

/** The default namespace stands within the first 1,024 bytes, where Moodle looks for it as text; a prefix would hide it. */
export const manifestOf = (
  edition: Edition,
  { name, version, schemaVersion, plain }: CartridgeProfile,
  { title, folders, resources, media }: Contents,
): XmlElement =>
  element(
    'manifest',
    {
      identifier: manifestId(edition, name),
      xmlns: `http://www.imsglobal.org/xsd/imscc${version}/imscp_v1p1`,
      'xmlns:lomimscc': `http://ltsc.ieee.org/xsd/imscc${version}/LOM/manifest`,
    },
    [
      element('metadata', {}, [
        element('schema', {}, ['IMS Common Cartridge']),
        element('schemaversion', {}, [schemaVersion]),
        manifestLom(edition, { title, plain }),
      ]),
      element('organizations', {}, [organization(folders, plain)]),
      element('resources', {}, [
        ...resources.map((resource) => resourceOf(resource, version)),
        ...media.map(mediumResource),
      ]),
    ],
  )
