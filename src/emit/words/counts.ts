/** Numbers with what they count: lessons, questions, gaps, points, time. */
import { type Words, words } from '../../base/words.js'
import type { Duration } from '../../model/hours.js'

export const lessonWords = (number: number): Words => words(`第 ${number} 课`, `Lesson ${number}`)
export const questionWords = (number: number): Words => words(`第 ${number} 题`, `Question ${number}`)
export const gapWords = (number: number): Words => words(`第 ${number} 空`, `Gap ${number}`)

export const pointsWords = (points: number): Words =>
  words(`${points} 分`, points === 1 ? '1 point' : `${points} points`)

const minutesWords = (minutes: number): Words =>
  words(`${minutes} 分钟`, minutes === 1 ? '1 minute' : `${minutes} minutes`)

/** Teaching hours: no policy says how long one is. */
export const hoursWords = (hours: number): Words =>
  words(`${hours} 学时`, hours === 1 ? '1 teaching hour' : `${hours} teaching hours`)

/** How long a lesson is, as its author gave it. */
export const durationWords = ({ hours, minutes }: Duration): Words =>
  minutes === undefined ? hoursWords(hours ?? 0) : minutesWords(minutes)
