/** `json`: everything, for programs. The contract is in docs/format.md. */
import type { Diagnostic } from '../../index.js'
import { jsonText } from './json-text.js'
import { inOrder, pathOf, type ReportedPackage, type Reporter, summaryOf } from './report.js'

/** The same diagnostic with each of its files named from where the user stands. */
export const fromHere = (each: ReportedPackage, diagnostic: Diagnostic): Diagnostic => {
  const { file, related, fix } = diagnostic
  return {
    ...diagnostic,
    file: pathOf(each, file),
    ...(related && { related: related.map((place) => ({ ...place, file: pathOf(each, place.file) })) }),
    ...(fix && {
      fix: { ...fix, edits: fix.edits.map((edit) => ({ ...edit, file: pathOf(each, edit.file) })) },
    }),
  }
}

export const json: Reporter = (report) => {
  const diagnostics = report.packages.flatMap((each) => inOrder(each).map((found) => fromHere(each, found)))
  return jsonText({ version: 1, diagnostics, summary: summaryOf(report) })
}
