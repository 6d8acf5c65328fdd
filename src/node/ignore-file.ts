/** `.kebaoignore`: the author's own list of what stays out of the package, in the syntax of `.gitignore`. */
import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { type Checked, decodeText, leftOut } from '../index.js'
import { ignoreFile } from './disk-diagnostics.js'
import { causeOf } from './disk-error.js'
import { readBytes } from './read-content.js'

const NAME = '.kebaoignore'
const MAX_BYTES = 2 ** 16

const patternsIn = (path: string): Checked<string> => {
  const stats = lstatSync(path, { throwIfNoEntry: false })
  if (stats === undefined) return { value: '', diagnostics: [] }
  const refused = (cause: string) => ({ value: '', diagnostics: [ignoreFile({ file: NAME }, { cause })] })
  if (stats.size > MAX_BYTES) return refused('EFBIG')
  try {
    const { value, diagnostics } = decodeText(NAME, readBytes(path, stats.size))
    // The list stays at home: its encoding troubles nobody as long as it can be read.
    return { value, diagnostics: diagnostics.filter(({ severity }) => severity === 'error') }
  } catch (error) {
    return refused(causeOf(error))
  }
}

/** Tells which paths of a package are left out, by its list and by contract; a folder's path ends in a slash. */
export const readIgnoreFile = (root: string): Checked<(path: string) => boolean> => {
  const { value, diagnostics } = patternsIn(join(root, NAME))
  return { value: leftOut(value), diagnostics }
}
