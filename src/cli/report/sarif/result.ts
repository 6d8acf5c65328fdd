/** A finding as a SARIF result (§3.27), with its mends as replacements. */
import type { ArtifactChange, Fix, Result } from 'sarif'
import { type Edit, type Language, type Lines, visible } from '../../../index.js'
import type { KnownFinding } from '../finding.js'
import { pathOf, type ReportedPackage } from '../report.js'
import { levels } from './descriptor.js'
import { artifact, physical, region } from './place.js'
import { text } from './text.js'

/** Counts the lines of a text; a report asks for those of one text again and again. */
export type LinesOf = (source: string) => Lines

const changesOf = (of: ReportedPackage, edits: readonly Edit[], linesOf: LinesOf): ArtifactChange[] =>
  [...new Set(edits.map(({ file }) => file))].map((file) => {
    const source = of.sourceOf(file)
    const lines = source === undefined ? undefined : linesOf(source)
    const replacements = edits
      .filter((edit) => edit.file === file)
      .map(({ start, end, text }) => ({
        deletedRegion: lines
          ? region(lines.range(start, end))
          : { charOffset: start, charLength: end - start },
        insertedContent: { text },
      }))
    return { artifactLocation: artifact(pathOf(of, file)), replacements }
  })

const fixOf = (
  { of, diagnostic: { fix } }: KnownFinding,
  language: Language,
  linesOf: LinesOf,
): { fixes?: Fix[] } =>
  fix === undefined || fix.edits.length === 0
    ? {}
    : {
        fixes: [
          {
            description: { text: text([fix.title], language) },
            artifactChanges: changesOf(of, fix.edits, linesOf),
          },
        ],
      }

/** The result; `ruleIndex` is where the run describes its rule. */
export const result = (
  finding: KnownFinding,
  ruleIndex: number,
  language: Language,
  linesOf: LinesOf,
): Result => {
  const { of, diagnostic, path, fingerprint, reason } = finding
  const { code, severity, message, why, help, range, related } = diagnostic
  return {
    ruleId: visible(code),
    ruleIndex,
    level: levels[severity],
    message: { text: text([message, why, help], language) },
    locations: [{ physicalLocation: physical(path, range) }],
    ...(related && {
      relatedLocations: related.map((place, id) => ({
        id,
        physicalLocation: physical(pathOf(of, place.file), place.range),
        message: { text: text([place.message], language) },
      })),
    }),
    ...fixOf(finding, language, linesOf),
    // An empty list says: looked for, and there is none (§3.27.23).
    suppressions:
      reason === undefined ? [] : [{ kind: 'inSource', status: 'accepted', justification: visible(reason) }],
    partialFingerprints: { 'kebao/v1': fingerprint },
  }
}
