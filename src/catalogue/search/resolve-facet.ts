/** Finds the values of a facet that somebody means: by id, or by what they are called in either language. */
import { foldName } from '../../base/fold.js'
import { type Words, words } from '../../base/words.js'
import { findLicence } from '../../model/licence/find-licence.js'
import { resolveLicence } from '../../model/licence/resolve-licence.js'
import { resolveRegion } from '../../model/region/resolve-region.js'
import { type Scheme, vocabularies } from '../../model/vocabulary/index.js'
import { resolve } from '../../model/vocabulary/resolve.js'
import { facetLabel } from '../facet-label.js'
import { hourBandOf, hourBands } from '../facets.js'

/** The facets by which somebody can ask in words. */
export type NamedFacet = 'audience' | 'topic' | 'region' | 'level' | 'form' | 'hours' | 'licence'

export type FacetResolution =
  /** Several for a phrase such as 「留守儿童、老人」; any of them may hold. */
  | { readonly kind: 'values'; readonly values: readonly string[] }
  /** What comes near; for a facet of few values all of them. */
  | { readonly kind: 'unknown'; readonly suggestions: readonly Words[] }

const found = (...values: readonly string[]): FacetResolution => ({ kind: 'values', values })
const unknown = (suggestions: readonly Words[]): FacetResolution => ({ kind: 'unknown', suggestions })

const byTerm =
  (scheme: Scheme) =>
  (text: string): FacetResolution => {
    const named = resolve(scheme, text)
    if (named.kind === 'term') return found(named.term.id)
    if (named.kind === 'composite') return found(...named.terms.map(({ id }) => id))
    // A topic of a place's own, such as `mianyang:science-city`.
    if (/^[a-z0-9-]+:[a-z0-9-]+$/.test(text)) return found(text)
    const near = named.suggestions.length > 0 ? named.suggestions : vocabularies[scheme].terms
    return unknown(near.map(({ id, label }) => words(label['zh-CN'], id)))
  }

const byRegion = (text: string): FacetResolution => {
  const place = resolveRegion(text)
  if (place.kind === 'ambiguous')
    return unknown(place.candidates.map(({ fullName, code }) => words(fullName, code)))
  if (place.kind === 'unknown')
    return unknown(place.suggestions.map(({ fullName, code }) => words(fullName, code)))
  return found(place.code)
}

const levels: readonly (readonly [string, string])[] = [
  ['beginner', 'beginner'],
  ['入门', 'beginner'],
  ['普及', 'beginner'],
  ['初级', 'beginner'],
  ['零基础', 'beginner'],
  ['intermediate', 'intermediate'],
  ['提高', 'intermediate'],
  ['中级', 'intermediate'],
  ['进阶', 'intermediate'],
  ['advanced', 'advanced'],
  ['研修', 'advanced'],
  ['高级', 'advanced'],
]

const byLevel = (text: string): FacetResolution => {
  const level = levels.find(([name]) => name === foldName(text).replace(/班$/, ''))?.[1]
  if (level !== undefined) return found(level)
  const all = ['beginner', 'intermediate', 'advanced']
  return unknown(all.map((each) => words(facetLabel('level', each)['zh-CN'], each)))
}

/** A band, or a number of hours, which stands for its band. */
const byHours = (text: string): FacetResolution => {
  const written = foldName(text)
    .replace(/[—–~至到]+/g, '-')
    .replace(/(?:个?学时|个?课时|hours?|h)$/, '')
  const band = hourBands.find((each) => each === written)
  if (band !== undefined) return found(band)
  const total = /^\d{1,4}(?:\.\d)?$/.test(written) ? Number(written) : 0
  return total > 0 ? found(hourBandOf(total)) : unknown(hourBands.map((each) => words(each, each)))
}

/** What is named where nothing comes near. */
const usual = ['CC-BY-4.0', 'CC-BY-SA-4.0', 'CC-BY-NC-SA-4.0', 'CC0-1.0', 'teaching-only', 'reserved']

const byLicence = (text: string): FacetResolution => {
  const licence = resolveLicence(text)
  if (licence.kind === 'licence') return found(licence.licence.id)
  const near =
    licence.suggestions.length > 0 ? licence.suggestions : usual.flatMap((id) => findLicence(id) ?? [])
  return unknown(near.map(({ id, label }) => words(label['zh-CN'], id)))
}

const ways: Readonly<Record<NamedFacet, (text: string) => FacetResolution>> = {
  audience: byTerm('audience'),
  topic: byTerm('topic'),
  form: byTerm('learning-form'),
  region: byRegion,
  level: byLevel,
  hours: byHours,
  licence: byLicence,
}

/**
 * Resolves what somebody wrote to values of a facet, for `Query.facets`.
 *
 * @example
 * resolveFacet('audience', '老人') // { kind: 'values', values: ['seniors'] }
 * resolveFacet('hours', '8学时') // { kind: 'values', values: ['5-8'] }
 */
export const resolveFacet = (facet: NamedFacet, text: string): FacetResolution => ways[facet](text.trim())
