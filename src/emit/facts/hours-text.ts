/** How long a course is, in a line. */
import type { Edition } from '../edition/edition.js'
import { hoursWords } from '../words/counts.js'
import { clauseComma, inBrackets } from '../words/marks.js'

const details = {
  'zh-CN': {
    online: (hours: number) => `线上 ${hours}`,
    offline: (hours: number) => `线下 ${hours}`,
    each: (minutes: number) => `每学时 ${minutes} 分钟`,
    lessons: (count: number) => `${count} 课`,
  },
  en: {
    online: (hours: number) => `${hours} online`,
    offline: (hours: number) => `${hours} face to face`,
    each: (minutes: number) => `${minutes} minutes each`,
    lessons: (count: number) => `${count} ${count === 1 ? 'lesson' : 'lessons'}`,
  },
} as const

/** Teaching hours with their parts and their length; empty where the course gives none. */
export const hoursText = ({ course: { hours }, language }: Edition): string => {
  if (hours === undefined) return ''
  const { total, online, offline, minutesPerHour } = hours
  const say = details[language]
  const told = [
    ...(online === undefined ? [] : [say.online(online)]),
    ...(offline === undefined ? [] : [say.offline(offline)]),
    ...(minutesPerHour === undefined ? [] : [say.each(minutesPerHour)]),
  ].join(clauseComma[language])
  return hoursWords(total)[language] + (told === '' ? '' : inBrackets(told, language))
}

/** The same with how many lessons there are. */
export const lengthText = (edition: Edition): string => {
  const { lessons, language } = edition
  return [lessons.length === 0 ? '' : details[language].lessons(lessons.length), hoursText(edition)]
    .filter((part) => part !== '')
    .join(clauseComma[language])
}
