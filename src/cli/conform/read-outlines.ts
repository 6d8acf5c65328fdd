/** Reads courses and syllabi to be compared, whatever they lie in; what cannot be read is told, and the others go on. */
import { type Diagnostic, hasErrors, type Outline, outlineOf, parse, readOutline } from '../../index.js'
import { readTree } from '../../node/index.js'
import { type CourseSource, findSources } from '../catalogue/find-sources.js'
import { faultDiagnostic } from '../fault.js'
import { openBundle } from '../open-bundle.js'
import type { ReportedPackage } from '../report/report.js'
import type { Terminal } from '../terminal.js'

export interface ReadOutline {
  /** As the user would name it. */
  readonly path: string
  readonly outline: Outline
}

export interface ReadOutlines {
  readonly outlines: readonly ReadOutline[]
  /** What could not be read, or not all of it. */
  readonly refused: readonly ReportedPackage[]
}

const refusedFor = (path: string, diagnostics: readonly Diagnostic[]): ReportedPackage => ({
  path,
  diagnostics,
  sourceOf: () => undefined,
})

const readOne = async ({ kind, folder, path }: CourseSource, cwd: string): Promise<ReadOutlines> => {
  if (kind !== 'package') {
    const { value: bundle, diagnostics } = await openBundle(path === '' ? '.' : path, { cwd })
    return bundle === undefined
      ? { outlines: [], refused: [refusedFor(path, diagnostics)] }
      : { outlines: [{ path, outline: await readOutline(bundle) }], refused: [] }
  }
  const { value: tree, diagnostics: found } = await readTree(folder)
  const { value: pkg, diagnostics } = await parse(tree)
  // What could not be read may be what is looked for: it is told, and the rest is compared.
  const errors = [...found, ...diagnostics].filter(({ severity }) => severity === 'error')
  return {
    outlines: pkg === undefined ? [] : [{ path, outline: outlineOf(pkg) }],
    refused: hasErrors(errors) ? [refusedFor(path, errors)] : [],
  }
}

/** Everything in what is named: packages, bundles, and folders of either. */
export const readOutlines = async (
  paths: readonly string[],
  { cwd }: Pick<Terminal, 'cwd'>,
): Promise<ReadOutlines> => {
  const { sources, barren } = findSources(paths, cwd)
  const outlines: ReadOutline[] = []
  const refused: ReportedPackage[] = barren.map(({ path, error }) =>
    refusedFor(path, [faultDiagnostic(error)]),
  )
  for (const source of sources) {
    try {
      const read = await readOne(source, cwd)
      outlines.push(...read.outlines)
      refused.push(...read.refused)
    } catch (error) {
      refused.push(refusedFor(source.path, [faultDiagnostic(error)]))
    }
  }
  return { outlines, refused }
}
