/** The youngest learner is not older than the oldest, and nobody is older than people get. */
import type { Fix, Place } from '../../../base/diagnostic.js'
import { words } from '../../../base/words.js'
import { originOf } from '../../../parse/package.js'
import { defineRule } from '../../rule.js'

/** As in the schema of the smallest age. */
const OLDEST = 150

/** Puts each of two numbers in the place of the other. */
const swap = (min: Place, max: Place, source: string): Fix | undefined => {
  const [a, b] = [min.range, max.range].map((range) => ({
    start: range?.start.offset ?? 0,
    end: range?.end.offset ?? 0,
  }))
  if (a === undefined || b === undefined || a.start === b.start) return undefined
  const edits = [
    { file: min.file, ...a, text: source.slice(b.start, b.end) },
    { file: max.file, ...b, text: source.slice(a.start, a.end) },
  ]
  return { title: words('对调最小和最大年龄', 'Swap the two ages'), safe: false, edits }
}

export const ageRange = defineRule({
  code: 'audience/age-range',
  severity: 'error',
  summary: words('年龄范围从小到大', 'The range of ages goes from young to old'),
  message: (p: { min?: number; max: number }) =>
    p.min === undefined
      ? words(`最大年龄写了 ${p.max} 岁。`, `The oldest learner is ${p.max} years old.`)
      : words(
          `最小年龄 ${p.min} 比最大年龄 ${p.max} 还大。`,
          `The youngest, ${p.min}, is older than the oldest, ${p.max}.`,
        ),
  why: words('按年龄找课的人找不到这门课。', 'Nobody who looks for courses by age will find this one.'),
  help: words(
    '请核对两个数；婴幼儿按月龄写的，加上「单位: 月」。',
    'Check both numbers; where they are months, add `unit: month`.',
  ),
  sources: ['R054', 'R060'],
  example: { in: 'course', bad: 'ageRange: { min: 80, max: 60 }', good: 'ageRange: { min: 60, max: 80 }' },
  *check(pkg, found) {
    const { min, max, unit } = pkg.course.ageRange ?? {}
    if (max === undefined) return
    const place = originOf(pkg, '/course/ageRange/max')
    if (min !== undefined && min > max) {
      const fix = swap(originOf(pkg, '/course/ageRange/min'), place, pkg.root.source)
      yield found(place, { min, max }, fix && { fix })
    } else if (max > OLDEST && unit !== 'month') yield found(place, { max })
  },
})
