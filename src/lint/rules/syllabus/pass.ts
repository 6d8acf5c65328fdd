/** A syllabus says what counts as a pass. */
import { words } from '../../../base/words.js'
import { isWritten, originOf } from '../../../parse/package.js'
import { defineRule } from '../../rule.js'

export const pass = defineRule({
  code: 'syllabus/pass',
  severity: 'info',
  summary: words('大纲写明怎样算合格', 'A syllabus says what counts as a pass'),
  message: words(
    '写了怎样考核，没有写怎样算合格。',
    'How learners are assessed is said, but not what counts as a pass.',
  ),
  why: words(
    '各地合格的尺子不一样，学习成果就没法互相承认。',
    'Where every place draws the line elsewhere, nobody can accept the results of another.',
  ),
  help: words(
    '请在「考核方式」里加上「合格标准」，如「合格标准: 完成 4 项」。',
    'Add `pass` to the assessment, such as `pass: four of six tasks`.',
  ),
  sources: ['R001', 'R121'],
  example: {
    in: 'course',
    bad: 'type: general-syllabus\nassessment: { method: 现场完成 6 项任务 }',
    good: 'type: general-syllabus\nassessment: { method: 现场完成 6 项任务, pass: 完成 4 项 }',
  },
  *check(pkg, found) {
    const { assessment } = pkg.course
    if (pkg.kind !== 'syllabus' || assessment === undefined || assessment.pass !== undefined) return
    if (!isWritten(pkg, '/course/assessment/pass')) yield found(originOf(pkg, '/course/assessment'), {})
  },
})
