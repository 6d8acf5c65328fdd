/** Units are taught as long as the syllabus asks for. */
import { words } from '../../../base/words.js'
import { unitHours as departure } from '../../../conform/told/unit-hours.js'
import { departures } from '../../facts/departures.js'
import { defineRule } from '../../rule.js'

export const unitHours = defineRule({
  ...departure,
  code: 'conformance/unit-hours',
  summary: words(
    '每个单元的学时不少于大纲的要求',
    'Every unit is taught for the hours that the syllabus asks for',
  ),
  sources: ['R001'],
  example: {
    in: 'lessons',
    bad: '01-open.md duration: 45',
    good: '01-open.md duration: 90',
    course: 'conformsTo: [{ syllabus: example-center/phone, version: 1.0.0 }]',
    syllabus: 'units: [{ id: U1, title: 打开手机, hours: 2 }]\nhours: { total: 2, minutesPerHour: 45 }',
  },
  check: (pkg, found, _profile, _today, library) => departures(pkg, found, library, departure),
})
