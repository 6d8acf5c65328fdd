/** Reads a small text file that somebody wrote for kebao: settings, a profile, a baseline. */
import { lstatSync } from 'node:fs'
import { type Checked, decodeText } from '../index.js'
import { diskError, diskFault } from './disk-error.js'
import { readBytes } from './read-content.js'

/**
 * The decoded text of a file of at most `maxBytes`. Follows no link; a file that is not there, is not a plain one or is
 * too large is a `KebaoError`.
 *
 * @param shown the name by which people know the file
 */
export const readTextFile = (path: string, shown: string, maxBytes: number): Checked<string> => {
  try {
    const stats = lstatSync(path)
    if (stats.isDirectory() || !stats.isFile()) throw diskFault('EISDIR', shown)
    if (stats.size > maxBytes) throw diskFault('EFBIG', shown)
    return decodeText(shown, readBytes(path, stats.size))
  } catch (error) {
    throw diskError(error, shown)
  }
}
