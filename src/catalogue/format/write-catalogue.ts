/** Catalogue → tree: a head, and lines in files that change no more than the courses in them do. */

import { canonicalJson } from '../../base/canonical-json.js'
import { groupBy } from '../../base/group-by.js'
import { type CreateHash, sha256 } from '../../base/hash.js'
import { lazyTree, type Make } from '../../base/lazy-tree.js'
import { byCodeUnit } from '../../base/path.js'
import type { Tree } from '../../base/tree.js'
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

const encoder = new TextEncoder()

/** Of UTF-8 no UTF-16 unit takes more bytes. */
const MOST_BYTES = 3

/** Line by line into one array: as texts, the lines of a shard would take twice the memory once more. */
const bytesOfLines = (values: readonly unknown[]): Uint8Array => {
  let bytes = new Uint8Array(2 ** 16)
  let length = 0
  for (const value of values) {
    const line = `${canonicalJson(value)}\n`
    const most = length + line.length * MOST_BYTES
    if (most > bytes.length) {
      const wider = new Uint8Array(Math.max(most, 2 * bytes.length))
      wider.set(bytes.subarray(0, length))
      bytes = wider
    }
    length += encoder.encodeInto(line, bytes.subarray(length)).written
  }
  return bytes.slice(0, length)
}

const shardsOf = (
  { entries }: Catalogue,
  createHash: CreateHash,
): readonly (readonly [string, readonly CatalogueEntry[]])[] => {
  const nameOf = shardNamer(shardDigits(entries.length), createHash)
  return [...groupBy(entries, ({ id }) => nameOf(id))].sort(([a], [b]) => byCodeUnit(a, b))
}

/**
 * The files of a catalogue: `catalogue.json`, `entries/<shard>.jsonl` and `fingerprints/<shard>.jsonl`. The same
 * catalogue gives the same bytes; they hold no time, and nothing of the machine.
 *
 * Shards are written twice, once for their hash and once when they are read from the tree: those of a hundred thousand courses
 * would take as much memory as the catalogue.
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
  const files = new Map<string, Make>()
  const add = (path: string, values: readonly unknown[]): ShardFile => {
    files.set(path, () => bytesOfLines(values))
    const bytes = bytesOfLines(values)
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
  const text = encoder.encode(`${JSON.stringify(head, null, 2)}\n`)
  files.set(HEAD, () => text)
  return lazyTree(files)
}
