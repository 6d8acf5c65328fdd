/** Which files of a folder are not part of the package. */
import ignore from 'ignore'

/** What a folder keeps at its top for people and programs, with no ending by which a host could serve it. */
const ABOUT = /^(?:licen[cs]e|readme|notice|kebao\.yaml)$/i

const HIDDEN = /(?:^|\/)[._]/
const BUNDLE = /\.kebao$/

/** Other names of `.git`: the short one of Windows, and what a Mac takes for nothing in a name (as git's `is_ntfs_dotgit`, `is_hfs_dotgit`). */
const GIT = /(?:^|\/)(?:git~\d+|[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]+[._][^/]*)(?:\/|$)/i

/** Lists further files to leave out, in the syntax of `.gitignore`. */
export const IGNORE_FILE = '.kebaoignore'

/**
 * Tells which paths are left out: files and folders that begin with `_` or `.`, other names of `.git`, bundles that were packed here,
 * `LICENSE`, `README`, `NOTICE` and `kebao.yaml` at the top, and what the patterns match.
 *
 * @param patterns the text of `.kebaoignore`, where there is one
 */
export const leftOut = (patterns = ''): ((path: string) => boolean) => {
  const always = [HIDDEN, BUNDLE, GIT, ABOUT]
  const isAlways = (path: string) => always.some((pattern) => pattern.test(path))
  // Most folders list nothing.
  if (patterns === '') return isAlways
  const ignored = ignore({ ignorecase: false }).add(patterns)
  // What is no path of a folder matches nothing; `ignore` would throw.
  return (path) => isAlways(path) || (ignore.isPathValid(path) && ignored.ignores(path))
}
