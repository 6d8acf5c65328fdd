/** A course says how it is seen whether the objectives were reached. */
import { words } from '../../../base/words.js'
import { isWritten } from '../../../parse/package.js'
import { requiredFields } from '../../facts/required-fields.js'
import { defineRule } from '../../rule.js'

export const assessment = defineRule({
  code: 'objective/assessment',
  severity: 'info',
  summary: words('有目标的课写明怎样考核', 'A course with objectives says how learners are assessed'),
  message: words('写了目标，没有写怎样考核。', 'There are objectives, but not how learners are assessed.'),
  why: words(
    '课程要有目标、内容、实施、评价四样，不写评价，学分银行不收，学员也不知道学会了没有。',
    'A course needs aims, content, ways of teaching and assessment: without the last no credit bank takes it in.',
  ),
  help: words(
    '请加一行，如「考核方式: { 方式: 现场完成 6 项任务, 合格标准: 完成 4 项 }」；不一定要笔试。',
    'Add a line, such as `assessment: { method: six tasks in class, pass: four of them }`; it need not be written.',
  ),
  sources: ['R121', 'R123', '沪学银中〔2021〕3号'],
  example: { in: 'course', bad: 'assessment:', good: 'assessment: { method: 现场操作 }' },
  *check(pkg, found, profile) {
    const { objectives = [] } = pkg.course
    if (objectives.length === 0 || isWritten(pkg, '/course/assessment')) return
    // Where it must be there, that is told by front-matter/required.
    if (requiredFields(pkg, profile).has('assessment')) return
    yield found({ file: pkg.root.file, range: pkg.root.opening }, {})
  },
})
