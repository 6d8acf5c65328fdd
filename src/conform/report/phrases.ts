/** Pieces of sentences that the parts of a report share. */
import { listed } from '../../base/listed.js'
import { type Language, words } from '../../base/words.js'
import type { Conformance, HoursMatch, ObjectiveMatch } from '../../model/conformance.js'

/** More than these are counted. */
const MOST = 6

/** The titles of lessons, those that may be skipped marked. */
export const lessonList = (lessons: ObjectiveMatch['lessons'], language: Language): string => {
  const names = lessons.slice(0, MOST).map(({ title, optional }) => {
    const note = optional ? words('（选学）', ' (optional)')[language] : ''
    return language === 'en' ? `“${title}”${note}` : `「${title}」${note}`
  })
  const more = lessons.length - names.length
  const rest = more > 0 ? words(`等 ${lessons.length} 节`, ` and ${more} more`)[language] : ''
  return listed(names, language) + rest
}

export const partNames: Readonly<Record<HoursMatch['part'], ReturnType<typeof words>>> = {
  total: words('合计', 'Total'),
  online: words('线上', 'Online'),
  offline: words('线下', 'Face to face'),
}

/** A course or a syllabus by its name and version. */
export const nameOf = ({ id, version, title }: Conformance['course'], language: Language): string => {
  const name = title ?? id ?? words('（没有标题）', '(untitled)')[language]
  const whole = language === 'en' ? name : `《${name}》`
  return version === undefined ? whole : `${whole} ${version}`
}
