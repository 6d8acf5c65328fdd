/** What the front matter of a course says to people who may want to come: in a line each, in the language of the course. */
import { type Language, words } from '../base/words.js'
import { findRegion } from '../model/region/find-region.js'
import { findTerm } from '../model/vocabulary/find-term.js'
import type { Scheme } from '../model/vocabulary/index.js'
import type { Edition } from './edition/edition.js'

const comma = words('、', ', ')
const clause = words('，', '; ')

/** Labels of terms; those that may hurt whom they name are left out (S三5). */
export const labelsOf = (scheme: Scheme, ids: readonly string[], language: Language): string | undefined => {
  const labels = ids.flatMap((id) => findTerm(scheme, id) ?? []).filter(({ sensitive }) => !sensitive)
  return labels.length === 0 ? undefined : labels.map(({ label }) => label[language]).join(comma[language])
}

const together = (parts: readonly (string | undefined)[], language: Language): string | undefined =>
  parts.filter((part) => part !== undefined && part !== '').join(clause[language]) || undefined

const ageWords = {
  'zh-CN': (min: number | undefined, max: number | undefined, isMonths: boolean) => {
    const unit = isMonths ? '个月' : '岁'
    if (min !== undefined && max !== undefined) return `${min} 到 ${max} ${unit}`
    return min === undefined ? `${max} ${unit}以下` : `${min} ${unit}以上`
  },
  en: (min: number | undefined, max: number | undefined, isMonths: boolean) => {
    const unit = isMonths ? 'months' : 'years'
    if (min !== undefined && max !== undefined) return `${min} to ${max} ${unit}`
    return min === undefined ? `up to ${max} ${unit}` : `${min} ${unit} and over`
  },
} as const

/** Whom it is for: the audience of the edition, or those of the course, and their age. */
export const whoOf = ({ course, audience, language }: Edition): string | undefined => {
  const { primary = [], secondary = [] } = course.audience ?? {}
  const ids = audience === undefined ? [...primary, ...secondary] : [audience]
  const { min, max, unit } = course.ageRange ?? {}
  const age =
    min === undefined && max === undefined ? undefined : ageWords[language](min, max, unit === 'month')
  return together([labelsOf('audience', ids, language), age], language)
}

/** Ids of the audiences whose names are not for the public (S三5). */
export const hiddenAudiencesOf = ({ course }: Edition): readonly string[] => {
  const { primary = [], secondary = [] } = course.audience ?? {}
  const ids = new Set([...primary, ...secondary, ...(course.fee?.waiverFor ?? [])])
  return [...ids].filter((id) => findTerm('audience', id)?.sensitive)
}

/** When, as far as a course that is given many times can say it. */
export const whenOf = ({ course }: Edition): string | undefined => course.season

/** Where: the place, or the kinds of places that suit, and what is said of its hours and of booking. */
export const whereOf = ({ course, language }: Edition): string | undefined => {
  const { name, types = [], note } = course.venue ?? {}
  return together([name ?? labelsOf('venue-type', types, language), note], language)
}

/** The place in China that the course belongs to. */
export const regionOf = ({ course: { region } }: Edition): string | undefined =>
  region === undefined ? undefined : findRegion(region)?.fullName

const hourWords = {
  'zh-CN': (lessons: number, hours: number | undefined, minutes: number | undefined) =>
    [
      ...(lessons > 0 ? [`${lessons} 课`] : []),
      ...(hours === undefined ? [] : [`${hours} 学时`]),
      ...(minutes === undefined ? [] : [`每学时 ${minutes} 分钟`]),
    ].join('，'),
  en: (lessons: number, hours: number | undefined, minutes: number | undefined) =>
    [
      ...(lessons > 0 ? [`${lessons} ${lessons === 1 ? 'lesson' : 'lessons'}`] : []),
      ...(hours === undefined ? [] : [`${hours} teaching hours`]),
      ...(minutes === undefined ? [] : [`of ${minutes} minutes`]),
    ].join(', '),
} as const

export const lengthOf = ({ course, lessons, language }: Edition): string | undefined => {
  const { total, minutesPerHour } = course.hours ?? {}
  return hourWords[language](lessons.length, total, minutesPerHour) || undefined
}

const free = words('免费', 'Free')
const waived = words('减免：', 'Waived for: ')

export const feeOf = ({ course: { fee }, language }: Edition): string | undefined => {
  if (fee === undefined) return undefined
  const { amount, currency = 'CNY', waiverFor = [], note } = fee
  const price =
    amount === 0
      ? free[language]
      : currency === 'CNY' && language === 'zh-CN'
        ? `${amount} 元`
        : `${amount} ${currency}`
  const who = labelsOf('audience', waiverFor, language)
  // 「免费，公益免费」 says it twice.
  if (amount === 0 && note?.includes(free[language])) return note
  return together([price, who === undefined ? undefined : waived[language] + who, note], language)
}
