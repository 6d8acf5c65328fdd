/** What a report says of each unit: which lessons carry it out, and for how long. */

import { excerpt } from '../../base/excerpt.js'
import { percent } from '../../base/percent.js'
import { type Language, words } from '../../base/words.js'
import type { UnitMatch } from '../../model/conformance.js'
import { isShort } from '../hours.js'
import { lessonList, partNames } from './phrases.js'
import type { Mark, ReadItem } from './read-item.js'

const markOf = ({ state, by, hours }: UnitMatch): Mark => {
  if (state === 'missing') return 'bad'
  return hours.some(isShort) || by === 'objective' ? 'fair' : 'good'
}

const hoursLine = ({ hours }: UnitMatch, language: Language): readonly string[] => {
  const known = hours.filter(({ asked, given }) => given !== undefined && asked > 0)
  if (known.length === 0) return []
  const each = known.map(({ part, asked, given = 0 }) => {
    const name = partNames[part][language]
    return words(`${name}要求 ${asked}、课程 ${given}`, `${name.toLowerCase()} ${given} of ${asked}`)[
      language
    ]
  })
  return [words(`学时：${each.join('；')}`, `Hours: ${each.join('; ')}`)[language]]
}

const how = ({ by, likeness = 1 }: UnitMatch, language: Language): string => {
  if (by === 'objective')
    return words('（按目标认定，请核对）', ' (judged by objectives: please check)')[language]
  if (by === 'wording' && likeness < 1)
    return words(`（按标题认定，像 ${percent(likeness)}）`, ` (judged by title, ${percent(likeness)} alike)`)[
      language
    ]
  return ''
}

const taught = (match: UnitMatch, language: Language): string => {
  const { state, lessons, closest } = match
  if (state === 'taught')
    return lessons.length === 0
      ? words(`课程列了这个单元${how(match, 'zh-CN')}`, `The course lists it${how(match, 'en')}`)[language]
      : words(
          `教：${lessonList(lessons, 'zh-CN')}${how(match, 'zh-CN')}`,
          `Taught: ${lessonList(lessons, 'en')}${how(match, 'en')}`,
        )[language]
  if (lessons.length > 0)
    return words(
      `只在选学的课节里教：${lessonList(lessons, 'zh-CN')}`,
      `Optional lessons alone teach it: ${lessonList(lessons, 'en')}`,
    )[language]
  if (closest === undefined) return words('没有课节来教', 'No lesson carries it out')[language]
  return words(
    `没有课节来教；标题最接近的是「${excerpt(closest.text)}」（像 ${percent(closest.likeness)}）`,
    `No lesson carries it out; the closest title is “${excerpt(closest.text)}” (${percent(closest.likeness)} alike)`,
  )[language]
}

export const unitItems = (matches: readonly UnitMatch[], language: Language): readonly ReadItem[] =>
  matches.map((match) => ({
    mark: markOf(match),
    id: match.id,
    text: match.title,
    lines: [taught(match, language), ...hoursLine(match, language)],
  }))
