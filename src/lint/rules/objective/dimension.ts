/** Where objectives name the quality they raise, all of them do. */
import { words } from '../../../base/words.js'
import { isWritten, originOf } from '../../../parse/package.js'
import { defineRule } from '../../rule.js'

export const dimension = defineRule({
  code: 'objective/dimension',
  severity: 'info',
  summary: words(
    '有目标写了素养维度，其余的也写',
    'Where some objectives name the quality they raise, all of them do',
  ),
  message: (p: { ids: readonly string[] }) =>
    words(
      `别的目标都写了素养维度，${p.ids.map((id) => `「${id}」`).join('')}没有写。`,
      `Other objectives name a dimension, but not ${p.ids.map((id) => `\`${id}\``).join(', ')}.`,
    ),
  why: words(
    '统计按四个维度数目标，漏一个，这门课的分布就不准。',
    'Statistics count objectives by dimension, and would be wrong for this course.',
  ),
  help: words(
    '请补上「素养维度」：思想道德素质、科学文化素质、健康素质或职业技能。',
    'Add `dimension`: q-morality, q-science-culture, q-health or q-skills.',
  ),
  sources: ['R040', 'R126'],
  example: {
    in: 'course',
    bad: 'objectives:\n  - { id: O1, text: 学完能自己开机, dimension: q-skills }\n  - { id: O2, text: 学完能自己关机 }',
    good: 'objectives:\n  - { id: O1, text: 学完能自己开机, dimension: q-skills }\n  - { id: O2, text: 学完能自己关机, dimension: q-skills }',
  },
  *check(pkg, found) {
    const objectives = (pkg.course.objectives ?? []).map(({ id }, at) => ({
      id,
      pointer: `/course/objectives/${at}`,
    }))
    const bare = objectives.filter(({ pointer }) => !isWritten(pkg, `${pointer}/dimension`))
    const [first] = bare
    if (first === undefined || bare.length === objectives.length) return
    yield found(originOf(pkg, first.pointer), { ids: bare.map(({ id }) => id) })
  },
})
