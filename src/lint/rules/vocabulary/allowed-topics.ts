/** The topics of a course are among those its province takes. */
import { type Words, words } from '../../../base/words.js'
import { ancestors } from '../../../model/vocabulary/ancestors.js'
import { originOf } from '../../../parse/package.js'
import { defineRule } from '../../rule.js'
import { termLabel } from '../../wording/term-label.js'

const MANY = 12

export const allowedTopics = defineRule({
  code: 'vocabulary/allowed-topics',
  severity: 'error',
  summary: words('主题在本地接受的范围里', 'The topics of a course are among those its province accepts'),
  message: (p: { topic: Words; allowed: readonly Words[] }) =>
    words(
      `主题「${p.topic['zh-CN']}」不在本地接受的范围里。`,
      `“${p.topic.en}” is not among the topics that your province accepts.`,
    ),
  why: words('范围之外的课，本地不受理。', 'A course on other topics is not taken in there.'),
  help: ({ allowed }) => {
    const shown = allowed.slice(0, MANY)
    const more = allowed.length > MANY
    return words(
      `请从这些里选：${shown.map((each) => each['zh-CN']).join('、')}${more ? '等' : ''}；更细的主题也可以。`,
      `Choose among ${shown.map(({ en }) => en).join(', ')}${more ? ' and others' : ''}; narrower topics will do.`,
    )
  },
  sources: ['R038', 'R132'],
  example: {
    in: 'course',
    bad: 'topics: [life-leisure]',
    good: 'topics: [mental-health]',
    profile: { allowedTopics: ['safety-education', 'health-wellness'] },
  },
  *check(pkg, found, { allowedTopics: allowed }) {
    if (allowed === undefined) return
    const isAllowed = (id: string): boolean =>
      allowed.includes(id) || ancestors('topic', id).some((wider) => allowed.includes(wider.id))
    for (const [at, id] of (pkg.course.topics ?? []).entries()) {
      if (isAllowed(id)) continue
      const labels = allowed.map((each) => termLabel('topic', each))
      yield found(originOf(pkg, `/course/topics/${at}`), { topic: termLabel('topic', id), allowed: labels })
    }
  },
})
