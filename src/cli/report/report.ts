/** What a reporter is given: everything that was found, package by package. */
import { byPlace, type Diagnostic, type Language, type Severity, type Suppressed } from '../../index.js'

export interface ReportedPackage {
  /** The folder as the user named it; '' for the current one. */
  readonly path: string
  readonly diagnostics: readonly Diagnostic[]
  /** What their authors hid, and why. */
  readonly suppressed?: readonly Suppressed[]
  /** The decoded text of a file, without a BOM, as the diagnostics count it. */
  sourceOf(file: string): string | undefined
}

export interface Report {
  readonly packages: readonly ReportedPackage[]
}

export interface ReportOptions {
  readonly language: Language
  readonly colour: boolean
  readonly columns: number
}

/** Turns what was found into the text of one format. */
export type Reporter = (report: Report, options: ReportOptions) => string

/** The counts of one run. */
export interface Summary {
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  readonly packages: number
}

/** The path of a file of a package, from where the user stands; without a file it is the package. */
export const pathOf = ({ path }: ReportedPackage, file: string | undefined): string =>
  [path, file].filter((part) => part !== '' && part !== undefined).join('/') || '.'

/** What was found in a package, in the order of the text. */
export const inOrder = ({ diagnostics }: ReportedPackage): readonly Diagnostic[] =>
  [...diagnostics].sort(byPlace)

const count = (report: Report, severity: Severity): number =>
  report.packages.flatMap((each) => each.diagnostics).filter((each) => each.severity === severity).length

export const summaryOf = (report: Report): Summary => ({
  errors: count(report, 'error'),
  warnings: count(report, 'warning'),
  infos: count(report, 'info'),
  packages: report.packages.length,
})
