/** `json`: everything, for programs. The contract is in docs/format.md. */
import type { Diagnostic } from '../../index.js'
import { inOrder, pathOf, type ReportedPackage, type Reporter, summaryOf } from './report.js'

/** The same diagnostic with each of its files named from where the user stands. */
const fromHere = (each: ReportedPackage, diagnostic: Diagnostic): Diagnostic => {
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

const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`

/** The same JSON value in a spelling that cannot command a terminal or hide anything from its reader. */
const spellOut = (json: string): string =>
  json.replace(/[\u007f-\u009f\p{Cf}]/gu, (char) => char.split('').map(escapeUnit).join(''))

export const json: Reporter = (report) => {
  const diagnostics = report.packages.flatMap((each) => inOrder(each).map((found) => fromHere(each, found)))
  return `${spellOut(JSON.stringify({ version: 1, diagnostics, summary: summaryOf(report) }, null, 2))}\n`
}
