/** SHA-256 of a file; undefined where there is none to read. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'

export const digestOfFile = async (path: string): Promise<string | undefined> => {
  const hash = createHash('sha256')
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array)
    return hash.digest('hex')
  } catch {
    return undefined
  }
}
