/** Which files of a folder are not part of the package. */
import ignore from 'ignore'

/** Lists further files to leave out, in the syntax of `.gitignore`. */
export const IGNORE_FILE = '.kebaoignore'

/**
 * Tells which paths are left out: files and folders that begin with `_` or `.`, bundles that were packed here, and
 * what the patterns match.
 *
 * @param patterns the text of `.kebaoignore`, where there is one
 */
export const leftOut = (patterns = ''): ((path: string) => boolean) => {
  const ignored = ignore({ ignorecase: false }).add(patterns)
  return (path) => /(^|\/)[._]|\.kebao$/.test(path) || ignored.ignores(path)
}
