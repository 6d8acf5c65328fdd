/** A course is for those that its syllabus is for. */
import { words } from '../../../base/words.js'
import { audience as departure } from '../../../conform/told/audience.js'
import { departures } from '../../facts/departures.js'
import { defineRule } from '../../rule.js'

export const audience = defineRule({
  ...departure,
  code: 'conformance/audience',
  summary: words('课程的主要受众在大纲的主要受众之内', 'A course is for those that its syllabus is for'),
  sources: ['R001'],
  example: {
    in: 'course',
    bad: 'conformsTo: [{ syllabus: example-center/phone, version: 1.0.0 }]\naudience: [parents]',
    good: 'conformsTo: [{ syllabus: example-center/phone, version: 1.0.0 }]\naudience: [left-behind-elderly]',
    syllabus: 'audience: [seniors]',
  },
  check: (pkg, found, _profile, _today, library) => departures(pkg, found, library, departure),
})
