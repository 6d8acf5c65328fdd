/** A course carries out the newest version of its syllabus. */
import { words } from '../../../base/words.js'
import { olderVersion as departure } from '../../../conform/told/older-version.js'
import type { Conformance } from '../../../model/conformance.js'
import { originOf } from '../../../parse/package.js'
import { conformances } from '../../facts/conformances.js'
import { defineRule } from '../../rule.js'

/** What departs, whatever the version: the same finding of both versions is no news. */
const departing = ({ findings }: Conformance): ReadonlySet<string> =>
  new Set(
    findings
      .filter(({ level, code }) => level !== 'info' && code !== departure.code)
      .map(({ code, data }) => JSON.stringify([code, data])),
  )

export const olderVersion = defineRule({
  ...departure,
  code: 'conformance/older-version',
  summary: words('课程依据的是大纲的最新版', 'A course carries out the newest version of its syllabus'),
  sources: ['R001'],
  example: {
    in: 'course',
    bad: 'conformsTo: [{ syllabus: example-center/phone, version: 1.0.0 }]',
    good: 'conformsTo: [{ syllabus: example-center/phone, version: 2.0.0 }]',
    syllabus: 'version: 2.0.0',
  },
  *check(pkg, found, _profile, _today, library) {
    for (const { named, newer, conformance, next, syllabus, pointer } of conformances(pkg, library)) {
      const place = originOf(pkg, `${pointer}/version`)
      const old = named.version ?? ''
      if (newer !== undefined && conformance !== undefined && next !== undefined) {
        const before = departing(conformance)
        const more = [...departing(next)].filter((each) => !before.has(each)).length
        yield found(place, { named: old, version: newer.course.version ?? '', ...(more > 0 && { more }) })
      } else if (conformance?.findings.some(({ code }) => code === departure.code)) {
        // The version that is named is not at hand: the course was compared with the newer one.
        yield found(place, { named: old, version: syllabus?.course.version ?? '' })
      }
    }
  },
})
