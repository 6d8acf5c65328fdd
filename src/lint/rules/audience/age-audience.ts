/** The ages of learners fit those whom the course is for. */
import { words } from '../../../base/words.js'
import { findTerm } from '../../../model/vocabulary/find-term.js'
import { originOf } from '../../../parse/package.js'
import { isKindOf } from '../../facts/learners.js'
import { defineRule } from '../../rule.js'

/** Ages in years beyond which nobody would say that a course is for such learners: wide, since places differ. */
const bounds = [
  { audience: 'seniors', key: 'max', from: 50, to: 150 },
  { audience: 'left-behind-children', key: 'min', from: 0, to: 17 },
  { audience: 'youth', key: 'min', from: 0, to: 35 },
  { audience: 'parents', key: 'max', from: 18, to: 150 },
] as const

export const ageAudience = defineRule({
  code: 'audience/age-audience',
  severity: 'warning',
  summary: words('年龄和受众对得上', 'The ages fit the audience'),
  message: (p: { audience: string; label: string; key: 'min' | 'max'; age: number }) =>
    words(
      `受众写了「${p.label}」，${p.key === 'min' ? '最小' : '最大'}年龄却是 ${p.age} 岁。`,
      `The audience is \`${p.audience}\`, but the ${p.key === 'min' ? 'youngest' : 'oldest'} learner is ${p.age}.`,
    ),
  why: words(
    '按年龄和按受众找到的不是同一批课，统计也会算错人。',
    'Searches by age and by audience disagree, and so do the statistics.',
  ),
  help: words('请改年龄，或者改受众。', 'Change the age, or the audience.'),
  sources: ['R054', 'R056', 'R059'],
  example: {
    in: 'course',
    bad: 'audience: [seniors]\nageRange: { min: 18, max: 30 }',
    good: 'audience: [seniors]\nageRange: { min: 55, max: 80 }',
  },
  *check(pkg, found) {
    const { audience, ageRange = {} } = pkg.course
    const { min, max, unit } = ageRange
    // What is the wrong way round is told by `audience/age-range`.
    if (unit === 'month' || (min !== undefined && max !== undefined && min > max)) return
    for (const id of audience?.primary ?? []) {
      const bound = bounds.find((each) => isKindOf(id, each.audience))
      const age = bound && ageRange[bound.key]
      if (bound === undefined || age === undefined || (age >= bound.from && age <= bound.to)) continue
      const label = findTerm('audience', id)?.label['zh-CN'] ?? id
      yield found(originOf(pkg, `/course/ageRange/${bound.key}`), {
        audience: id,
        label,
        key: bound.key,
        age,
      })
    }
  },
})
