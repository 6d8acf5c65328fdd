/** How a package carries out the syllabi that it names, worked out once for all rules that ask. */
import { onceFor } from '../../base/once-for.js'
import { conform } from '../../conform/conform.js'
import { type FoundSyllabus, findSyllabus, type SyllabusName } from '../../conform/find-syllabus.js'
import type { Conformance } from '../../model/conformance.js'
import { outlineOf } from '../../outline/outline-of.js'
import type { Package } from '../../parse/package.js'
import type { Library } from '../rule.js'

export interface CarriedOut extends FoundSyllabus {
  readonly named: SyllabusName
  /** Pointer to the entry of `conformsTo`. */
  readonly pointer: string
  /** Absent where the syllabus is not at hand. */
  readonly conformance?: Conformance
  /** With a newer version of the syllabus, where there is one. */
  readonly next?: Conformance
}

const outlines = onceFor(outlineOf)

const work = (pkg: Package, syllabi: NonNullable<Library['syllabi']>): readonly CarriedOut[] =>
  (pkg.course.conformsTo ?? []).map((named, at): CarriedOut => {
    const found = findSyllabus(syllabi, named)
    const pointer = `/course/conformsTo/${at}`
    if (found.syllabus === undefined) return { ...found, named, pointer }
    const course = outlines(pkg)
    const conformance = conform(course, found.syllabus)
    const next = found.newer && conform(course, found.newer)
    return { ...found, named, pointer, conformance, ...(next && { next }) }
  })

const known = onceFor((_: Package) => new WeakMap<object, readonly CarriedOut[]>())

/** Nothing where the package names no syllabus, or nobody has any. */
export const conformances = (pkg: Package, library: Library | undefined): readonly CarriedOut[] => {
  const syllabi = library?.syllabi
  if (syllabi === undefined || pkg.course.conformsTo === undefined) return []
  const made = known(pkg)
  const before = made.get(syllabi)
  if (before !== undefined) return before
  const answer = work(pkg, syllabi)
  made.set(syllabi, answer)
  return answer
}
