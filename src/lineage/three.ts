/** The three packages of a comparison: what an adaptation began with, what was made of it here, and what became of the original. */

import { compareVersions } from '../base/compare-versions.js'
import type { Diagnostic, Result } from '../base/diagnostic.js'
import type { Tree } from '../base/tree.js'
import type { Bundle } from '../bundle/bundle.js'
import { sourceOf } from '../bundle/source-of.js'
import type { Package } from '../parse/package.js'
import { parse } from '../parse/parse.js'
import { type Match, matchFiles } from './merge/match-files.js'
import { baseUnknown, notAdapted, olderVersion, otherBase, otherPackage } from './upstream-diagnostics.js'

export interface Three {
  readonly base: Package
  readonly ours: Package
  readonly theirs: Package
  readonly matches: readonly Match[]
  /** What parsing ours found: no fault of a merge. */
  readonly known: readonly Diagnostic[]
}

/** What speaks against comparing the three. */
const misfits = (ours: Package, base: Bundle, newer: Bundle): readonly Diagnostic[] => {
  const { basedOn } = ours.course
  const { file } = ours.root
  if (basedOn === undefined) return [notAdapted({ file }, {})]
  const named = basedOn.package
  const other = [base, newer].find(({ manifest }) => manifest.id !== named)
  if (other !== undefined) return [otherPackage({ file }, { named, given: other.manifest.id })]
  const isBase =
    basedOn.digest === undefined
      ? basedOn.version === undefined || basedOn.version === base.manifest.version
      : basedOn.digest === base.identity
  if (!isBase) return [otherBase({ file }, { named: `${named}@${basedOn.version ?? basedOn.digest}` })]
  const [given, old] = [newer.manifest.version, base.manifest.version]
  if (compareVersions(given, old) < 0) return [olderVersion({ file }, { given, base: old })]
  return basedOn.digest === undefined ? [baseUnknown({ file }, {})] : []
}

/** No value where the three do not belong together, or where one of them cannot be read at all. */
export const openThree = async (tree: Tree, base: Bundle, newer: Bundle): Promise<Result<Three>> => {
  const { value: ours, diagnostics: known } = await parse(tree)
  if (ours === undefined) return { diagnostics: known }
  const diagnostics = misfits(ours, base, newer)
  if (diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics }
  const [old, now] = [await parse(sourceOf(base)), await parse(sourceOf(newer))]
  if (old.value === undefined) return { diagnostics: old.diagnostics }
  if (now.value === undefined) return { diagnostics: now.diagnostics }
  const matches = matchFiles(old.value, ours, now.value)
  return { value: { base: old.value, ours, theirs: now.value, matches, known }, diagnostics }
}
