/** The facets of an entry: under which headings a course is found, broader ones included. */
import type { CatalogueEntry } from '../model/catalogue-entry.js'
import { ancestors } from '../model/vocabulary/ancestors.js'
import type { Scheme } from '../model/vocabulary/index.js'
import { type FacetName, facetNames } from './facet-names.js'
import { settingOf } from './setting-of.js'

export { type FacetName, facetNames }

/** The values of each facet, a value once; a facet without values is absent. */
export type Facets = Readonly<Partial<Record<FacetName, readonly string[]>>>

const withBroader = (scheme: Scheme, ids: readonly string[]): readonly string[] =>
  ids.flatMap((id) => [id, ...ancestors(scheme, id).map((term) => term.id)])

/** A place and all that holds it: village, township, county, prefecture, province. */
export const regionParents = (region: string): readonly string[] => {
  if (!/^\d/.test(region)) return [region]
  const county = region.slice(0, 6)
  const finer = region.length === 12 ? [region, `${region.slice(0, 9)}000`] : []
  return [...new Set([...finer, county, `${region.slice(0, 4)}00`, `${region.slice(0, 2)}0000`])]
}

/** Bands by teaching hours: what fits an afternoon, some weeks, a term, or more. */
export const hourBands = ['1-4', '5-8', '9-16', '17-32', '33+'] as const

export const hourBandOf = (total: number): (typeof hourBands)[number] => {
  if (total <= 4) return '1-4'
  if (total <= 8) return '5-8'
  if (total <= 16) return '9-16'
  return total <= 32 ? '17-32' : '33+'
}

/**
 * The facets of an entry. Vocabulary terms stand with their broader terms, regions with what holds them, so that whoever
 * asks for farmers or for a province finds what is for new professional farmers, or in a county of it.
 */
export const facetsOf = (entry: CatalogueEntry): Facets => {
  const { audience, topics = [], region, level, forms = [], hours, publisher, campaign, series } = entry
  const people = [...(audience?.primary ?? []), ...(audience?.secondary ?? [])]
  const all: Readonly<Record<FacetName, readonly (string | undefined)[]>> = {
    audience: withBroader('audience', people),
    topic: withBroader('topic', topics),
    region: region === undefined ? [] : regionParents(region),
    setting: [settingOf(entry)],
    level: [level],
    form: withBroader('learning-form', forms),
    hours: hours === undefined ? [] : [hourBandOf(hours.total)],
    type: [entry.type],
    'publisher-level': [publisher?.level],
    publisher: [publisher?.name],
    licence: [entry.license],
    language: [entry.language],
    status: [entry.status],
    campaign:
      campaign === undefined
        ? []
        : [campaign.name, ...(campaign.year === undefined ? [] : [`${campaign.name}-${campaign.year}`])],
    series: [series?.id],
    brand: [entry.brand?.name],
    updated: [entry.updated?.slice(0, 4)],
  }
  const facets: Partial<Record<FacetName, readonly string[]>> = {}
  for (const name of facetNames) {
    const values = [...new Set(all[name].filter((value) => value !== undefined))]
    if (values.length > 0) facets[name] = values
  }
  return facets
}
