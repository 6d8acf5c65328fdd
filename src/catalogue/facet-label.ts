/** What a value of a facet is called, in both languages. */
import { type Words, words } from '../base/words.js'
import { levelWords } from '../emit/facts/level-words.js'
import { findLicence } from '../model/licence/find-licence.js'
import { findRegion } from '../model/region/find-region.js'
import { findTerm } from '../model/vocabulary/find-term.js'
import type { Scheme } from '../model/vocabulary/index.js'
import type { FacetName } from './facet-names.js'

/** The facets whose values are terms. */
const schemeOf: Readonly<Partial<Record<FacetName, Scheme>>> = {
  audience: 'audience',
  topic: 'topic',
  form: 'learning-form',
  type: 'course-type',
  'publisher-level': 'org-level',
  status: 'curation-status',
}

const fixed: Readonly<Partial<Record<FacetName, Readonly<Record<string, Words>>>>> = {
  level: levelWords,
  setting: {
    urban: words('城镇', 'Urban'),
    rural: words('农村', 'Rural'),
    unspecified: words('未说明', 'Not said'),
  },
  hours: {
    '1-4': words('4 学时以内', 'Up to 4 hours'),
    '5-8': words('5—8 学时', '5–8 hours'),
    '9-16': words('9—16 学时', '9–16 hours'),
    '17-32': words('17—32 学时', '17–32 hours'),
    '33+': words('33 学时以上', '33 hours and more'),
  },
  language: { 'zh-CN': words('中文', 'Chinese'), en: words('英语', 'English') },
}

const same = (text: string): Words => words(text, text)

const regionLabel = (code: string): Words | undefined => {
  const division = findRegion(code)
  // 110100 and 419000 name nothing: they group what a province holds without a prefecture between.
  if (division === undefined)
    return /^\d{4}00$/.test(code) ? words('直辖区县', 'Directly governed') : undefined
  const finer = code.length === 12 ? ` ${code}` : ''
  return same(division.name + finer)
}

const campaignLabel = (value: string): Words | undefined => {
  const [, name = value, year] = /^(.*?)(?:-(\d{4}))?$/.exec(value) ?? []
  const label = findTerm('discovery', name)?.label
  if (label === undefined || year === undefined) return label
  return words(`${label['zh-CN']} ${year}`, `${label.en} ${year}`)
}

const labels: Readonly<Partial<Record<FacetName, (value: string) => Words | undefined>>> = {
  region: regionLabel,
  campaign: campaignLabel,
  licence: (value) => findLicence(value)?.label,
}

/**
 * The label of a value that `facetsOf` gave; a value that has none, such as the name of a publisher, stands for itself.
 *
 * @example
 * facetLabel('audience', 'seniors')['zh-CN'] // '老年人'
 */
export const facetLabel = (facet: FacetName, value: string): Words => {
  const scheme = schemeOf[facet]
  const table = fixed[facet]
  if (scheme !== undefined) return findTerm(scheme, value)?.label ?? same(value)
  if (table !== undefined && Object.hasOwn(table, value)) return table[value] ?? same(value)
  return labels[facet]?.(value) ?? same(value)
}
