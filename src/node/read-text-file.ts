/** Reads a small text file that somebody wrote for kebao: settings, a profile, a baseline. */
import { lstatSync, realpathSync } from 'node:fs'
import { type Checked, decodeText } from '../index.js'
import { diskError, diskFault } from './disk-error.js'
import { readBytes } from './read-content.js'

export interface ReadTextOptions {
  /** For files that a person names: whoever mounts secrets into a container makes links of them. */
  readonly followLinks?: boolean
}

/**
 * The decoded text of a file of at most `maxBytes`. Follows no link unless it is told to; a file that is not there, is not a plain one or is
 * too large is a `KebaoError`.
 *
 * @param shown the name by which people know the file
 */
export const readTextFile = (
  path: string,
  shown: string,
  maxBytes: number,
  { followLinks = false }: ReadTextOptions = {},
): Checked<string> => {
  try {
    const real = followLinks ? realpathSync(path) : path
    const stats = lstatSync(real)
    if (stats.isDirectory() || !stats.isFile()) throw diskFault('EISDIR', shown)
    if (stats.size > maxBytes) throw diskFault('EFBIG', shown)
    return decodeText(shown, readBytes(real, stats.size))
  } catch (error) {
    throw diskError(error, shown)
  }
}
