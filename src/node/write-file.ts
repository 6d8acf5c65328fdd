/** Writes one file so that a reader, or a power cut, finds the old one or the new one, never a part. */
import { discardAside, settleAside, writeAside } from './write-aside.js'
import type { Writable } from './write-new.js'

/**
 * Writes a file: temporary file, flush, rename, flush of the folder. Missing folders are made.
 *
 * @example
 * await writeFile('out/muye-college-straw-1.0.0.kebao', bytes)
 */
export const writeFile = async (path: string, content: Writable): Promise<void> => {
  const aside = await writeAside(path, content)
  try {
    await settleAside(aside, path)
  } catch (error) {
    discardAside(aside)
    throw error
  }
}
