/** A course that names a syllabus has something of it. */
import { words } from '../../../base/words.js'
import { none as departure } from '../../../conform/told/none.js'
import { departures } from '../../facts/departures.js'
import { defineRule } from '../../rule.js'

export const none = defineRule({
  ...departure,
  code: 'conformance/none',
  summary: words('课程确实落实了它写明依据的大纲', 'A course carries out something of the syllabus it names'),
  sources: ['R001'],
  example: {
    in: 'course',
    bad: 'conformsTo: [{ syllabus: example-center/phone, version: 1.0.0 }]',
    good: 'conformsTo: [{ syllabus: example-center/phone, version: 1.0.0 }]\nobjectives: [{ id: O1, text: 学完能听清来电并接打电话 }]',
    syllabus: 'objectives: [{ id: O1, text: 学完能听清来电并接打电话 }]',
  },
  check: (pkg, found, _profile, _today, library) => departures(pkg, found, library, departure),
})
