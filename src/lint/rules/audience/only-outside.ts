/** A block that is only for some learners is for learners whom the course is for. */
import { words } from '../../../base/words.js'
import { findTerm } from '../../../model/vocabulary/find-term.js'
import { documentsOf, nodesOf } from '../../../parse/package.js'
import { firstLine } from '../../facts/first-line.js'
import { isKindOf } from '../../facts/learners.js'
import { defineRule } from '../../rule.js'

/** Those who help in class need not be learners of the course. */
const HELPERS: ReadonlySet<string> = new Set([
  'community-educators',
  'community-volunteers',
  'community-service-staff',
  'community-org-members',
  'parents',
])

export const onlyOutside = defineRule({
  code: 'audience/only-outside',
  severity: 'warning',
  summary: words('「:::仅」写给本课的受众', 'A block `only` is for learners of the course'),
  message: (p: { audience: string; label: string }) =>
    words(
      `这一块只给「${p.label}」看，课程的受众里没有这些人。`,
      `This block is only for \`${p.audience}\`, whom the course is not for.`,
    ),
  why: words('按受众出版的讲义里，这一块谁也看不到。', 'In handouts made by audience nobody will see it.'),
  help: words(
    '请把这类人加到课程的「受众」里（主要或次要），或者改这一块的受众。',
    'Add them to the `audience` of the course, as secondary perhaps, or change the audience of the block.',
  ),
  sources: ['R071'],
  example: {
    in: 'body',
    bad: ':::仅{受众=退役士兵}\n带上退役证。\n:::',
    good: ':::仅{受众=退休人员}\n带上老花镜。\n:::',
  },
  *check(pkg, found) {
    const { primary = [], secondary = [] } = pkg.course.audience ?? {}
    const named = [...primary, ...secondary]
    if (named.length === 0) return
    const isInside = (id: string): boolean =>
      HELPERS.has(id) || named.some((each) => isKindOf(id, each) || isKindOf(each, id))
    for (const document of documentsOf(pkg)) {
      for (const { name, audience = [], position } of nodesOf(document, 'callout')) {
        const [id] = audience
        if (name !== 'only' || id === undefined || position === undefined || audience.some(isInside)) continue
        const label = findTerm('audience', id)?.label['zh-CN'] ?? id
        const range = firstLine(document.source, position)
        yield found({ file: document.file, range }, { audience: id, label })
      }
    }
  },
})
