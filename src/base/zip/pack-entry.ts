/** Makes of one file what stands of it in an archive: deflated where that is worth while, else as it is. */
import { changedSize } from '../changed-size.js'
import { crc32 as portableCrc32 } from '../crc32.js'
import type { Content } from '../tree.js'
import { bytesOf, chunksOf, sizeOf } from '../tree.js'
import { type Crc32, type Deflate, portableDeflate } from './deflate.js'
import { isTextPath } from './text-path.js'
import { DEFLATED, MAX_DEFLATED_SIZE, MAX_RATIO, STORED, type ZipEntry } from './zip-format.js'

export interface PackedEntry extends Pick<ZipEntry, 'method' | 'crc' | 'packed' | 'size'> {
  /** The `packed` bytes. Media stays behind its blob. */
  readonly data: Content
}

export interface PackOptions {
  /** Which files are put in as they are; by default everything that is not text by its name. */
  readonly stored?: (path: string) => boolean
  /** An encoder of the platform, where it has a faster one than JavaScript. The bytes of the archive are then its own. */
  readonly deflate?: Deflate
  /** CRC-32 of the platform. */
  readonly crc32?: Crc32
  /** What an earlier archive has of a file whose bytes are these, made by the same encoder; undefined where it has nothing. */
  readonly copyOf?: (path: string, bytes: Uint8Array, crc: number) => Promise<PackedEntry | undefined>
}

const store = async (path: string, content: Content, crc32: Crc32): Promise<PackedEntry> => {
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

/** What is deflated, and whether it is, depends on nothing but the file and the encoder. */
export const packEntry = async (
  path: string,
  content: Content,
  options: PackOptions,
): Promise<PackedEntry> => {
  const { stored, deflate = portableDeflate, crc32 = portableCrc32, copyOf } = options
  const isStored = stored === undefined ? !isTextPath(path) : stored(path)
  if (isStored || sizeOf(content) > MAX_DEFLATED_SIZE) return store(path, content, crc32)
  const bytes = await bytesOf(content)
  const size = bytes.length
  const crc = crc32(bytes, 0)
  const copied = await copyOf?.(path, bytes, crc)
  if (copied !== undefined) return copied
  const data = deflate(bytes)
  return data.length >= size || size > data.length * MAX_RATIO
    ? { method: STORED, crc, packed: size, size, data: bytes }
    : { method: DEFLATED, crc, packed: data.length, size, data }
}
