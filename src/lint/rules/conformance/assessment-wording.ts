/** The assessment is worded as in the syllabus. */
import { words } from '../../../base/words.js'
import { assessmentWording as departure } from '../../../conform/told/assessment-wording.js'
import { departures } from '../../facts/departures.js'
import { defineRule } from '../../rule.js'

export const assessmentWording = defineRule({
  ...departure,
  code: 'conformance/assessment-wording',
  summary: words('考核照大纲的写法写', 'Assessment is worded as the syllabus has it'),
  sources: ['R001'],
  example: {
    in: 'course',
    bad: 'conformsTo: [{ syllabus: example-center/phone, version: 1.0.0 }]\nassessment: { method: 写一篇心得 }',
    good: 'conformsTo: [{ syllabus: example-center/phone, version: 1.0.0 }]\nassessment: { method: 现场完成 6 项任务 }',
    syllabus: 'assessment: { method: 现场完成 6 项任务 }',
  },
  check: (pkg, found, _profile, _today, library) => departures(pkg, found, library, departure),
})
