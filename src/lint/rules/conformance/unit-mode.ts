/** Units are taught by the mode that the syllabus plans. */
import { words } from '../../../base/words.js'
import { unitMode as departure } from '../../../conform/told/unit-mode.js'
import { departures } from '../../facts/departures.js'
import { defineRule } from '../../rule.js'

export const unitMode = defineRule({
  ...departure,
  code: 'conformance/unit-mode',
  summary: words(
    '每个单元的线上、线下学时照大纲安排',
    'Every unit is taught online and face to face as the syllabus plans',
  ),
  sources: ['R001'],
  example: {
    in: 'lessons',
    bad: '01-open.md delivery: offline',
    good: '01-open.md delivery: online',
    course: 'conformsTo: [{ syllabus: example-center/phone, version: 1.0.0 }]',
    syllabus:
      'units: [{ id: U1, title: 打开手机, hours: { total: 2, online: 2 } }]\nhours: { total: 2, minutesPerHour: 45 }',
  },
  check: (pkg, found, _profile, _today, library) => departures(pkg, found, library, departure),
})
