/** The resources of a manifest: every file of the package, once (SCORM 1.2 CAM 2.3, 2004 CAM 3.4). */
import { element, type XmlElement } from '../../base/xml/element.js'
import type { Sco } from './sco.js'

/** What all SCOs depend on. */
const SHARED = 'RES-shared'

export const resourceId = ({ page }: Sco): string => `RES-${page.name}`

/** The path of a medium in the package. */
export const assetPath = (name: string): string => `assets/${name}`

const file = (href: string): XmlElement => element('file', { href })

/** The files of a package, beside its pages. */
export interface PackageFiles {
  /** Paths of what all pages load. */
  readonly shared: readonly string[]
  /** Names of the media that a page shows. */
  readonly mediaOf: (sco: Sco) => readonly string[]
}

/**
 * Media of one page is listed with it; what several pages show stands in the resource that all depend on.
 *
 * @param scormType the attribute as the edition spells it: `adlcp:scormtype`, `adlcp:scormType`. Moodle takes what has
 * none for an asset, and never tracks it
 */
export const resourcesOf = (
  scos: readonly Sco[],
  scormType: string,
  { shared, mediaOf }: PackageFiles,
): XmlElement => {
  const uses = new Map<string, number>()
  for (const name of scos.flatMap(mediaOf)) uses.set(name, (uses.get(name) ?? 0) + 1)
  const isOwn = (name: string): boolean => uses.get(name) === 1
  const pages = scos.map((sco) =>
    element(
      'resource',
      { identifier: resourceId(sco), type: 'webcontent', [scormType]: 'sco', href: sco.href },
      [
        file(sco.href),
        ...mediaOf(sco)
          .filter(isOwn)
          .map((name) => file(assetPath(name))),
        element('dependency', { identifierref: SHARED }),
      ],
    ),
  )
  const others = [...uses.keys()].filter((name) => !isOwn(name)).map(assetPath)
  return element('resources', {}, [
    ...pages,
    element('resource', { identifier: SHARED, type: 'webcontent', [scormType]: 'asset' }, [
      ...shared.map(file),
      ...others.map(file),
    ]),
  ])
}
