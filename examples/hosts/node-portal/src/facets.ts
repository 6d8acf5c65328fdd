/** What a course is found by: its facets, and what they are called. */
import { type Course, findTerm, resolveRegion } from 'kebao'

export const facetNames = ['audience', 'topic', 'region', 'level', 'publisher', 'hours'] as const
export type FacetName = (typeof facetNames)[number]

/** Upper bounds of the spans of hours people choose from. */
const spans = [4, 8, 16, 32]

const spanOf = (hours: number): string => {
  const end = spans.findIndex((bound) => hours <= bound)
  return end < 0 ? `${spans.at(-1)}-` : `${end === 0 ? 0 : spans[end - 1]}-${spans[end]}`
}

/** A course of a county is found under its province and its prefecture as well. */
const regionsOf = (code: string): readonly string[] =>
  /^\d{6,}$/.test(code)
    ? [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code.slice(0, 6)].filter(
        (each) => resolveRegion(each).kind === 'region',
      )
    : [code]

/** The facets of a course, each once. */
export const facetsOf = (course: Course): readonly (readonly [FacetName, string])[] => {
  const { audience, topics = [], region, level, publisher, hours } = course
  const found: (readonly [FacetName, string | undefined])[] = [
    ...[...(audience?.primary ?? []), ...(audience?.secondary ?? [])].map((id) => ['audience', id] as const),
    ...topics.map((id) => ['topic', id] as const),
    ...(region === undefined ? [] : regionsOf(region).map((code) => ['region', code] as const)),
    ['level', level],
    ['publisher', publisher?.level],
    ['hours', hours?.total === undefined ? undefined : spanOf(hours.total)],
  ]
  const once = new Map<string, readonly [FacetName, string]>()
  for (const [facet, value] of found) if (value) once.set(`${facet}\n${value}`, [facet, value])
  return [...once.values()]
}

const levels: Readonly<Record<string, readonly [string, string]>> = {
  beginner: ['入门', 'Beginner'],
  intermediate: ['提高', 'Intermediate'],
  advanced: ['研修', 'Advanced'],
}

const schemes = { audience: 'audience', topic: 'topic', publisher: 'org-level' } as const

const hoursLabel = (value: string, language: 'zh-CN' | 'en'): string => {
  const [from = '', to = ''] = value.split('-')
  if (language === 'en') return to === '' ? `more than ${from} hours` : `up to ${to} hours`
  return to === '' ? `${from} 学时以上` : `${to} 学时以内`
}

/** What people call the value of a facet; what has no name keeps its own. */
export const facetLabel = (facet: FacetName, value: string, language: 'zh-CN' | 'en'): string => {
  if (facet === 'hours') return hoursLabel(value, language)
  if (facet === 'level') return levels[value]?.[language === 'en' ? 1 : 0] ?? value
  if (facet !== 'region') return findTerm(schemes[facet], value)?.label[language] ?? value
  const region = resolveRegion(value)
  return region.kind === 'region' ? region.division.name : value.replace(/^custom:/, '')
}

/** The names of the facets themselves. */
export const facetTitles: Readonly<Record<FacetName, readonly [string, string]>> = {
  audience: ['适合谁', 'For whom'],
  topic: ['主题', 'Topic'],
  region: ['地区', 'Region'],
  level: ['难度', 'Level'],
  publisher: ['发布单位', 'Published by'],
  hours: ['学时', 'Hours'],
}
