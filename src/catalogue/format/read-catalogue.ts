/** Tree → catalogue: whoever made it, every file and every line is checked before anybody relies on it. */
import type { Diagnostic, Result } from '../../base/diagnostic.js'
import { type CreateHash, sha256 } from '../../base/hash.js'
import type { Tree } from '../../base/tree.js'
import { type CatalogueEntry, catalogueEntry } from '../../model/catalogue-entry.js'
import type { CatalogueTitle } from '../../model/catalogue-head.js'
import { type Fingerprint, fingerprint } from '../../model/fingerprint.js'
import { byIdentity, type Catalogue, catalogueOf } from '../catalogue.js'
import * as refuse from './diagnostics.js'
import { filePaths, HEAD, shardFolders } from './file-paths.js'
import { readHead } from './read-head.js'
import { type ReadLine, readLines } from './read-lines.js'
import { shardDigits, shardNamer } from './shard-of.js'

/** A catalogue as it was written: with what people call it. */
export interface StoredCatalogue extends Catalogue {
  readonly head: CatalogueTitle
}

export interface ReadCatalogueOptions {
  /** False leaves the fingerprints unread, which are most of a catalogue; true by default. */
  readonly fingerprints?: boolean
  /** A faster SHA-256, where the host has one. */
  readonly createHash?: CreateHash
}

type Named = Pick<CatalogueEntry, 'id' | 'version' | 'identity'>

/** Lines out of order, of another shard, or there twice. */
const checkOrder = (
  file: string,
  lines: readonly ReadLine<Named>[],
  shardOf: (id: string) => string,
  shard: string,
): readonly Diagnostic[] =>
  lines.flatMap(({ value, line, range }, index) => {
    const { id, identity } = value
    const before = lines[index - 1]?.value
    if (before !== undefined && before.identity === identity)
      return [refuse.twice({ file, range }, { line, id })]
    const isOrdered = before === undefined || byIdentity(before, value) < 0
    return isOrdered && shardOf(id) === shard ? [] : [refuse.misplacedLine({ file, range }, { line, id })]
  })

const strays = (tree: Tree, expected: ReadonlySet<string>): readonly Diagnostic[] =>
  [...tree.keys()]
    .filter((path) => shardFolders.some((folder) => path.startsWith(`${folder}/`)) && !expected.has(path))
    .map((file) => refuse.strayFile({ file }, {}))

/**
 * Reads the files of a catalogue. There is no value where anything is wrong with any of them: with a part of a catalogue,
 * courses would seem withdrawn. Files elsewhere than in `entries/` and `fingerprints/` are not looked at.
 *
 * One shard at a time is in memory as text.
 *
 * @example
 * const { value: catalogue, diagnostics } = await readCatalogue(tree)
 * catalogue?.entries.length
 */
export const readCatalogue = async (
  tree: Tree,
  { fingerprints = true, createHash = sha256 }: ReadCatalogueOptions = {},
): Promise<Result<StoredCatalogue>> => {
  const { value: head, diagnostics: refused } = await readHead(tree)
  if (head === undefined) return { diagnostics: refused }
  const shardOf = shardNamer(shardDigits(head.count), createHash)
  const entries = new Map<string, CatalogueEntry>()
  const sketches: Fingerprint[] = []
  const expected = new Set([HEAD])
  const diagnostics: Diagnostic[] = []

  const takeEntries = (file: string, lines: readonly ReadLine<CatalogueEntry>[]): void => {
    for (const { value, line, range } of lines) {
      const { id, identity } = value
      // Neighbours were told of as being out of order.
      if (entries.has(identity)) diagnostics.push(refuse.twice({ file, range }, { line, id }))
      entries.set(identity, value)
    }
  }
  const takeSketches = (file: string, lines: readonly ReadLine<Fingerprint>[]): void => {
    for (const { value, line, range } of lines) {
      const of = entries.get(value.identity)
      if (of?.id === value.id && of.version === value.version) sketches.push(value)
      else diagnostics.push(refuse.orphan({ file, range }, { line, id: value.id }))
    }
  }

  for (const { name, entries: listed, fingerprints: sketched } of head.shards) {
    const paths = filePaths(name)
    expected.add(paths.entries)
    const file = paths.entries
    const read = await readLines(tree.get(file), file, listed, catalogueEntry, createHash)
    diagnostics.push(...read.diagnostics, ...checkOrder(file, read.value, shardOf, name))
    takeEntries(file, read.value)
    if (sketched === undefined) continue
    expected.add(paths.fingerprints)
    if (!fingerprints) continue
    const beside = paths.fingerprints
    const lines = await readLines(tree.get(beside), beside, sketched, fingerprint, createHash)
    diagnostics.push(...lines.diagnostics, ...checkOrder(beside, lines.value, shardOf, name))
    // Where entries could not be read, nobody knows which fingerprints are strays.
    if (read.diagnostics.length === 0) takeSketches(beside, lines.value)
  }
  diagnostics.push(...strays(tree, expected))
  if (diagnostics.length > 0) return { diagnostics }
  const { title, publisher } = head
  const named = { ...(title !== undefined && { title }), ...(publisher && { publisher }) }
  return { value: { ...catalogueOf(entries.values(), sketches), head: named }, diagnostics: [] }
}
