/** The syllabus that a course names is at hand. */
import { words } from '../../../base/words.js'
import { unknownSyllabus as departure } from '../../../conform/told/unknown-syllabus.js'
import { originOf } from '../../../parse/package.js'
import { conformances } from '../../facts/conformances.js'
import { defineRule } from '../../rule.js'

export const unknownSyllabus = defineRule({
  ...departure,
  code: 'conformance/unknown-syllabus',
  summary: words(
    '课程写明依据的大纲和版本，手头都有',
    'The syllabus that a course names is at hand, in its version',
  ),
  sources: ['R001'],
  example: {
    in: 'course',
    bad: 'conformsTo: [{ syllabus: example-center/phnoe, version: 1.0.0 }]',
    good: 'conformsTo: [{ syllabus: example-center/phone, version: 1.0.0 }]',
    syllabus: 'version: 1.0.0',
  },
  *check(pkg, found, _profile, _today, library) {
    for (const { named, syllabus, have, conformance, pointer } of conformances(pkg, library)) {
      const { syllabus: id, version } = named
      const params = { syllabus: id, ...(version !== undefined && { version }), have }
      if (syllabus === undefined) yield found(originOf(pkg, `${pointer}/syllabus`), params)
      else if (conformance?.findings.some(({ code }) => code === departure.code))
        yield found(originOf(pkg, `${pointer}/version`), params)
    }
  },
})
