/** The assessment that the syllabus sets is stated. */
import { words } from '../../../base/words.js'
import { assessment as departure } from '../../../conform/told/assessment.js'
import { departures } from '../../facts/departures.js'
import { defineRule } from '../../rule.js'

export const assessment = defineRule({
  ...departure,
  code: 'conformance/assessment',
  summary: words(
    '大纲规定的考核方式和合格标准，课程都写明',
    'A course states the assessment and the pass that its syllabus sets',
  ),
  sources: ['R001'],
  example: {
    in: 'course',
    bad: 'conformsTo: [{ syllabus: example-center/phone, version: 1.0.0 }]',
    good: 'conformsTo: [{ syllabus: example-center/phone, version: 1.0.0 }]\nassessment: { method: 现场操作, pass: 独立做成 4 项 }',
    syllabus: 'assessment: { method: 现场操作, pass: 独立做成 4 项 }',
  },
  check: (pkg, found, _profile, _today, library) => departures(pkg, found, library, departure),
})
