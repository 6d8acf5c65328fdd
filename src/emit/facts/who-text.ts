/** Whom a course is for, in a line. */
import type { Language } from '../../base/words.js'
import type { CourseMeta } from '../../model/course.js'
import type { Edition } from '../edition/edition.js'
import { clauseComma, comma } from '../words/marks.js'
import { audiencesOf } from './audiences.js'

type AgeRange = NonNullable<CourseMeta['ageRange']>

const ageIn = {
  'zh-CN': ({ min, max, unit }: AgeRange): string => {
    const years = unit === 'month' ? '个月' : '岁'
    if (min !== undefined && max !== undefined) return `${min} 到 ${max} ${years}`
    return min === undefined ? `${max} ${years}以下` : `${min} ${years}以上`
  },
  en: ({ min, max, unit }: AgeRange): string => {
    const years = unit === 'month' ? 'months' : 'years'
    if (min !== undefined && max !== undefined) return `${min} to ${max} ${years}`
    return min === undefined ? `up to ${max} ${years}` : `${min} ${years} and over`
  },
} as const

const ageText = (range: AgeRange | undefined, language: Language): string =>
  range === undefined || (range.min === undefined && range.max === undefined) ? '' : ageIn[language](range)

/** The audiences that may be named, and the age; empty where nothing is said of either. */
export const whoText = (edition: Edition): string => {
  const { course, language } = edition
  const names = audiencesOf(edition).labels.map(({ text }) => text)
  return [names.join(comma[language]), ageText(course.ageRange, language)]
    .filter((part) => part !== '')
    .join(clauseComma[language])
}
