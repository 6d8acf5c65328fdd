/** A training provider publishes on somebody's recommendation. */
import { words } from '../../../base/words.js'
import { isWritten, originOf } from '../../../parse/package.js'
import { defineRule } from '../../rule.js'

export const trainingProvider = defineRule({
  code: 'organisation/training-provider',
  severity: 'warning',
  summary: words('社会培训机构的课有上级推荐', 'The course of a training provider has a recommendation'),
  message: words(
    '社会培训机构发布的课，没有写上级推荐。',
    'A training provider publishes this course without a recommendation.',
  ),
  why: words(
    '引进的是培训质量高、社会效益好的机构，要有社区教育机构把关。',
    'Providers of good quality and public benefit are invited in, which an institution of community education has to confirm.',
  ),
  help: words(
    '请联系当地社区学院，再加上「上级推荐」，如「上级推荐: [{ 单位: 示例社区学院, 层级: 县（市、区） }]」。',
    'Turn to the local community college and add it, as in `endorsements: [{ by: Example College, level: county }]`.',
  ),
  sources: ['R025', 'R105'],
  example: {
    in: 'course',
    bad: 'publisher: { name: 示例培训学校, type: training-provider }',
    good: 'publisher: { name: 示例培训学校, type: training-provider }\nendorsements: [{ by: 示例社区学院, level: county }]',
  },
  *check(pkg, found) {
    const { publisher, endorsements = [] } = pkg.course
    if (publisher?.type !== 'training-provider' || endorsements.length > 0) return
    // What a village publishes needs a recommendation anyhow, and that is told by its own rule.
    if (publisher.level === 'village' || isWritten(pkg, '/course/endorsements')) return
    yield found(originOf(pkg, '/course/publisher/type'), {})
  },
})
