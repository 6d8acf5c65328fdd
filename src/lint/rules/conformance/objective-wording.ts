/** The same mark means the same objective. */
import { words } from '../../../base/words.js'
import { objectiveWording as departure } from '../../../conform/told/objective-wording.js'
import { departures } from '../../facts/departures.js'
import { defineRule } from '../../rule.js'

export const objectiveWording = defineRule({
  ...departure,
  code: 'conformance/objective-wording',
  summary: words(
    '与大纲编号相同的目标，意思也相同',
    'An objective with the mark of the syllabus means the same',
  ),
  sources: ['R001'],
  example: {
    in: 'course',
    bad: 'conformsTo: [{ syllabus: example-center/phone, version: 1.0.0 }]\nobjectives: [{ id: O1, text: 学完能自己打开手机并调大字号 }, { id: O2, text: 学完能发语音和图片 }]',
    good: 'conformsTo: [{ syllabus: example-center/phone, version: 1.0.0 }]\nobjectives: [{ id: O1, text: 学完能自己打开手机并调大字号 }, { id: O2, text: 学完能认出三类常见骗局 }]',
    syllabus:
      'objectives: [{ id: O1, text: 学完能自己打开手机并调大字号 }, { id: O2, text: 学完能认出三类常见骗局 }]',
  },
  check: (pkg, found, _profile, _today, library) => departures(pkg, found, library, departure),
})
