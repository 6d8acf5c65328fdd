/** Reads the body of an answer, and never more of it than was asked for. */

/** The whole body if it has exactly so many bytes; else undefined, and the rest is not fetched. */
export const readBody = async (response: Response, length: number): Promise<Uint8Array | undefined> => {
  const reader = response.body?.getReader()
  if (reader === undefined) return undefined
  const bytes = new Uint8Array(length)
  let at = 0
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      if (at + read.value.length > length) return undefined
      bytes.set(read.value, at)
      at += read.value.length
    }
  } finally {
    await reader.cancel()
  }
  return at === length ? bytes : undefined
}
