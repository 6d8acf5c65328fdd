/** Lays out an archive from its first byte to its last: the one place that says what stands where. */
import { growingBytes } from '../growing-bytes.js'
import type { Content, Tree } from '../tree.js'
import { type PackOptions, packEntry } from './pack-entry.js'
import { centralRecord, endRecords, localHeader, type ZipEntry } from './zip-format.js'
import { pathsInZipOrder } from './zip-order.js'

export interface WriteZipOptions extends PackOptions {
  /** The path that stands first, where the tree has it. */
  readonly first?: string
}

/** How much is gathered before it is handed on. */
const PAGE = 256 * 1024

/**
 * The parts of an archive, one behind the other; files of the tree are asked for one at a time. Media that is a `Blob` comes
 * by reference, everything else in large pieces, each of which is good only until the next is asked for.
 *
 * Of an entry nothing is kept but its record in the directory: compressed files may lie in buffers many times their size.
 */
export async function* zipParts(tree: Tree, options: WriteZipOptions): AsyncGenerator<Content> {
  const encoder = new TextEncoder()
  const page = growingBytes(PAGE)
  const directory = growingBytes()
  let count = 0
  let offset = 0
  for (const path of pathsInZipOrder([...tree.keys()], options.first)) {
    const { data, ...facts } = await packEntry(path, tree.get(path) as Content, options)
    const entry: ZipEntry = { path, name: encoder.encode(path), ...facts, offset }
    const header = localHeader(entry)
    directory.append(centralRecord(entry))
    count += 1
    offset += header.length + entry.packed
    page.append(header)
    const isSmall = data instanceof Uint8Array && data.length < PAGE
    if (isSmall) page.append(data)
    if (isSmall && page.length < PAGE) continue
    yield page.bytes
    page.clear()
    if (!isSmall) yield data
  }
  page.append(directory.bytes)
  page.append(endRecords({ count, size: directory.length, offset }))
  yield page.bytes
}
