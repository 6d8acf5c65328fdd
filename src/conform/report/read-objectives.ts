/** What a report says of each objective: where it is taught and asked, and how it was known. */

import { excerpt } from '../../base/excerpt.js'
import { percent } from '../../base/percent.js'
import { type Language, words } from '../../base/words.js'
import type { ObjectiveMatch } from '../../model/conformance.js'
import { LIKE } from '../likeness-of.js'
import { lessonList } from './phrases.js'
import type { Mark, ReadItem } from './read-item.js'

/** Titles of lessons by id. */
type Titles = ReadonlyMap<string, string>

const markOf = ({ state, by, likeness = 1, stated }: ObjectiveMatch): Mark => {
  if (state !== 'taught') return 'bad'
  return stated.length > 0 && by === 'mark' && likeness >= LIKE ? 'good' : 'fair'
}

/** What the course says instead, and how it was known to be the same. */
const meant = ({ by, likeness = 1, stated }: ObjectiveMatch, language: Language): readonly string[] => {
  const [own] = stated
  if (by === 'unit')
    return [
      words(
        '课程没有写目标，按教同一单元的课节认定。',
        'The course states no objectives; judged by the lessons of the unit.',
      )[language],
    ]
  if (own === undefined)
    return by === 'mark'
      ? [
          words(
            '课程没有列出目标，按课节里写的编号认定。',
            'The course lists no objectives; judged by the marks in its lessons.',
          )[language],
        ]
      : []
  if (by === 'mark' && likeness === 1) return []
  const theirs = stated.map(({ id, text }) => `${id} ${excerpt(text)}`)
  const how = by === 'mark' ? words('编号相同', 'same mark') : words('按措辞认定', 'judged by wording')
  return [
    words(
      `课程写的是「${theirs.join('」「')}」（${how['zh-CN']}，措辞像 ${percent(likeness)}）`,
      `The course has \`${theirs.join('`, `')}\` (${how.en}, ${percent(likeness)} alike)`,
    )[language],
  ]
}

/** How many questions ask for it, lesson by lesson; those of the course document stand first. */
const asked = ({ questions }: ObjectiveMatch, titles: Titles, language: Language): string => {
  const counts = new Map<string | undefined, number>()
  for (const { lesson } of questions) counts.set(lesson, (counts.get(lesson) ?? 0) + 1)
  if (counts.size === 0) return words('考：没有题目', 'Asked: no question')[language]
  const each = [...counts].map(([lesson, count]) => {
    const where = lesson === undefined ? undefined : (titles.get(lesson) ?? lesson)
    return where === undefined
      ? words(`课程文档 ${count} 题`, `${count} in the course document`)[language]
      : words(`「${where}」${count} 题`, `${count} in “${where}”`)[language]
  })
  return words(`考：${each.join('、')}`, `Asked: ${each.join(', ')}`)[language]
}

const taught = (match: ObjectiveMatch, language: Language): string => {
  const { state, closest, lessons } = match
  if (state === 'taught')
    return words(`教：${lessonList(lessons, 'zh-CN')}`, `Taught: ${lessonList(lessons, 'en')}`)[language]
  if (state === 'optional')
    return words(
      `只在选学的课节里教：${lessonList(lessons, 'zh-CN')}`,
      `Optional lessons alone teach it: ${lessonList(lessons, 'en')}`,
    )[language]
  if (state === 'untaught')
    return words('课程写了，没有课节来教', 'Stated, and no lesson teaches it')[language]
  if (state === 'changed')
    return words('编号相同，意思不同，不算落实', 'The same mark means something else: not counted')[language]
  if (closest === undefined) return words('课程里没有', 'Not in the course')[language]
  const { id, text, likeness } = closest
  return words(
    `课程里没有；最接近的是「${id} ${excerpt(text)}」（措辞像 ${percent(likeness)}）`,
    `Not in the course; closest is \`${id} ${excerpt(text)}\` (${percent(likeness)} alike)`,
  )[language]
}

export const objectiveItems = (
  matches: readonly ObjectiveMatch[],
  language: Language,
): readonly ReadItem[] => {
  const all = matches.flatMap(({ lessons }) => lessons)
  const titles: Titles = new Map(all.map(({ id, title }) => [id, title]))
  return matches.map((match) => ({
    mark: markOf(match),
    id: match.id,
    text: match.text,
    lines: [
      ...meant(match, language),
      taught(match, language),
      ...(match.state === 'missing' || match.state === 'changed' ? [] : [asked(match, titles, language)]),
    ],
  }))
}
