/** The names of the facets: apart from what makes them, which pages in a browser do without. */

/** In the order in which they are shown. */
export const facetNames = [
  'audience',
  'topic',
  'region',
  'setting',
  'level',
  'form',
  'hours',
  'type',
  'publisher-level',
  'publisher',
  'licence',
  'language',
  'status',
  'campaign',
  'series',
  'brand',
  'updated',
] as const
export type FacetName = (typeof facetNames)[number]
