/** Builds a catalogue of what lies in folders, by what an earlier one knows. */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Catalogue, catalogueOf, mergeCatalogues } from '../../catalogue/index.js'
import { type Diagnostic, KebaoError } from '../../index.js'
import type { ReportedPackage } from '../report/report.js'
import { findSources } from './find-sources.js'
import { barrenDiagnostic, nothingToBuild } from './nothing-to-build.js'
import { openCatalogue } from './open-catalogue.js'
import { type Kept, type TakeInOptions, takeIn } from './take-in.js'

export interface Built {
  readonly catalogue: Catalogue
  /** What the courses say when they are put side by side. */
  readonly diagnostics: readonly Diagnostic[]
  /** What was left out, and why. */
  readonly refused: readonly ReportedPackage[]
  readonly counts: {
    /** Sources that were read whole. */
    readonly read: number
    /** Sources that the earlier catalogue knew. */
    readonly known: number
    /** Sources of other shards. */
    readonly elsewhere: number
  }
}

/** Nothing where there is no catalogue, or one that cannot be relied on: everything is read then. */
export const knownAt = async (folder: string, cwd: string): Promise<ReadonlyMap<string, Kept>> => {
  if (!existsSync(join(resolve(cwd, folder), 'catalogue.json'))) return new Map()
  try {
    const { value } = await openCatalogue(folder, { cwd })
    return new Map(
      value?.entries.flatMap((entry) => {
        const fingerprint = value.fingerprints.get(entry.identity)
        return fingerprint === undefined ? [] : [[entry.identity, { entry, fingerprint }] as const]
      }),
    )
  } catch (error) {
    if (error instanceof KebaoError) return new Map()
    throw error
  }
}

/**
 * Catalogues in which each identity is once: merging them tells what two sources of one bundle disagree on, and merging
 * as few as can be is quick.
 */
const layers = (all: readonly Kept[]): readonly Catalogue[] => {
  const seen = new Map<string, number>()
  const layered: Kept[][] = []
  for (const kept of all) {
    const { identity } = kept.entry
    const depth = seen.get(identity) ?? 0
    seen.set(identity, depth + 1)
    const layer = layered[depth]
    if (layer === undefined) layered.push([kept])
    else layer.push(kept)
  }
  return layered.map((layer) =>
    catalogueOf(
      layer.map(({ entry }) => entry),
      layer.map(({ fingerprint }) => fingerprint),
    ),
  )
}

export interface BuildOptions extends TakeInOptions {
  readonly checkPlace: (folders: readonly string[]) => void
  /** The packages that the settings do not want looked at. */
  readonly isWanted: (folder: string) => boolean
}

/**
 * Reads one source after the other: of a province, no two bundles are in memory at once.
 *
 * @throws KebaoError where there is nothing to make a catalogue of
 */
export const buildCatalogue = async (paths: readonly string[], options: BuildOptions): Promise<Built> => {
  const { sources: found, barren } = findSources(paths, options.cwd)
  if (found.length === 0 && barren.length > 0) throw nothingToBuild(barren, options.cwd)
  const sources = found.filter(({ kind, folder }) => kind !== 'package' || options.isWanted(folder))
  options.checkPlace(sources.filter(({ kind }) => kind !== 'bundle').map(({ folder }) => folder))
  const refused: ReportedPackage[] = barren.map((each) => ({
    path: each.path,
    diagnostics: [barrenDiagnostic(each, options.cwd)],
    sourceOf: () => undefined,
  }))
  const kept: Kept[] = []
  const counts = { read: 0, known: 0, elsewhere: 0 }
  for (const source of sources) {
    const taken = await takeIn(source, options)
    if (taken.kind === 'refused') {
      refused.push(taken.told)
      continue
    }
    counts[taken.kind] += 1
    if (taken.kind !== 'elsewhere') kept.push({ entry: taken.entry, fingerprint: taken.fingerprint })
  }
  const { value: catalogue, diagnostics } = mergeCatalogues(layers(kept))
  return { catalogue, diagnostics, refused, counts }
}
