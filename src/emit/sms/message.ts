/** Words a message of a course or of a lesson, as long as a few segments allow. */
import { cutText } from '../../base/graphemes.js'
import { type Language, words } from '../../base/words.js'
import { hotlines } from '../../model/hotlines.js'
import type { Edition, LessonPage } from '../edition/edition.js'
import { regionName } from '../facts/where-text.js'
import { countSegments, type Segments } from './count-segments.js'
import { inPlainLetters } from './gsm-alphabet.js'

export interface MessageSettings {
  /** Who sends it, as `【…】`. */
  readonly signature: string
  /** Where to learn more: an address or a telephone. */
  readonly contact?: string
  /** Most segments of a message. */
  readonly most: number
}

export interface Message extends Segments {
  readonly text: string
  /** True where the summary did not fit. */
  readonly isCut: boolean
}

/** The parts of a message: the summary gives way first, then the title. */
interface Draft {
  readonly title: string
  readonly summary: string
  readonly tail: readonly string[]
}

/** Hotlines that a message names. */
const MOST_HOTLINES = 2

const NUMBER = /(?<![\d.:-])\d{3}(?:\d{2})?(?![\d.:]\d|\d|\s?[元人名个位年月日天分米岁条张%])/g
const CALLING = /拨|电话|热线|报警|急救|火警|求助|打|call|dial|hotline/i

/** The hotlines of a text where it says whom to call: those it names most often first, then those it names early. */
export const hotlinesIn = (text: string): readonly string[] => {
  const found = new Map<string, number>()
  for (const { 0: number, index } of text.matchAll(NUMBER)) {
    const isCalled = CALLING.test(text.slice(Math.max(0, index - 20), index + 12))
    if (hotlines.has(number) && (number.length === 5 || isCalled))
      found.set(number, (found.get(number) ?? 0) + 1)
  }
  return [...found]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_HOTLINES)
    .map(([number]) => number)
}

const hotlineLine = (numbers: readonly string[], language: Language): string | undefined =>
  numbers.length === 0
    ? undefined
    : language === 'en'
      ? `Call ${numbers.join(', ')}.`
      : `${numbers.map((number) => `${hotlines.get(number)}${number}`).join('，')}。`

const moreWords = words('咨询：', 'More: ')
const whereWords = words('地点：', 'Where: ')
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** With a full stop where it has none. */
const ended = (text: string, language: Language): string =>
  text === '' || /[。！？….!?]$/.test(text) ? text : text + (language === 'en' ? '.' : '。')

const worded = ({ title, summary, tail }: Draft, signature: string, language: Language): string => {
  const head = signature === '' ? '' : language === 'en' ? `[${signature}] ` : `【${signature}】`
  const parts = [ended(title, language), ended(summary, language), ...tail].filter((part) => part !== '')
  const text = head + parts.join(language === 'en' ? ' ' : '')
  return language === 'en' ? inPlainLetters(text) : text
}

const fitting = (draft: Draft, { signature, most }: MessageSettings, language: Language): Message => {
  const made = (each: Draft, isCut: boolean): Message => {
    const text = worded(each, signature, language)
    return { text, ...countSegments(text), isCut }
  }
  let message = made(draft, false)
  // By halves: the longest summary that fits, then without any the longest title.
  const shorten = (key: 'summary' | 'title', from: Draft): Draft => {
    let fits = 0
    let fails = from[key].length
    while (fits + 1 < fails) {
      const middle = Math.floor((fits + fails) / 2)
      if (made({ ...from, [key]: cutText(from[key], middle) }, true).segments.length <= most) fits = middle
      else fails = middle
    }
    // A summary of a few characters says nothing.
    return { ...from, [key]: fits < SHORTEST ? '' : cutText(from[key], fits) }
  }
  if (message.segments.length <= most) return message
  const shorter = shorten('summary', draft)
  message = made(shorter, true)
  if (message.segments.length <= most) return message
  // Before the title is gone, what follows it gives way; whom to ask comes last and stays longest.
  for (let tail = draft.tail; ; tail = tail.slice(1)) {
    const whole = { ...shorter, summary: '', tail }
    const bare = made(whole, true).segments.length <= most ? whole : shorten('title', whole)
    message = made(bare, true)
    const isGood = bare.title !== '' && message.segments.length <= most
    if (isGood || tail.length === 0) return message
  }
}

const SHORTEST = 6

const tailOf = (
  edition: Edition,
  numbers: readonly string[],
  { contact }: MessageSettings,
  where = '',
): readonly string[] => {
  const { language } = edition
  return [
    where,
    hotlineLine(numbers, language) ?? '',
    ...(contact === undefined ? [] : [moreWords[language] + contact]),
  ]
}

/** A place by its name; a note on places is a sentence of its own. */
const whereOf = (edition: Edition): string => {
  const { course, language } = edition
  const { name, note } = course.venue ?? {}
  const place = name ?? (note === undefined ? regionName(edition) : undefined)
  if (place !== undefined) return ended(whereWords[language] + oneLine(place), language)
  return ended(oneLine(note ?? ''), language)
}

/** What the course is, and where it is given. */
export const courseMessage = (edition: Edition, settings: MessageSettings): Message => {
  const { title, course, language } = edition
  const between = language === 'en' ? '; ' : '；'
  const draft: Draft = {
    title: language === 'en' ? title : `《${title}》`,
    summary: oneLine(course.summary ?? course.objectives?.map(({ text }) => text).join(between) ?? ''),
    tail: tailOf(edition, [], settings, whereOf(edition)),
  }
  return fitting(draft, settings, language)
}

const lessonWords = {
  'zh-CN': (number: number, title: string) => `第${number}课《${title}》`,
  en: (number: number, title: string) => `Lesson ${number}: ${title}`,
} as const

/** What a lesson is about: its key points, or how its text begins. */
export const lessonMessage = (
  edition: Edition,
  lesson: LessonPage,
  number: number,
  settings: MessageSettings,
): Message => {
  const { language } = edition
  const points = lesson.meta.keyPoints?.join(language === 'en' ? '; ' : '；')
  const draft: Draft = {
    title: lessonWords[language](number, lesson.title),
    summary: oneLine(points ?? lesson.text.slice(0, 2000)),
    tail: tailOf(edition, hotlinesIn(lesson.text), settings),
  }
  return fitting(draft, settings, language)
}
