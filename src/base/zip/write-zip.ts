/** Writes a tree as a zip of which every byte follows from the tree, and from the encoder that deflates. */
import { type Content, chunksOf, type Tree } from '../tree.js'
import { type WriteZipOptions, zipParts } from './zip-parts.js'

/**
 * Writes a zip archive: the same tree and the same encoder give the same bytes on every machine. Names are sorted by their
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
  const parts: Content[] = []
  // A blob takes a copy of bytes, and must: they change as soon as the next are asked for.
  for await (const part of zipParts(tree, options))
    parts.push(part instanceof Blob ? part : new Blob([part as Uint8Array<ArrayBuffer>]))
  return new Blob(parts as BlobPart[], { type: 'application/zip' })
}

/** The same archive piece by piece, never held whole. Each piece is good until the next is asked for. */
export async function* zipPieces(tree: Tree, options: WriteZipOptions = {}): AsyncGenerator<Uint8Array> {
  for await (const part of zipParts(tree, options)) yield* chunksOf(part)
}
