/** What a shelf is called. */
import { facetLabel } from '../catalogue/facet-label.js'
import { findRegion } from '../model/region/find-region.js'
import type { Shelf } from './aisles.js'
import type { Site } from './site.js'

/** A series by the title that its courses give it. */
const seriesTitle = ({ value, courses }: Shelf): string =>
  courses.find(({ entry }) => entry.series?.title !== undefined)?.entry.series?.title ?? value

export const shelfLabel = (shelf: Shelf, { shell: { language } }: Pick<Site, 'shell'>): string => {
  const { facet, value } = shelf
  if (facet === 'series') return seriesTitle(shelf)
  if (facet === 'region') return findRegion(value)?.fullName ?? value
  return facetLabel(facet, value)[language]
}
