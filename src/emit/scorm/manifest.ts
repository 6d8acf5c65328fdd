/** `imsmanifest.xml`: what a package holds, and in which order an LMS launches it. */
import { element, type XmlAttributes, type XmlElement } from '../../base/xml/element.js'
import { writeXml } from '../../base/xml/write-xml.js'
import type { Edition } from '../edition/edition.js'
import { editionMark, editionRemark } from '../facts/edition-title.js'
import { type PackageFiles, resourceId, resourcesOf } from './resources.js'
import { type Chapter, type Sco, scormTitle, scosIn } from './sco.js'

/** In what the manifests of SCORM 1.2 and 2004 differ. */
export interface Dialect {
  /** Namespaces. Moodle compares prefixes as text: they are as everybody writes them. */
  readonly attributes: XmlAttributes
  readonly schemaVersion: string
  readonly scormType: string
  /** What an item that is launched has behind its title. */
  readonly ofSco: (sco: Sco) => readonly XmlElement[]
  /** What an organization, and an item that holds others, has behind those. */
  readonly ofGroup: (scos: readonly Sco[]) => readonly XmlElement[]
}

const title = (text: string): XmlElement => element('title', {}, [text])

const itemOf = (sco: Sco, { ofSco }: Dialect): XmlElement =>
  element('item', { identifier: `ITEM-${sco.page.name}`, identifierref: resourceId(sco) }, [
    title(sco.title),
    ...ofSco(sco),
  ])

const chapterOf = (chapter: Chapter, number: number, dialect: Dialect): XmlElement =>
  element('item', { identifier: `UNIT-${number}` }, [
    title(chapter.title),
    ...chapter.scos.map((sco) => itemOf(sco, dialect)),
    ...dialect.ofGroup(chapter.scos),
  ])

/** The same for every version of a course, so that an LMS keeps what its learners have done; one for each audience. */
const courseId = (edition: Edition): string => {
  const mark = editionMark(edition)
  return ['COURSE', ...edition.id.split('/'), ...(mark === undefined ? [] : [mark])].join('.')
}

/** The whole file. It stands at the root of the package (SCORM 1.2 CAM 2.3, 2004 CAM 3.3). */
export const manifestOf = (
  edition: Edition,
  outline: readonly (Sco | Chapter)[],
  dialect: Dialect,
  files: PackageFiles,
): string => {
  const scos = scosIn(outline)
  let units = 0
  const items = outline.map((each) => {
    if (!('scos' in each)) return itemOf(each, dialect)
    units += 1
    return chapterOf(each, units, dialect)
  })
  const organization = element('organization', { identifier: 'ORG' }, [
    title(scormTitle(edition.title, editionRemark(edition))),
    ...items,
    ...dialect.ofGroup(scos),
  ])
  return writeXml(
    element('manifest', { identifier: courseId(edition), version: edition.version, ...dialect.attributes }, [
      element('metadata', {}, [
        element('schema', {}, ['ADL SCORM']),
        element('schemaversion', {}, [dialect.schemaVersion]),
      ]),
      element('organizations', { default: 'ORG' }, [organization]),
      resourcesOf(scos, dialect.scormType, files),
    ]),
  )
}
