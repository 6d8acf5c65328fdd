/** Every unit of the syllabus is taught. */
import { words } from '../../../base/words.js'
import { unitMissing as departure } from '../../../conform/told/unit-missing.js'
import { departures } from '../../facts/departures.js'
import { defineRule } from '../../rule.js'

export const unitMissing = defineRule({
  ...departure,
  code: 'conformance/unit-missing',
  summary: words('大纲的每个单元都有课节来教', 'Lessons carry out every unit of the syllabus'),
  sources: ['R001'],
  example: {
    in: 'lessons',
    bad: '01-open.md title: 打开手机',
    good: '01-open.md title: 打开手机\n02-text.md title: 调大字号',
    course: 'conformsTo: [{ syllabus: example-center/phone, version: 1.0.0 }]',
    syllabus: 'units: [{ id: U1, title: 打开手机 }, { id: U2, title: 调大字号 }]',
  },
  check: (pkg, found, _profile, _today, library) => departures(pkg, found, library, departure),
})
