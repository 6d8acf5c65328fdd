/** Tells whether a file already holds the bundle that is about to be written to it. */
import { closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs'
import { type Bundle, decode } from '../../index.js'
import { nativeSha256 } from '../../node/index.js'
import { openBlob } from '../open-blob.js'

/** Waits for no pipe. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/** True where a file at an offset has these bytes. */
const hasAt = (file: number, offset: number, bytes: Uint8Array): boolean => {
  const found = Buffer.allocUnsafe(bytes.length)
  let at = 0
  while (at < bytes.length) {
    const read = readSync(file, found, at, bytes.length - at, offset + at)
    if (read === 0) return false
    at += read
  }
  return found.equals(bytes)
}

/** True where a file has these bytes and no others; ends at the first that differs. */
const holds = async (path: string, pieces: AsyncIterable<Uint8Array>): Promise<boolean> => {
  const file = openSync(path, FLAGS)
  try {
    let at = 0
    for await (const piece of pieces) {
      if (!hasAt(file, at, piece)) return false
      at += piece.length
    }
    return at === fstatSync(file).size
  } finally {
    closeSync(file)
  }
}

/**
 * `same` where the file has the very bytes, or is a sound archive of the same identity: one that another zlib deflated, or that
 * somebody signed, holds the same bundle and should be left as it is. `new` where there is no file.
 *
 * @param pieces the bundle as it would be written
 */
export const compareBundle = async (
  path: string,
  bundle: Bundle,
  pieces: AsyncIterable<Uint8Array>,
): Promise<'new' | 'same' | 'other'> => {
  const now = statSync(path, { throwIfNoEntry: false })
  if (now === undefined || !now.isFile()) return 'new'
  if (await holds(path, pieces)) return 'same'
  const { value: there } = await decode(await openBlob(path), { createHash: nativeSha256 })
  return there?.identity === bundle.identity ? 'same' : 'other'
}
