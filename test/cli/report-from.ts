/** Makes a report from a case file, where a diagnostic's place is written as the text that it marks. */

import { linesOf } from '../../src/base/lines.js'
import type { Report, ReportedPackage } from '../../src/cli/report/report.js'
import type { Diagnostic, Related } from '../../src/index.js'

/** A place by its text; an `empty` range stands at the end of it. */
interface Marked {
  readonly file?: string
  readonly mark?: string
  readonly empty?: boolean
}

type MarkedDiagnostic = Omit<Diagnostic, 'range' | 'related'> &
  Marked & { readonly related?: readonly (Related & Marked)[] }

interface Case {
  readonly packages: readonly {
    readonly path: string
    readonly diagnostics: readonly MarkedDiagnostic[]
    readonly sources: Readonly<Record<string, readonly string[]>>
  }[]
}

export const reportFrom = (json: string): Report => {
  const { packages } = JSON.parse(json) as Case
  return {
    packages: packages.map(({ path, diagnostics, sources }): ReportedPackage => {
      const sourceOf = (file: string) => sources[file]?.join('\n')
      const place = <T extends Marked>({ mark, empty, ...rest }: T) => {
        const source = sourceOf(rest.file ?? '')
        if (mark === undefined || source === undefined) return rest
        const start = source.indexOf(mark)
        if (start < 0) throw new Error(`no such text: ${mark}`)
        const end = start + mark.length
        return { ...rest, range: linesOf(source).range(empty ? end : start, end) }
      }
      return {
        path,
        sourceOf,
        diagnostics: diagnostics.map(({ related, ...found }) => ({
          ...place(found),
          ...(related && { related: related.map(place) }),
        })),
      }
    }),
  }
}
