/** Lessons belong to units that the course has. */

import { didYouMean } from '../../../base/did-you-mean.js'
import { foldName } from '../../../base/fold.js'
import { words } from '../../../base/words.js'
import { lacksItems, originOf } from '../../../parse/package.js'
import { defineRule } from '../../rule.js'

const MANY = 12

export const unit = defineRule({
  code: 'lesson/unit',
  severity: 'error',
  summary: words('课节写的单元，课程里都有', 'Lessons belong to units that exist'),
  message: (p: { mark: string; meant?: string; marks: readonly string[] }) =>
    words(`课程里没有编号为「${p.mark}」的单元。`, `The course has no unit \`${p.mark}\`.`),
  why: words(
    '平台按单元排课，对不上单元的课节就没有地方放。',
    'Platforms arrange lessons by unit, and have no place for one without.',
  ),
  help: ({ meant, marks }) => {
    if (marks.length === 0)
      return words(
        '请先在课程文件里写上单元，如「单元: [{ 编号: U1, 标题: 认识手机 }]」，或删去这一行。',
        'Give the course its units first, such as `units: [{ id: U1, title: Your phone }]`, or remove this line.',
      )
    if (meant !== undefined) return didYouMean([meant])
    const shown = marks.slice(0, MANY)
    return words(
      `请改成课程里有的编号：${shown.join('、')}。`,
      `Use a mark that the course has: ${shown.map((each) => `\`${each}\``).join(', ')}.`,
    )
  },
  sources: ['R001'],
  example: { in: 'lesson', bad: 'unit: U1', good: 'objectives: [O1]' },
  *check(pkg, found) {
    // Units that could not be read are told already.
    if (lacksItems(pkg, '/course/units')) return
    const marks = (pkg.course.units ?? []).map(({ id }) => id)
    for (const [at, { meta }] of pkg.lessons.entries()) {
      const { unit: mark } = meta
      if (mark === undefined || marks.includes(mark)) continue
      const place = originOf(pkg, `/lessons/${at}/meta/unit`)
      const meant = marks.find((each) => foldName(each) === foldName(mark))
      const { start, end } = place.range ?? {}
      const edit = { file: place.file, start: start?.offset ?? 0, end: end?.offset ?? 0, text: meant ?? '' }
      const title = words(`改成「${meant}」`, `Write \`${meant}\``)
      // Another case or width of a mark is still that mark.
      const fix = meant === undefined ? {} : { fix: { title, safe: true, edits: [edit] } }
      yield found(place, { mark, marks, ...(meant === undefined ? {} : { meant }) }, fix)
    }
  },
})
