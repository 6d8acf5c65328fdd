/** An outing has a plan for safety. */
import { type Words, words } from '../../../base/words.js'
import { documentsOf, originOf, type Package } from '../../../parse/package.js'
import { defineRule } from '../../rule.js'
import { termLabel } from '../../wording/term-label.js'

const OUTINGS: readonly string[] = ['social-practice', 'study-tour']

/** The theme of safety is no plan: 「安全教育」 and `safety-education` do not count. */
const SPOKEN = /安全(?!教育)|应急|急救|\bsafe(?:ty)?\b(?!-education)|\bemergenc|first aid/i

interface Outing {
  readonly form: string
  readonly pointer: string
}

const outingsIn = (forms: readonly string[] | undefined, pointer: string): readonly Outing[] =>
  (forms ?? []).flatMap((form, at) =>
    OUTINGS.includes(form) ? [{ form, pointer: `${pointer}/forms/${at}` }] : [],
  )

const firstOuting = ({ course, lessons }: Package): Outing | undefined =>
  [
    ...outingsIn(course.forms, '/course'),
    ...lessons.flatMap(({ meta }, at) => outingsIn(meta.forms, `/lessons/${at}/meta`)),
  ][0]

export const safetyPlan = defineRule({
  code: 'lesson/safety-plan',
  severity: 'warning',
  summary: words('外出的活动写明安全预案', 'An outing has a plan for safety'),
  message: (p: { form: Words }) =>
    words(
      `安排了「${p.form['zh-CN']}」，正文没有写安全预案。`,
      `There is “${p.form.en}”, but the text says nothing of safety.`,
    ),
  why: words(
    '带学员外出，路上、现场都可能出事，预案要在出发前写好。',
    'Much can happen on the way and on site: the plan has to be there before anybody leaves.',
  ),
  help: words(
    '请在正文里写一节「安全预案」：谁带队、几人一组、走散了和有人受伤怎么办。',
    'Add a section on safety: who leads, how many to a group, what to do if somebody is lost or hurt.',
  ),
  sources: ['R088', 'R075'],
  example: {
    in: 'body',
    course: 'forms: [social-practice]',
    bad: '上午九点在村口集合，步行去河边。',
    good: '上午九点在村口集合，步行去河边。安全预案：每组五人，组长带急救包。',
  },
  *check(pkg, found) {
    const outing = firstOuting(pkg)
    if (outing === undefined || documentsOf(pkg).some(({ source }) => SPOKEN.test(source))) return
    yield found(originOf(pkg, outing.pointer), { form: termLabel('learning-form', outing.form) })
  },
})
