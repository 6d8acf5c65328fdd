/** What is kept of a package to compare it with others, while a workspace streams past. */
import type { Place } from '../../base/diagnostic.js'
import type { CourseMeta } from '../../model/course.js'
import { originOf, type Package } from '../../parse/package.js'
import { suppressedIn } from '../suppress.js'

/** Small and plain: it survives JSON and workers. */
export interface PackageFacts extends Pick<CourseMeta, 'id' | 'version' | 'title' | 'series'> {
  /** Where the id and the number in the series stand. */
  readonly places: { readonly id: Place; readonly series: Place }
  /** Codes that its author suppresses. */
  readonly suppressed?: readonly string[]
}

/** The facts of one package of a workspace. */
export interface Member {
  /** The folder of the package, as its workspace names it. */
  readonly path: string
  readonly facts: PackageFacts
}

/** The facts of a package; the package itself may then be let go. */
export const factsOf = (pkg: Package): PackageFacts => {
  const { id, version, title, series } = pkg.course
  const places = { id: originOf(pkg, '/course/id'), series: originOf(pkg, '/course/series/order') }
  return { id, version, title, series, places, suppressed: suppressedIn(pkg) }
}
