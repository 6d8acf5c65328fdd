/** SHA-256 of a file; undefined where there is none to read. */
import { createHash } from 'node:crypto'
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'

/** Less than what the system would map anew for each file. */
const CHUNK = 2 ** 16

/** Waits for no pipe. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

const digestOf = (file: number): string | undefined => {
  const facts = fstatSync(file)
  if (!facts.isFile()) return undefined
  const hash = createHash('sha256')
  const chunk = Buffer.allocUnsafeSlow(Math.min(CHUNK, Math.max(1, facts.size)))
  for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk)) {
    hash.update(chunk.subarray(0, read))
  }
  return hash.digest('hex')
}

/** Synchronous: of ten thousand archives most are small, and a stream for each would take as long as all else. */
export const digestOfFile = (path: string): string | undefined => {
  try {
    const file = openSync(path, FLAGS)
    try {
      return digestOf(file)
    } finally {
      closeSync(file)
    }
  } catch {
    return undefined
  }
}
