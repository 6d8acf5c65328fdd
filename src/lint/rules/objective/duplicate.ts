/** No two objectives say the same. */
import { foldName } from '../../../base/fold.js'
import { words } from '../../../base/words.js'
import { originOf } from '../../../parse/package.js'
import { defineRule } from '../../rule.js'

/** What begins every objective tells none from another. */
const core = (text: string): string => foldName(text).replace(/^(?:学完|学员)*[能会]?|[。.；;]$/g, '')

export const duplicate = defineRule({
  code: 'objective/duplicate',
  severity: 'warning',
  summary: words('各个目标说的不是同一件事', 'No two objectives say the same'),
  message: (p: { id: string; first: string; text: string }) =>
    words(
      `目标「${p.id}」和「${p.first}」说的是一件事：${p.text}。`,
      `The objectives \`${p.id}\` and \`${p.first}\` say the same: \`${p.text}\`.`,
    ),
  why: words(
    '同一个目标写两遍，课节、题目不知道对应哪一个，统计也多算一个。',
    'Lessons and questions cannot tell which of them they serve, and counts have one too many.',
  ),
  help: words(
    '请删去一个，把用到它的课节和题目改成另一个；本来是两件事的，写清楚差别。',
    'Remove one and let its lessons and questions name the other; or say how they differ.',
  ),
  sources: ['R013'],
  example: {
    in: 'course',
    bad: 'objectives:\n  - { id: O1, text: 学完能自己开机 }\n  - { id: O2, text: 能自己开机 }',
    good: 'objectives:\n  - { id: O1, text: 学完能自己开机 }\n  - { id: O2, text: 学完能自己关机 }',
  },
  *check(pkg, found) {
    const seen = new Map<string, { readonly id: string; readonly at: number }>()
    for (const [at, { id, text }] of (pkg.course.objectives ?? []).entries()) {
      const key = core(text)
      const first = seen.get(key)
      if (first === undefined) seen.set(key, { id, at })
      // Two objectives under one mark are told by their own rule.
      if (first === undefined || first.id === id) continue
      const related = {
        ...originOf(pkg, `/course/objectives/${first.at}/text`),
        message: words('前一个在这里。', 'The first is here.'),
      }
      const params = { id, first: first.id, text: text.replace(/[。.]$/, '') }
      yield found(originOf(pkg, `/course/objectives/${at}/text`), params, { related: [related] })
    }
  },
})
