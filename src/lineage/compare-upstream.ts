/** What became of the original and of its adaptation since they parted, and where the two changed the same. */
import type { Diagnostic, Result } from '../base/diagnostic.js'
import { type CreateHash, sha256 } from '../base/hash.js'
import type { Tree } from '../base/tree.js'
import type { Bundle } from '../bundle/bundle.js'
import { pack } from '../bundle/pack.js'
import type { Change } from '../model/difference.js'
import { parse } from '../parse/parse.js'
import { diff } from '../update/diff.js'
import { ownFields } from './own-fields.js'
import { openThree } from './three.js'
import { notPackable } from './upstream-diagnostics.js'

export interface UpstreamComparison {
  /** From the base to the newer version of the original. */
  readonly there: readonly Change[]
  /** From the base to the package here, but for what every adaptation says of itself. */
  readonly here: readonly Change[]
  /** Changes of `there` that touch what was changed here too. */
  readonly both: readonly Change[]
}

export interface CompareOptions {
  /** SHA-256 of the platform, where it has a faster one than JavaScript. */
  readonly createHash?: CreateHash
}

/** What a change touches: the item, and of the course as a whole the single fact. */
const touched = ({ kind, id, field, code }: Change): string =>
  kind === 'course' ? `course ${field ?? code}` : `${kind} ${id}`

/** Codes of facts that are an adaptation's own. */
const OWN_CODES = /^(?:title|credits|licence|much-text)-/

const isOwn = ({ kind, field, code }: Change): boolean =>
  kind === 'course' && (field === undefined ? OWN_CODES.test(code) : ownFields.has(field))

/** The changes made here; none where the package cannot be packed yet, which is reported. */
const changesHere = async (
  tree: Tree,
  base: Bundle,
  createHash: CreateHash,
): Promise<{ readonly here: readonly Change[]; readonly diagnostics: readonly Diagnostic[] }> => {
  const { value: pkg } = await parse(tree)
  const packed = pkg && (await pack(pkg, { createHash })).value
  if (packed === undefined) return { here: [], diagnostics: [notPackable({}, {})] }
  const { changes } = await diff(base, packed)
  return { here: changes.filter((change) => !isOwn(change)), diagnostics: [] }
}

/**
 * Compares three ways, at the level of people: what changed in the original since `base`, what was changed here, and
 * which changes of the original meet one of ours.
 *
 * @example
 * const { value } = await compareUpstream(files, base, newer)
 * for (const { words } of value?.both ?? []) console.log(words['zh-CN'])
 */
export const compareUpstream = async (
  ours: Tree,
  base: Bundle,
  newer: Bundle,
  { createHash = sha256 }: CompareOptions = {},
): Promise<Result<UpstreamComparison>> => {
  const { value: three, diagnostics } = await openThree(ours, base, newer)
  if (three === undefined) return { diagnostics }
  const { changes: there } = await diff(base, newer)
  const { here, diagnostics: found } = await changesHere(ours, base, createHash)
  const ourTouch = new Set(here.map(touched))
  const both = there.filter((change) => !isOwn(change) && ourTouch.has(touched(change)))
  return { value: { there, here, both }, diagnostics: [...diagnostics, ...found] }
}
