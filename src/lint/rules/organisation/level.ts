/** What a village publishes, somebody above has recommended. */
import { words } from '../../../base/words.js'
import { lacksItems, originOf } from '../../../parse/package.js'
import { defineRule } from '../../rule.js'

const VILLAGE = 'village'

export const level = defineRule({
  code: 'organisation/level',
  severity: 'info',
  summary: words(
    '村（社区）发布的课有上级推荐',
    'A course published by a village has a recommendation from above',
  ),
  message: words(
    '村（社区）发布的课，没有写上级推荐。',
    'A village publishes this course without a recommendation from above.',
  ),
  why: words(
    '课程开发和业务指导是县级社区教育学院的职责，村级教学点主要是组织学习。',
    'Making courses and guiding others is the task of the county college; a village teaching point offers them.',
  ),
  help: words(
    '请把课报上一级看一看，再加上「上级推荐」，如「上级推荐: [{ 单位: 示例社区学院, 层级: 县（市、区） }]」。',
    'Show it to the level above and add it, as in `endorsements: [{ by: Example College, level: county }]`.',
  ),
  sources: ['R093', 'N二(一)2'],
  example: {
    in: 'course',
    bad: 'publisher: { name: 示例村教学点, level: village }',
    good: 'publisher: { name: 示例村教学点, level: village }\nendorsements: [{ by: 示例社区学院, level: county }]',
  },
  *check(pkg, found) {
    const { publisher, endorsements } = pkg.course
    if (publisher?.level !== VILLAGE) return
    if (lacksItems(pkg, '/course/endorsements')) return
    if (endorsements?.some((each) => each.level !== VILLAGE)) return
    yield found(originOf(pkg, '/course/publisher/level'), {})
  },
})
