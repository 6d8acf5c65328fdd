/** Entry → a flat document for search engines, with the names that people search by. */
import type { CatalogueEntry } from '../../model/catalogue-entry.js'
import { facetLabel } from '../facet-label.js'
import { facetNames, facetsOf } from '../facets.js'
import type { SearchOptions } from '../search/options.js'
import { isShownAudience } from '../search/shown-audience.js'

/** Plain values and lists of them: what every engine takes. */
export type SearchDocument = Readonly<Record<string, string | number | boolean | readonly string[]>>

/** `publisher-level` → `publisher_level`: a hyphen is an operator in some filters. */
export const documentField = (facet: string): string => facet.replaceAll('-', '_')

/**
 * The document of an entry. `key` is good as a primary key everywhere: the digits of the identity. Each facet has its values,
 * broader ones included, and their labels in `<facet>_zh` and `<facet>_en`.
 *
 * @param newest true for the newest version of its course
 */
export const searchDocument = (
  entry: CatalogueEntry,
  newest: boolean,
  options: SearchOptions = {},
): SearchDocument => {
  const {
    id,
    version,
    title,
    shortTitle,
    summary,
    identity,
    address,
    updated,
    hours,
    lessons,
    objectives = [],
  } = entry
  const facets = Object.entries(facetsOf(entry)).flatMap(([name, values]) => {
    const facet = facetNames.find((each) => each === name)
    const shown = facet === 'audience' ? values.filter((value) => isShownAudience(value, options)) : values
    if (facet === undefined || shown.length === 0) return []
    const labels = shown.map((value) => facetLabel(facet, value))
    const field = documentField(facet)
    return [
      [field, shown],
      [`${field}_zh`, labels.map((label) => label['zh-CN'])],
      [`${field}_en`, labels.map((label) => label.en)],
    ] as const
  })
  return {
    key: identity.replace('sha256:', ''),
    id,
    version,
    title,
    ...(shortTitle !== undefined && { short_title: shortTitle }),
    ...(summary !== undefined && { summary }),
    objectives: objectives.map(({ text }) => text),
    lessons: lessons.map((lesson) => lesson.title),
    ...(hours !== undefined && { hour_count: hours.total }),
    ...(updated !== undefined && { updated_on: updated }),
    ...(address !== undefined && { address }),
    newest,
    ...Object.fromEntries(facets),
  }
}
