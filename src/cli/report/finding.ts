/** The findings of a report in one line, the worst first, each with the mark by which it is known again. */
import { byPlace, type Diagnostic, fingerprintsOf, type Severity } from '../../index.js'
import { inOrder, pathOf, type Report, type ReportedPackage } from './report.js'

export interface Finding {
  readonly of: ReportedPackage
  readonly diagnostic: Diagnostic
  /** Its file, from where the user stands. */
  readonly path: string
  /** Why its author hid it. */
  readonly reason?: string
}

export interface KnownFinding extends Finding {
  /** Stays the same when the lines around it move; no two of a report share one. */
  readonly fingerprint: string
}

/** Readers and platforms look at the first few: the worst come first. */
const RANKS: readonly Severity[] = ['error', 'warning', 'info']

/** Every finding, in the order of packages and text. */
export const findingsOf = ({ packages }: Report): readonly Finding[] =>
  packages.flatMap((of) =>
    inOrder(of).map((diagnostic) => ({ of, diagnostic, path: pathOf(of, diagnostic.file) })),
  )

export const worstFirst = <T extends Finding>(findings: readonly T[]): readonly T[] =>
  RANKS.flatMap((severity) => findings.filter(({ diagnostic }) => diagnostic.severity === severity))

/** A finding that its author hid. */
const hiddenIn = ({ packages }: Report): readonly Finding[] =>
  packages.flatMap((of) =>
    [...(of.suppressed ?? [])]
      .sort((a, b) => byPlace(a.diagnostic, b.diagnostic))
      .map(({ diagnostic, reason }) => ({ of, diagnostic, path: pathOf(of, diagnostic.file), reason })),
  )

/**
 * Every finding with its fingerprint; these count equal findings in the order of the text.
 *
 * @param hidden whether what authors hid comes as well, behind the others: so that it changes none of their marks
 */
export const knownFindingsOf = (report: Report, { hidden = false } = {}): readonly KnownFinding[] => {
  const findings = hidden ? [...findingsOf(report), ...hiddenIn(report)] : findingsOf(report)
  const marks = fingerprintsOf(
    findings.map(({ of, diagnostic, path }) => {
      const source = diagnostic.file === undefined ? undefined : of.sourceOf(diagnostic.file)
      return { path, diagnostic, source }
    }),
  )
  return findings.map((finding, index) => ({ ...finding, fingerprint: marks[index] as string }))
}
