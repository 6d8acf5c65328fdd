/** Writes a tree as a zip of which every byte follows from the tree. */
import { deflateSync } from 'fflate'
import { changedSize } from '../changed-size.js'
import { crc32 } from '../crc32.js'
import type { Content, Tree } from '../tree.js'
import { bytesOf, chunksOf, sizeOf } from '../tree.js'
import { isTextPath } from './text-path.js'
import type { ZipEntry } from './zip-format.js'
import {
  centralRecord,
  DEFLATED,
  endRecords,
  localHeader,
  MAX_DEFLATED_SIZE,
  MAX_RATIO,
  STORED,
} from './zip-format.js'
import { inZipOrder } from './zip-order.js'

export interface WriteZipOptions {
  /** The path that stands first, where the tree has it. */
  readonly first?: string
  /** Which files are put in as they are; by default everything that is not text by its name. */
  readonly stored?: (path: string) => boolean
}

interface Packed extends Pick<ZipEntry, 'method' | 'crc' | 'packed' | 'size'> {
  readonly data: Content
}

/** Pure JavaScript gives the same bytes on every platform. `mem` is set since fflate else derives it from a logarithm. */
const DEFLATE = { level: 6, mem: 4 } as const

const store = async (path: string, content: Content): Promise<Packed> => {
  const size = sizeOf(content)
  let crc = 0
  let read = 0
  for await (const chunk of chunksOf(content)) {
    crc = crc32(chunk, crc)
    read += chunk.length
  }
  // Node 20 counts the size of a file-backed blob in 32 bits, and files can change while they are read.
  if (read !== size) throw changedSize(path)
  return { method: STORED, crc, packed: size, size, data: content }
}

/** Deflates a file if that is worth while; whether it is depends on nothing but its bytes. */
const deflate = async (path: string, content: Content): Promise<Packed> => {
  if (sizeOf(content) > MAX_DEFLATED_SIZE) return store(path, content)
  const bytes = await bytesOf(content)
  const size = bytes.length
  const data = deflateSync(bytes, DEFLATE)
  if (data.length >= size || size > data.length * MAX_RATIO) return store(path, bytes)
  return { method: DEFLATED, crc: crc32(bytes), packed: data.length, size, data }
}

/**
 * Writes a zip archive: the same tree gives the same bytes on every machine. Names are sorted by their
 * UTF-8 bytes after `first`, all dates are 1980-01-01, and headers hold nothing that the tree does not say.
 *
 * Media is read once for its checksum and then put into the blob by reference, so that memory stays
 * flat however large the files behind it are.
 *
 * @throws KebaoError when a file has not the size that its blob states
 *
 * @example
 * const blob = await writeZip(tree({ 'kebao.json': '{}', 'data/course.json': '{}' }).value, { first: 'kebao.json' })
 */
export const writeZip = async (tree: Tree, options: WriteZipOptions = {}): Promise<Blob> => {
  const { first, stored = (path: string) => !isTextPath(path) } = options
  const encoder = new TextEncoder()
  const named = [...tree].map(([path, content]) => ({ path, name: encoder.encode(path), content }))
  const parts: Content[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const { path, name, content } of inZipOrder(named, first)) {
    const { data, ...facts } = await (stored(path) ? store : deflate)(path, content)
    const entry: ZipEntry = { path, name, ...facts, offset }
    const header = localHeader(entry)
    parts.push(header, data)
    directory.push(centralRecord(entry))
    offset += header.length + entry.packed
  }
  const size = directory.reduce((sum, record) => sum + record.length, 0)
  const end = endRecords({ count: directory.length, size, offset })
  return new Blob([...parts, ...directory, end] as BlobPart[], { type: 'application/zip' })
}
