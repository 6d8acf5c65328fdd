/** What is kept of a package once it is linted: little enough to keep of a whole workspace. */
import { factsOf, lintAcross, type Member } from '../index.js'
import type { LoadedPackage } from './load-package.js'
import type { Report, ReportedPackage } from './report/report.js'

export interface Linted extends ReportedPackage {
  /** What other packages are compared with; nothing where the folder has no readable root document. */
  readonly members: readonly Member[]
}

export const lintedOf = ({ path, diagnostics, suppressed, sourceOf, pkg }: LoadedPackage): Linted => ({
  path,
  diagnostics,
  ...(suppressed && { suppressed }),
  sourceOf,
  members: pkg === undefined ? [] : [{ path, facts: factsOf(pkg) }],
})

type AcrossOptions = NonNullable<Parameters<typeof lintAcross>[1]>

/** The report on packages, with what was found between them added to those it speaks of. */
export const reportOn = (packages: readonly Linted[], options: AcrossOptions): Report => {
  const across = lintAcross(
    packages.flatMap(({ members }) => members),
    options,
  )
  return {
    packages: packages.map(({ members: _, ...each }) => {
      const more = across.filter((finding) => finding.path === each.path).map(({ diagnostic }) => diagnostic)
      return more.length === 0 ? each : { ...each, diagnostics: [...each.diagnostics, ...more] }
    }),
  }
}
