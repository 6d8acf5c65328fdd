/** Hours are split as the syllabus asks for. */
import { words } from '../../../base/words.js'
import { modeHours as departure } from '../../../conform/told/mode-hours.js'
import { departures } from '../../facts/departures.js'
import { defineRule } from '../../rule.js'

export const modeHours = defineRule({
  ...departure,
  code: 'conformance/mode-hours',
  summary: words(
    '线上、线下学时都不少于大纲的要求',
    'Online and face-to-face hours are what the syllabus asks for',
  ),
  sources: ['R001'],
  example: {
    in: 'course',
    bad: 'conformsTo: [{ syllabus: example-center/phone, version: 1.0.0 }]',
    good: 'conformsTo: [{ syllabus: example-center/phone, version: 1.0.0 }]\nhours: { total: 2, online: 1, offline: 1, minutesPerHour: 45 }',
    syllabus: 'hours: { total: 2, online: 1, offline: 1, minutesPerHour: 45 }',
  },
  check: (pkg, found, _profile, _today, library) => departures(pkg, found, library, departure),
})
