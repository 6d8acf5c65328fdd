/** The package document: metadata, manifest and spine (EPUB 3.3, 5). */
import { element, type XmlElement, type XmlNode } from '../../base/xml/element.js'
import { writeXml } from '../../base/xml/write-xml.js'
import { findTerm } from '../../model/vocabulary/find-term.js'
import { editionMark } from '../facts/edition-title.js'
import { licenceName } from '../facts/licence-text.js'
import { nameUuid } from '../name-uuid.js'
import type { Accessibility } from './accessibility.js'
import { type Book, NAV, UNPLAYABLE } from './book.js'
import { manifestType, needsFallback } from './core-media.js'
import { bookTitle } from './title-page.js'
import { certifierWords } from './words.js'

export interface PackageDocument {
  readonly book: Book
  readonly accessibility: Accessibility
  readonly certifier?: string
  /** XHTML pages, in reading order. */
  readonly pages: readonly { readonly id: string; readonly file: string }[]
}

const meta = (property: string, value: string): XmlElement => element('meta', { property }, [value])

/** One book for each edition: an app that has the course in large print may hold it in normal print as well. */
const identifierOf = ({ edition, largePrint }: Book): string => {
  const mark = editionMark(edition)
  const parts = [
    edition.id,
    ...(mark === undefined ? [] : [`audience=${mark}`]),
    ...(largePrint ? ['large'] : []),
  ]
  return `urn:uuid:${nameUuid(`epub:${parts.join(';')}`)}`
}

const dublinCore = (book: Book): readonly XmlNode[] => {
  const { edition } = book
  const { course, tag, date, language } = edition
  const optional = (name: string, value: string | undefined): readonly XmlNode[] =>
    value === undefined || value.trim() === '' ? [] : [element(name, {}, [value])]
  const topics = (course.topics ?? []).map((id) => findTerm('topic', id)?.label[language] ?? id)
  const rights = [
    course.rightsHolder,
    course.license && licenceName(course.license, edition.language),
    course.license,
  ].filter((part) => part !== undefined)
  return [
    element('dc:identifier', { id: 'uid' }, [identifierOf(book)]),
    element('dc:title', {}, [bookTitle(book)]),
    element('dc:language', {}, [tag]),
    ...(course.contributors ?? []).flatMap(({ name }) => optional('dc:creator', name)),
    ...optional('dc:publisher', course.publisher?.name),
    ...optional('dc:description', course.summary),
    ...optional('dc:date', course.updated),
    ...topics.flatMap((topic) => optional('dc:subject', topic)),
    ...optional('dc:source', course.basedOn?.title ?? course.basedOn?.package),
    ...optional('dc:rights', rights.join(' · ')),
    meta('dcterms:modified', `${date}T00:00:00Z`),
  ]
}

/** EPUB Accessibility 1.1, 3.2 (discovery) and 3.4 (conformance). */
const accessible = ({ book, accessibility, certifier }: PackageDocument): readonly XmlNode[] => [
  ...accessibility.modes.map((mode) => meta('schema:accessMode', mode)),
  ...accessibility.sufficient.map((modes) => meta('schema:accessModeSufficient', modes)),
  ...accessibility.features.map((feature) => meta('schema:accessibilityFeature', feature)),
  ...accessibility.hazards.map((hazard) => meta('schema:accessibilityHazard', hazard)),
  meta('schema:accessibilitySummary', accessibility.summary),
  ...(accessibility.isConforming && (certifier !== undefined || !accessibility.isPersonNeeded)
    ? [
        element('meta', { id: 'conf', property: 'dcterms:conformsTo' }, [
          'EPUB Accessibility 1.1 - WCAG 2.2 Level AA',
        ]),
        element('meta', { property: 'a11y:certifiedBy', refines: '#conf' }, [
          certifier ?? certifierWords[book.edition.language],
        ]),
      ]
    : []),
]

/** `m-` and the hash: an id begins with a letter. */
const mediumItem = (book: Book): readonly XmlElement[] =>
  [...book.shown.values()].map(({ name, type }) =>
    element('item', {
      id: `m-${name}`,
      href: `media/${name}`,
      'media-type': manifestType(type),
      ...(needsFallback(type) ? { fallback: UNPLAYABLE } : {}),
    }),
  )

export const packageDocument = (document: PackageDocument): string => {
  const { book, pages } = document
  const items = pages.map(({ id, file }) =>
    element('item', {
      id,
      href: file,
      'media-type': 'application/xhtml+xml',
      properties: id === NAV ? 'nav' : undefined,
    }),
  )
  return writeXml(
    element(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'uid',
        'xml:lang': book.edition.tag,
      },
      [
        element('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
          ...dublinCore(book),
          ...accessible(document),
        ]),
        element('manifest', {}, [
          ...items,
          element('item', { id: 'css', href: 'style.css', 'media-type': 'text/css' }),
          element('item', {
            id: 'cover-image',
            href: 'cover.svg',
            'media-type': 'image/svg+xml',
            properties: 'cover-image',
          }),
          ...mediumItem(book),
        ]),
        element(
          'spine',
          {},
          pages.filter(({ id }) => id !== UNPLAYABLE).map(({ id }) => element('itemref', { idref: id })),
        ),
      ],
    ),
  )
}
