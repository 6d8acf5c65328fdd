/** A file on the disk as `RandomAccess`. */
import { constants, type FileHandle, open } from 'node:fs/promises'
import type { RandomAccess } from '../index.js'
import { diskError, diskFault } from './disk-error.js'

/** Waits for no pipe. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/** The bytes there are from `start` on: fewer than asked for in a file that has become shorter. */
const readFrom = async (file: FileHandle, start: number, length: number): Promise<Uint8Array> => {
  const bytes = new Uint8Array(length)
  let at = 0
  while (at < length) {
    const { bytesRead } = await file.read(bytes, at, length - at, start + at)
    if (bytesRead === 0) break
    at += bytesRead
  }
  return bytes.subarray(0, at)
}

/** Opens a plain file; what the disk refuses is a `KebaoError`. */
export const fileSource = async (path: string): Promise<RandomAccess> => {
  try {
    const file = await open(path, FLAGS)
    const stats = await file.stat()
    if (!stats.isFile()) {
      await file.close()
      throw diskFault('EISDIR', path)
    }
    const read = async (start: number, end: number) => {
      try {
        return { value: await readFrom(file, start, end - start), diagnostics: [] }
      } catch (error) {
        throw diskError(error, path)
      }
    }
    return { size: stats.size, read, close: () => file.close() }
  } catch (error) {
    throw diskError(error, path)
  }
}
