/** Catalogue → tree: a head, and lines in files that change no more than the courses in them do. */
import { canonicalJson } from '../../base/canonical-json.js'
import { type CreateHash, sha256 } from '../../base/hash.js'
import { byCodeUnit } from '../../base/path.js'
import { type Tree, tree } from '../../base/tree.js'
import type { CatalogueEntry } from '../../model/catalogue-entry.js'
import {
  CATALOGUE_VERSION,
  type CatalogueHead,
  type CatalogueTitle,
  type ShardFile,
} from '../../model/catalogue-head.js'
import type { Catalogue } from '../catalogue.js'
import { filePaths, HEAD } from './file-paths.js'
import { shardDigits, shardNamer } from './shard-of.js'

export interface WriteCatalogueOptions {
  /** A faster SHA-256, where the host has one. */
  readonly createHash?: CreateHash
}

const bytesOfLines = (values: readonly unknown[]): Uint8Array =>
  new TextEncoder().encode(values.map((value) => `${canonicalJson(value)}\n`).join(''))

const shardsOf = (
  { entries }: Catalogue,
  createHash: CreateHash,
): readonly (readonly [string, CatalogueEntry[]])[] => {
  const nameOf = shardNamer(shardDigits(entries.length), createHash)
  const shards = new Map<string, CatalogueEntry[]>()
  for (const entry of entries) {
    const name = nameOf(entry.id)
    const shard = shards.get(name)
    if (shard === undefined) shards.set(name, [entry])
    else shard.push(entry)
  }
  return [...shards].sort(([a], [b]) => byCodeUnit(a, b))
}

/**
 * The files of a catalogue: `catalogue.json`, `entries/<shard>.jsonl` and `fingerprints/<shard>.jsonl`. The same
 * catalogue gives the same bytes; they hold no time, and nothing of the machine.
 *
 * @param head what people call it; absent members stay absent
 * @example
 * await writeTree(writeCatalogue(catalogue, { title: '示例省课程目录' }), 'catalogue')
 */
export const writeCatalogue = (
  catalogue: Catalogue,
  { title, publisher }: CatalogueTitle = {},
  { createHash = sha256 }: WriteCatalogueOptions = {},
): Tree => {
  const files = new Map<string, Uint8Array>()
  const add = (path: string, values: readonly unknown[]): ShardFile => {
    const bytes = bytesOfLines(values)
    files.set(path, bytes)
    const hash = createHash()
    hash.update(bytes)
    return { count: values.length, size: bytes.byteLength, sha256: hash.digest() }
  }
  const shards = shardsOf(catalogue, createHash).map(([name, entries]) => {
    const paths = filePaths(name)
    const sketched = entries.flatMap(({ identity }) => catalogue.fingerprints.get(identity) ?? [])
    return {
      name,
      entries: add(paths.entries, entries),
      ...(sketched.length > 0 && { fingerprints: add(paths.fingerprints, sketched) }),
    }
  })
  const head: CatalogueHead = {
    catalogueVersion: CATALOGUE_VERSION,
    ...(title !== undefined && { title }),
    ...(publisher !== undefined && { publisher }),
    count: catalogue.entries.length,
    shards,
  }
  // Over lines, so that those who keep catalogues under version control see one shard change.
  const text = `${JSON.stringify(head, null, 2)}\n`
  return tree([[HEAD, text], ...files]).value
}
