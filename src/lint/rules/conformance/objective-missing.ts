/** The objectives of the syllabus are those of the course. */
import { words } from '../../../base/words.js'
import { objectiveMissing as departure } from '../../../conform/told/objective-missing.js'
import { departures } from '../../facts/departures.js'
import { defineRule } from '../../rule.js'

export const objectiveMissing = defineRule({
  ...departure,
  code: 'conformance/objective-missing',
  summary: words(
    '大纲的目标，课程里都有',
    'The course has every objective of the syllabus that it carries out',
  ),
  sources: ['R001'],
  example: {
    in: 'course',
    bad: 'conformsTo: [{ syllabus: example-center/phone, version: 1.0.0 }]',
    good: 'conformsTo: [{ syllabus: example-center/phone, version: 1.0.0 }]\nobjectives: [{ id: O1, text: 学完能自己打开手机并调大字号 }, { id: O2, text: 学完能认出三类常见骗局 }]',
    syllabus:
      'objectives: [{ id: O1, text: 学完能自己打开手机并调大字号 }, { id: O2, text: 学完能认出三类常见骗局 }]',
  },
  check: (pkg, found, _profile, _today, library) => departures(pkg, found, library, departure),
})
