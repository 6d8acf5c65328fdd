/** A course that is taught online has hours online. */
import { type Words, words } from '../../../base/words.js'
import { isWritten, originOf } from '../../../parse/package.js'
import { partsOf } from '../../facts/teaching-hours.js'
import { defineRule } from '../../rule.js'
import { termLabel } from '../../wording/term-label.js'

const ONLINE: readonly string[] = ['distance-learning', 'blended']

export const distance = defineRule({
  code: 'hours/distance',
  severity: 'warning',
  summary: words('有远程学习的课写明线上学时', 'A course that is taught online says how many hours'),
  message: (p: { form: Words; is: 'none' | 'unsaid' }) =>
    p.is === 'none'
      ? words(
          `学习形式有「${p.form['zh-CN']}」，线上学时却是 0。`,
          `“${p.form.en}” is one of the forms, but there are no hours online.`,
        )
      : words(
          `学习形式有「${p.form['zh-CN']}」，没有写线上多少学时。`,
          `“${p.form.en}” is one of the forms, but how many hours are online is not said.`,
        ),
  why: words(
    '学员的线上、线下学时分开记，不写就没法记。',
    'Learners are credited online and offline hours apart, which needs both numbers.',
  ),
  help: words(
    '请写明两种学时，如「学时: { 合计: 16, 线上: 4, 线下: 12 }」；全在线下的，删去这种学习形式。',
    'Give both, as in `hours: { total: 16, online: 4, offline: 12 }`; if all is face to face, remove the form.',
  ),
  sources: ['R076', 'R086', 'R117'],
  example: {
    in: 'course',
    bad: 'forms: [classroom, distance-learning]\nhours: { total: 16, minutesPerHour: 45 }',
    good: 'forms: [classroom, distance-learning]\nhours: { total: 16, online: 4, offline: 12, minutesPerHour: 45 }',
  },
  *check(pkg, found) {
    const { forms = [], hours } = pkg.course
    const at = forms.findIndex((each) => ONLINE.includes(each))
    if (at < 0 || hours === undefined || hours.total === 0) return
    if (hours.online === undefined && isWritten(pkg, '/course/hours/online')) return
    const parts = partsOf(hours)
    if (parts !== undefined && parts.online > 0) return
    const form = termLabel('learning-form', forms[at] ?? '')
    yield found(originOf(pkg, '/course/hours/online'), { form, is: parts === undefined ? 'unsaid' : 'none' })
  },
})
