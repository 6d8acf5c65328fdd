/** The departures of one kind that a rule tells, each at its place in the author's file. */
import type { Diagnostic, Found } from '../../base/diagnostic.js'
import { words } from '../../base/words.js'
import type { Departure } from '../../conform/departure.js'
import { originOf, type Package } from '../../parse/package.js'
import type { Library } from '../rule.js'
import { conformances } from './conformances.js'

/** What departs stands in one place, the syllabus is named in another. */
const namedHere = words('大纲在这里写明。', 'The syllabus is named here.')

/** What was found of the kind that a declared departure tells. */
export function* departures<P extends object>(
  pkg: Package,
  found: Found<P>,
  library: Library | undefined,
  { code }: Departure<P>,
): Iterable<Diagnostic> {
  for (const { conformance, pointer } of conformances(pkg, library)) {
    const related = [{ ...originOf(pkg, `${pointer}/syllabus`), message: namedHere }]
    for (const { code: told, course, data } of conformance?.findings ?? [])
      if (told === code) yield found(originOf(pkg, course), data as P, { related })
  }
}
