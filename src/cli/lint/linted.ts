/** What is kept of a package once it is linted: little enough to keep of a whole workspace, and plain, so that it may travel. */
import {
  acrossCodes,
  type Diagnostic,
  factsOf,
  type Level,
  type LintProfile,
  levelEntry,
  lintAcross,
  type PackageFacts,
  type Suppressed,
} from '../../index.js'
import type { LoadedPackage } from '../load-package.js'
import type { Report, ReportedPackage } from '../report/report.js'

export interface LintRecord {
  readonly diagnostics: readonly Diagnostic[]
  /** What its author hid, and why. */
  readonly suppressed?: readonly Suppressed[]
  /** The texts that a report shows lines of, by file. */
  readonly sources: readonly (readonly [file: string, text: string])[]
  /** What other packages are compared with; absent where the folder has no readable root document. */
  readonly facts?: PackageFacts
  /** What its settings say of findings between packages. */
  readonly levels: Readonly<Record<string, Level>>
}

export interface Linted extends LintRecord {
  /** The folder as the user named it. */
  readonly path: string
}

export const levelsAcross = ({ severities }: LintProfile = {}): LintRecord['levels'] =>
  Object.fromEntries(
    acrossCodes.flatMap((code) => {
      const level = levelEntry(code, severities)?.level
      return level === undefined ? [] : [[code, level]]
    }),
  )

export const lintRecord = (
  { diagnostics, suppressed, sources, pkg }: LoadedPackage,
  profile?: LintProfile,
): LintRecord => ({
  diagnostics,
  ...(suppressed && { suppressed }),
  sources: [...sources],
  ...(pkg && { facts: factsOf(pkg) }),
  levels: levelsAcross(profile),
})

/** As a report takes it. */
export const reported = ({
  path,
  diagnostics,
  suppressed,
  sources,
}: Pick<Linted, 'path' | 'diagnostics' | 'suppressed' | 'sources'>): ReportedPackage => {
  const texts = new Map(sources)
  return {
    path,
    diagnostics,
    ...(suppressed && { suppressed }),
    sourceOf: (file) => texts.get(file),
  }
}

/** The report on packages, with what was found between them added to those it speaks of. */
export const reportOn = (packages: readonly Linted[]): Report => {
  const levels = new Map(packages.map((each) => [each.path, each.levels]))
  const members = packages.flatMap(({ path, facts }) => (facts === undefined ? [] : [{ path, facts }]))
  const across = lintAcross(members, { profile: (path) => ({ severities: levels.get(path) ?? {} }) })
  const found = new Map<string, Diagnostic[]>()
  for (const { path, diagnostic } of across) found.set(path, [...(found.get(path) ?? []), diagnostic])
  return {
    packages: packages.map((each) => {
      const more = found.get(each.path)
      return reported(more === undefined ? each : { ...each, diagnostics: [...each.diagnostics, ...more] })
    }),
  }
}
