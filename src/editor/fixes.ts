/** Diagnostics → the mends that an editor offers. */
import type { Diagnostic, Edit, Fix } from '../base/diagnostic.js'
import { chooseEdits } from '../lint/edits/choose-edits.js'
import type { Span } from './spot.js'

export interface OfferedFix {
  readonly diagnostic: Diagnostic
  readonly fix: Fix
}

const touches = ({ range }: Diagnostic, span: Span): boolean =>
  (range?.start.offset ?? 0) <= span.end && span.start <= (range?.end.offset ?? range?.start.offset ?? 0)

/** The mends of what was found in a part of a file, those first that change nothing an author meant. */
export const fixesAt = (
  diagnostics: readonly Diagnostic[],
  file: string,
  span: Span,
): readonly OfferedFix[] =>
  diagnostics
    .flatMap((diagnostic) =>
      diagnostic.fix && diagnostic.file === file && touches(diagnostic, span)
        ? [{ diagnostic, fix: diagnostic.fix }]
        : [],
    )
    .sort((a, b) => Number(b.fix.safe) - Number(a.fix.safe))

/** The edits of all safe mends of a file that do not get into each other's way; the next round does the rest. */
export const safeEdits = (diagnostics: readonly Diagnostic[], file: string): readonly Edit[] => {
  const fixes = diagnostics.flatMap(({ fix }) =>
    fix?.safe && fix.edits.every((edit) => edit.file === file) ? [fix] : [],
  )
  return [...(chooseEdits(fixes).get(file) ?? [])].sort((a, b) => a.start - b.start)
}
