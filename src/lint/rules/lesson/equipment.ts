/** A course in which learners work with their hands says what they need. */
import { type Words, words } from '../../../base/words.js'
import { isWritten, originOf } from '../../../parse/package.js'
import { defineRule } from '../../rule.js'
import { termLabel } from '../../wording/term-label.js'

const HANDS_ON: readonly string[] = ['hands-on-training', 'experiential-learning']

export const equipment = defineRule({
  code: 'lesson/equipment',
  severity: 'info',
  summary: words('动手做的课写明器材和材料', 'A course of practical work says what is needed for it'),
  message: (p: { form: Words }) =>
    words(
      `学习形式有「${p.form['zh-CN']}」，没有写器材和材料。`,
      `“${p.form.en}” is one of the forms, but neither equipment nor materials are named.`,
    ),
  why: words(
    '别处的教学点照着开课，先要知道备什么、备多少。',
    'Other places that take up the course have to know what to get ready, and how much.',
  ),
  help: words(
    '请加上「场地与器材」，如「场地与器材: { 器材: [圆头剪刀每人 1 把], 材料: [麦秆每人 40 根] }」。',
    'Add it, as in `requirements: { equipment: [one pair of scissors each], consumables: [40 straws each] }`.',
  ),
  sources: ['R027', 'R076'],
  example: {
    in: 'course',
    bad: 'forms: [experiential-learning]',
    good: 'forms: [experiential-learning]\nrequirements: { equipment: [圆头剪刀每人 1 把] }',
  },
  *check(pkg, found) {
    const { forms = [] } = pkg.course
    const at = forms.findIndex((each) => HANDS_ON.includes(each))
    if (at < 0) return
    const named = ['equipment', 'consumables'].some((key) => isWritten(pkg, `/course/requirements/${key}`))
    const unclear = pkg.course.requirements === undefined && isWritten(pkg, '/course/requirements')
    if (named || unclear) return
    yield found(originOf(pkg, `/course/forms/${at}`), { form: termLabel('learning-form', forms[at] ?? '') })
  },
})
