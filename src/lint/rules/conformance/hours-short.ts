/** A course is as long as its syllabus asks for. */
import { words } from '../../../base/words.js'
import { hoursShort as departure } from '../../../conform/told/hours-short.js'
import { departures } from '../../facts/departures.js'
import { defineRule } from '../../rule.js'

export const hoursShort = defineRule({
  ...departure,
  code: 'conformance/hours-short',
  summary: words(
    '课程的总学时不少于大纲的要求',
    'A course has the teaching hours that its syllabus asks for',
  ),
  sources: ['R001'],
  example: {
    in: 'course',
    bad: 'conformsTo: [{ syllabus: example-center/phone, version: 1.0.0 }]',
    good: 'conformsTo: [{ syllabus: example-center/phone, version: 1.0.0 }]\nhours: { total: 16, minutesPerHour: 45 }',
    syllabus: 'hours: { total: 16, minutesPerHour: 45 }',
  },
  *check(pkg, found, _profile, _today, library) {
    // Of a course without any hours, hours/lessons and front-matter/required speak.
    if (pkg.course.hours === undefined) return
    yield* departures(pkg, found, library, departure)
  },
})
