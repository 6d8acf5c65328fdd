/** A recommendation from above comes from above. */
import { type Words, words } from '../../../base/words.js'
import { originOf } from '../../../parse/package.js'
import { defineRule } from '../../rule.js'
import { termLabel } from '../../wording/term-label.js'

/** From the top down. */
const levels = ['national', 'provincial', 'prefecture', 'county', 'township', 'village']

/** A self-governance body guides what its own village offers (N三(一)), so there the same level will do. */
const isAbove = (level: string, publisher: string): boolean =>
  levels.indexOf(level) < levels.indexOf(publisher) || (level === 'village' && publisher === 'village')

export const endorsementLevel = defineRule({
  code: 'organisation/endorsement-level',
  severity: 'warning',
  summary: words('「上级推荐」的单位比发布单位高', 'A recommendation from above comes from above'),
  message: (p: { by: string; level: Words; publisher: Words }) =>
    words(
      `「${p.by}」的层级是「${p.level['zh-CN']}」，不比发布单位的「${p.publisher['zh-CN']}」高。`,
      `\`${p.by}\`, which recommends the course, is at “${p.level.en}”; the publisher is at “${p.publisher.en}”.`,
    ),
  why: words(
    '上级推荐是请上一级把关；同级、下级的推荐，评审不认。',
    'The level above is to take a look; recommendations from the same level or below do not count.',
  ),
  help: words(
    '请核对两边的层级；合作单位写进「作者」，不写进「上级推荐」。',
    'Check both levels; name partners under `contributors` instead.',
  ),
  sources: ['R092', 'R093', 'R100'],
  example: {
    in: 'course',
    bad: 'endorsements: [{ by: 示例村教学点, level: village }]',
    good: 'endorsements: [{ by: 示例市社区大学, level: prefecture }]',
  },
  *check(pkg, found) {
    const { publisher, endorsements = [] } = pkg.course
    const own = publisher?.level
    if (own === undefined) return
    for (const [at, { by, level }] of endorsements.entries()) {
      if (level === undefined || isAbove(level, own)) continue
      const related = {
        ...originOf(pkg, '/course/publisher/level'),
        message: words('发布单位的层级在这里。', 'The level of the publisher is here.'),
      }
      const params = { by, level: termLabel('org-level', level), publisher: termLabel('org-level', own) }
      yield found(originOf(pkg, `/course/endorsements/${at}/level`), params, { related: [related] })
    }
  },
})
