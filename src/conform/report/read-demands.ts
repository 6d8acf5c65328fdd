/** What a report says of hours, audience and assessment. */
import { listed } from '../../base/listed.js'
import { type Language, words } from '../../base/words.js'
import type { AssessmentMatch, AudienceMatch, HoursMatch } from '../../model/conformance.js'
import { isServed } from '../audience.js'
import { isShort } from '../hours.js'
import { SAME_MARK } from '../likeness-of.js'
import { lackingNumbers } from '../numbers-in.js'
import { audienceName } from '../told/audience.js'
import { partNames } from './phrases.js'
import type { ReadHours, ReadItem } from './read-item.js'

export const hoursRows = (hours: readonly HoursMatch[], language: Language): readonly ReadHours[] =>
  hours.map((each) => ({
    mark: each.given === undefined || isShort(each) ? ('bad' as const) : ('good' as const),
    name: partNames[each.part][language],
    asked: String(each.asked),
    given: each.given === undefined ? words('没有写', 'not said')[language] : String(each.given),
  }))

const audienceLine = ({ state, by }: AudienceMatch, language: Language): string => {
  const names = listed(
    by.map((term) => audienceName(term, language)),
    language,
  )
  switch (state) {
    case 'same':
      return words('课程的主要受众就是他们', 'The course is for them')[language]
    case 'narrower':
      return words(`课程给其中的「${names}」`, `The course is for ${names} among them`)[language]
    case 'secondary':
      return words(`课程只在次要受众里写了「${names}」`, `Secondary in the course: ${names}`)[language]
    case 'broader':
      return words(`课程写的「${names}」太宽`, `The course is for ${names}, which is too wide`)[language]
    case 'missing':
      return names === ''
        ? words('课程没有写主要受众', 'The course names no main audience')[language]
        : words(`课程的主要受众是「${names}」`, `The course is for ${names}`)[language]
  }
}

export const audienceItems = (matches: readonly AudienceMatch[], language: Language): readonly ReadItem[] =>
  matches.map((match) => ({
    mark: isServed(match) ? 'good' : 'bad',
    id: '',
    text: audienceName(match.term, language),
    lines: [audienceLine(match, language)],
  }))

const parts = { method: words('考核方式', 'Assessment'), pass: words('合格标准', 'Pass') }

const assessmentMark = ({ asked, given, likeness = 0 }: AssessmentMatch): ReadItem['mark'] => {
  if (given === undefined) return 'bad'
  if (likeness < SAME_MARK) return 'fair'
  return lackingNumbers(asked, given).length > 0 ? 'bad' : 'good'
}

export const assessmentItems = (
  matches: readonly AssessmentMatch[],
  language: Language,
): readonly ReadItem[] =>
  matches.map((match) => {
    const { part, asked, given } = match
    const colon = language === 'en' ? ': ' : '：'
    const own =
      given === undefined
        ? words('课程没有写', 'Not said in the course')[language]
        : given === asked
          ? words('课程写得一样', 'The course says the same')[language]
          : words(`课程写的是：${given}`, `The course has: ${given}`)[language]
    return {
      mark: assessmentMark(match),
      id: '',
      text: `${parts[part][language]}${colon}${asked}`,
      lines: [own],
    }
  })
