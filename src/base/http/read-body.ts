/** Reads the body of an answer, and never more of it than was asked for. */
import { bytesOf } from '../tree.js'

/** The whole body if it has exactly so many bytes; else undefined, and the rest is not fetched. */
export const readBody = async (response: Response, length: number): Promise<Uint8Array | undefined> => {
  const reader = response.body?.getReader()
  if (reader === undefined) return undefined
  // Memory is taken for what arrives, not for what was announced.
  const pieces: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      size += read.value.length
      if (size > length) return undefined
      pieces.push(read.value)
    }
  } finally {
    await reader.cancel()
  }
  return size === length ? bytesOf(new Blob(pieces)) : undefined
}
