/** Writes a tree as a gzipped tar archive of which every byte follows from the tree. */
import { gzipSync } from 'fflate'
import { changedSize } from '../changed-size.js'
import { crc32 } from '../crc32.js'
import { chunksOf, sizeOf, sliceOf, type Tree } from '../tree.js'
import { BLOCK, tarHeader } from './tar-header.js'

/** The longest block that deflate stores as it is (RFC 1951, 3.2.4). */
const MAX_STORED = 0xffff

/** Neither name nor time; made on no system in particular (RFC 1952, 2.3). */
const GZIP_HEADER = new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff])

const zeros = (length: number): Uint8Array<ArrayBuffer> => new Uint8Array(length)

/** What fills the last block of a file. */
const padding = (size: number): Uint8Array<ArrayBuffer> => zeros((BLOCK - (size % BLOCK)) % BLOCK)

const littleEndian = (
  ...values: readonly (readonly [value: number, bytes: number])[]
): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(
    values.flatMap(([value, bytes]) =>
      Array.from({ length: bytes }, (_, at) => Math.floor(value / 2 ** (8 * at)) & 0xff),
    ),
  )

/**
 * A file that is not held in memory as a gzip member of its own: stored, so that the blob refers to it. Members that
 * follow one another are one gzip file (RFC 1952, 2.2).
 */
const storedMember = async (path: string, content: Blob): Promise<BlobPart[]> => {
  let crc = 0
  let read = 0
  for await (const chunk of chunksOf(content)) {
    crc = crc32(chunk, crc)
    read += chunk.length
  }
  if (read !== content.size) throw changedSize(path)
  const parts: BlobPart[] = [GZIP_HEADER]
  for (let start = 0; start < content.size; start += MAX_STORED) {
    const length = Math.min(MAX_STORED, content.size - start)
    const isLast = start + length === content.size
    const head = littleEndian([isLast ? 1 : 0, 1], [length, 2], [~length & 0xffff, 2])
    parts.push(head, content.slice(start, start + length))
  }
  return [...parts, littleEndian([crc, 4], [content.size % 2 ** 32, 4])]
}

const join = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/**
 * Writes a `.tar.gz`. Text is deflated; media that is a `Blob` goes in by reference.
 *
 * @throws TypeError for a path of more than 100 bytes; KebaoError when a file has not the size that its blob states
 */
export const writeTarGz = async (tree: Tree): Promise<Blob> => {
  const parts: BlobPart[] = []
  let held: Uint8Array[] = []
  const flush = (): void => {
    if (held.length > 0) parts.push(gzipSync(join(held), { level: 6, mem: 4, mtime: 0 }) as BlobPart)
    held = []
  }
  for (const [path, content] of tree) {
    const size = sizeOf(content)
    held.push(tarHeader(path, size))
    if (content instanceof Blob && size > 0) {
      flush()
      parts.push(...(await storedMember(path, content)))
    } else held.push(content instanceof Blob ? zeros(0) : (sliceOf(content, 0, size) as Uint8Array))
    held.push(padding(size))
  }
  held.push(zeros(2 * BLOCK))
  flush()
  return new Blob(parts, { type: 'application/gzip' })
}
