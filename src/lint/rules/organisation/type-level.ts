/** An institution stands at the level where its kind is set up. */
import { type Words, words } from '../../../base/words.js'
import { originOf } from '../../../parse/package.js'
import { defineRule } from '../../rule.js'
import { termLabel } from '../../wording/term-label.js'

/**
 * N二(一)2: the county has a community college, the township a community school, the village a teaching point. Cities
 * have colleges too, and some papers give a village a school (M三(一)1) or a township a teaching point.
 */
const usual: ReadonlyMap<string, readonly string[]> = new Map([
  ['community-college', ['county', 'prefecture']],
  ['community-school', ['township', 'village']],
  ['teaching-point', ['village', 'township']],
])

export const typeLevel = defineRule({
  code: 'organisation/type-level',
  severity: 'info',
  summary: words('机构类型与层级相称', 'The type and the level of an institution agree'),
  message: (p: { type: Words; level: Words; usual: Words }) =>
    words(
      `发布单位是${p.type['zh-CN']}，层级写的是「${p.level['zh-CN']}」。`,
      `The publisher is a “${p.type.en}”, but its level is “${p.level.en}”.`,
    ),
  why: words(
    '各地机构同名不同级，类型、层级都写对，统计才不会算错。',
    'Names differ from place to place: counts are right only where both type and level are.',
  ),
  help: (p) =>
    words(
      `${p.type['zh-CN']}一般设在「${p.usual['zh-CN']}」，请核对；本地就是这样设的，不用改。`,
      `Check both: this type is usual at “${p.usual.en}”. Leave it if your place has it so.`,
    ),
  sources: ['R092', 'R095', 'N二(一)2'],
  example: {
    in: 'course',
    bad: 'publisher: { name: 示例社区学院, level: village, type: community-college }',
    good: 'publisher: { name: 示例社区学院, level: county, type: community-college }',
  },
  *check(pkg, found) {
    const { type, level } = pkg.course.publisher ?? {}
    const levels = usual.get(type ?? '')
    const [first = ''] = levels ?? []
    if (type === undefined || level === undefined || levels === undefined || levels.includes(level)) return
    yield found(originOf(pkg, '/course/publisher/level'), {
      type: termLabel('org-type', type),
      level: termLabel('org-level', level),
      usual: termLabel('org-level', first),
    })
  },
})
