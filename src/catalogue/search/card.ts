/** Entry → card: what a result shows. */
import { cutText } from '../../base/graphemes.js'
import type { CatalogueEntry } from '../../model/catalogue-entry.js'
import { findRegion } from '../../model/region/find-region.js'
import type { SearchOptions } from './options.js'
import { type Card, summaryLength } from './query.js'
import { shownAudience } from './shown-audience.js'

/** The card of an entry; what the course does not say is absent. */
export const cardOf = (entry: CatalogueEntry, options: SearchOptions = {}): Card => {
  const { summary, level, hours, region, publisher, topics = [], forms = [], updated } = entry
  const audience = shownAudience(entry, options)
  const place = region === undefined ? undefined : findRegion(region)?.fullName
  const path = options.pathOf?.(entry)
  return {
    id: entry.id,
    version: entry.version,
    title: entry.title,
    ...(summary !== undefined && { summary: cutText(summary, summaryLength) }),
    type: entry.type,
    ...(audience.length > 0 && { audience }),
    ...(topics.length > 0 && { topics }),
    ...(level !== undefined && { level }),
    ...(forms.length > 0 && { forms }),
    ...(hours !== undefined && { hours: hours.total }),
    lessons: entry.lessons.length,
    ...(region !== undefined && { region }),
    ...(place !== undefined && { place }),
    ...(publisher !== undefined && { publisher: publisher.name }),
    licence: entry.license,
    language: entry.language,
    ...(updated !== undefined && { updated }),
    ...(path !== undefined && { path }),
  }
}
