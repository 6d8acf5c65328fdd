/** `imsmanifest.xml`: what is in the package (IMS Content Packaging 1.1.4, as QTI 2.1 uses it). */
import { element, type XmlElement } from '../../base/xml/element.js'
import type { Edition } from '../edition/edition.js'
import { editionMark, editionTitle } from '../facts/edition-title.js'
import { nameUuid } from '../name-uuid.js'
import type { Question } from './assessment-test.js'

const LOM = 'http://ltsc.ieee.org/xsd/LOM'

/** Two editions of one course are two packages for whoever takes both. */
const manifestId = (edition: Edition): string => {
  const mark = editionMark(edition)
  return `MANIFEST-${nameUuid(mark === undefined ? edition.id : `${edition.id};audience=${mark}`)}`
}

const metadataOf = (edition: Edition): XmlElement => {
  const { tag, id, version } = edition
  return element('metadata', {}, [
    element('schema', {}, ['QTIv2.1 Package']),
    element('schemaversion', {}, ['1.0.0']),
    element('lom', { xmlns: LOM }, [
      element('general', {}, [
        element('identifier', {}, [element('catalog', {}, ['kebao']), element('entry', {}, [id])]),
        element('title', {}, [element('string', { language: tag }, [editionTitle(edition)])]),
        element('language', {}, [tag]),
      ]),
      element('lifeCycle', {}, [element('version', {}, [element('string', { language: tag }, [version])])]),
    ]),
  ])
}

const file = (href: string): XmlElement => element('file', { href })

/** Every item lists the media it shows, as the examples of the specification do, whether or not others show them too. */
const itemResource = ({ identifier, path, media }: Question): XmlElement =>
  element('resource', { identifier: `RES-${identifier}`, type: 'imsqti_item_xmlv2p1', href: path }, [
    file(path),
    ...media.map((name) => file(`media/${name}`)),
  ])

/**
 * @param test the path of the test; none where there is no question
 */
export const manifest = (
  edition: Edition,
  questions: readonly Question[],
  test: string | undefined,
): XmlElement =>
  element('manifest', { xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1', identifier: manifestId(edition) }, [
    metadataOf(edition),
    element('organizations'),
    element('resources', {}, [
      ...(test === undefined
        ? []
        : [
            element('resource', { identifier: 'TEST', type: 'imsqti_test_xmlv2p1', href: test }, [
              file(test),
              ...questions.map(({ identifier }) =>
                element('dependency', { identifierref: `RES-${identifier}` }),
              ),
            ]),
          ]),
      ...questions.map(itemResource),
    ]),
  ])
