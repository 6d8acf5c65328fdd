/** What changed in what a course says of itself. */
import { type Words, words } from '../base/words.js'
import type { Change } from '../model/difference.js'
import { findTerm } from '../model/vocabulary/find-term.js'
import { change, type Details } from './change.js'
import type { ChangeCode } from './change-kinds.js'
import { fieldName } from './field-name.js'
import { licenceChange } from './licence-change.js'
import { textShare } from './text-share.js'
import { COURSE, type VersionFacts } from './version-facts.js'

const item = { kind: 'course', id: COURSE } as const

const said = (code: ChangeCode, details: Details): readonly Change[] => [change(code, item, details)]

const none = words('未写', 'not given')

const amount = (count: number | undefined, zh: string, en: string): Words =>
  count === undefined ? none : words(`${count} ${zh}`, `${count} ${en}`)

/** What is in one list and not in the other. */
const without = (list: readonly string[] = [], other: readonly string[] = []): readonly string[] =>
  list.filter((each) => !other.includes(each))

type Compare = (a: VersionFacts['course'], b: VersionFacts['course']) => readonly Change[]

const audienceName = (id: string): string | Words => findTerm('audience', id)?.label ?? id

const ofAudience: Compare = ({ audience: old }, { audience: now }) => {
  const all = (audience: typeof now): readonly string[] => [
    ...(audience?.primary ?? []),
    ...(audience?.secondary ?? []),
  ]
  const dropped = without(all(old), all(now)).flatMap((id) =>
    said('audience-dropped', { title: audienceName(id), field: 'audience', from: id }),
  )
  const added = without(all(now), all(old)).flatMap((id) =>
    said('audience-added', { title: audienceName(id), field: 'audience', to: id }),
  )
  const changes = [...dropped, ...added]
  return changes.length > 0
    ? changes
    : said('field-changed', { title: fieldName('course', 'audience'), field: 'audience' })
}

/** The total; where the length of an hour changed, that. */
const ofHours: Compare = ({ hours: old }, { hours: now }) => {
  const field = 'hours'
  if (old?.total !== now?.total) {
    const [from, to] = [amount(old?.total, '学时', 'hours'), amount(now?.total, '学时', 'hours')]
    return said('hours-changed', { field, from, to })
  }
  if (old?.minutesPerHour === now?.minutesPerHour) return said('hours-split-changed', { field })
  const length = (hours: typeof now): Words =>
    hours?.minutesPerHour === undefined
      ? none
      : words(`每学时 ${hours.minutesPerHour} 分钟`, `${hours.minutesPerHour} minutes each`)
  return said('hours-changed', { field, from: length(old), to: length(now) })
}

const ofSyllabi: Compare = ({ conformsTo: old = [] }, { conformsTo: now = [] }) => {
  const field = 'conformsTo'
  const versionOf = (version: string | undefined): string | Words => version ?? none
  const changes = [
    ...old
      .filter(({ syllabus }) => !now.some((each) => each.syllabus === syllabus))
      .flatMap(({ syllabus }) => said('syllabus-dropped', { title: syllabus, field })),
    ...now.flatMap(({ syllabus, version }) => {
      const was = old.find((each) => each.syllabus === syllabus)
      if (was === undefined) return said('syllabus-added', { title: syllabus, field })
      const [from, to] = [versionOf(was.version), versionOf(version)]
      return was.version === version ? [] : said('syllabus-changed', { title: syllabus, field, from, to })
    }),
  ]
  return changes.length > 0 ? changes : said('field-changed', { title: fieldName('course', field), field })
}

const ofUnits: Compare = ({ units: old = [] }, { units: now = [] }) => {
  const field = 'units'
  const changes = [
    ...old
      .filter(({ id }) => !now.some((each) => each.id === id))
      .flatMap(({ title }) => said('unit-removed', { title, field })),
    ...now.flatMap((unit) => {
      const was = old.find(({ id }) => id === unit.id)
      if (was === undefined) return said('unit-added', { title: unit.title, field })
      return JSON.stringify(was) === JSON.stringify(unit)
        ? []
        : said('unit-changed', { title: unit.title, field })
    }),
  ]
  return changes.length > 0 ? changes : said('field-changed', { title: fieldName('course', field), field })
}

const typeName = (id: string): string | Words => findTerm('course-type', id)?.label ?? id

/** Sides that are told in a way of their own; of any other it is said that it changed. */
const tellers: Readonly<Record<string, Compare>> = {
  type: (a, b) => said('type-changed', { field: 'type', from: typeName(a.type), to: typeName(b.type) }),
  language: (a, b) => said('language-changed', { field: 'language', from: a.language, to: b.language }),
  hours: ofHours,
  credits: (a, b) =>
    said('credits-changed', {
      field: 'credits',
      from: a.credits === undefined ? none : String(a.credits),
      to: b.credits === undefined ? none : String(b.credits),
    }),
  audience: ofAudience,
  license: (a, b) => licenceChange(a.license, b.license),
  conformsTo: ofSyllabi,
  units: ofUnits,
  assessment: () => said('assessment-changed', { field: 'assessment' }),
  fee: () => said('fee-changed', { field: 'fee' }),
  title: (a, b) => said('course-retitled', { field: 'title', from: a.title, to: b.title }),
}

/** Told by the media and the questions themselves. */
const elsewhere = ['media', 'questions']

export const courseChanges = (
  before: VersionFacts,
  after: VersionFacts,
  sides: readonly string[],
): readonly Change[] =>
  sides.flatMap((side) => {
    if (elsewhere.includes(side)) return []
    if (side === 'text') {
      const text = (facts: VersionFacts) => new Map([['', facts.prose.get('') ?? '']])
      const share = textShare(text(before), text(after))
      return share > 0
        ? said('course-text-changed', { share })
        : said('field-changed', { title: fieldName('course', 'layout'), field: 'layout' })
    }
    const tell = Object.hasOwn(tellers, side) ? tellers[side] : undefined
    return (
      tell?.(before.course, after.course) ??
      said('field-changed', { title: fieldName('course', side), field: side })
    )
  })
