/** A course for search engines, in the words of schema.org. */

import { nameUuid } from '../../emit/name-uuid.js'
import { courseNode } from '../../emit/schema-org/course-node.js'
import type { CatalogueEntry } from '../../model/catalogue-entry.js'
import { coursePath } from '../addresses.js'
import type { Site } from '../site.js'
import { editionOf } from './edition-of.js'

/** Known by the address of its page, where the site has one. */
export const jsonLdOf = (entry: CatalogueEntry, { shell, base }: Site): object => {
  const edition = editionOf(entry, shell.language)
  const iri =
    base === undefined ? `urn:uuid:${nameUuid(entry.id)}` : base + shell.pathOf(coursePath(entry.id))
  return courseNode({ edition, iri, minutesPerHour: entry.hours?.minutesPerHour })
}
