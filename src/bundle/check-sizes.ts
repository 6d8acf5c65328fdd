/** What is packed must open again: a bundle keeps to the limits of those who read it. */
import type { Diagnostic } from '../base/diagnostic.js'
import { sizeOf, type Tree } from '../base/tree.js'
import { isTextPath } from '../base/zip/text-path.js'
import { fileTooLarge, tooManyEntries, totalTooLarge } from '../base/zip/zip-diagnostics.js'
import { MAX_DEFLATED_SIZE } from '../base/zip/zip-format.js'
import type { ZipLimits } from '../base/zip/zip-limits.js'
import type { Manifest } from '../model/manifest.js'
import { isPage, isPicture, maxJsonBytes, maxPageBytes, maxPictureBytes, paths } from './bundle.js'

const readAsJson: ReadonlySet<string> = new Set([paths.manifest, paths.course, paths.answers])

/** What is read whole has a limit of its own. */
const ownLimit = (path: string): number => {
  if (readAsJson.has(path)) return maxJsonBytes
  if (isPage(path)) return maxPageBytes
  return isPicture(path) ? maxPictureBytes : Number.POSITIVE_INFINITY
}

/** What speaks against reading a file of such a size, which is known before any of it is read. */
export const checkSize = (
  path: string,
  size: number,
  most = Number.POSITIVE_INFINITY,
  name = path,
): readonly Diagnostic[] => {
  const limit = Math.min(ownLimit(path), most)
  return size > limit ? [fileTooLarge({ file: name }, { size, limit })] : []
}

/** Findings about the files of a bundle, under the names that their author gave them. */
export const checkSizes = (
  tree: Tree,
  source: Manifest['source'],
  limits: ZipLimits,
): readonly Diagnostic[] => {
  const nameOf = new Map(source.map(({ path, file }) => [file, path]))
  const sizes = Array.from(tree, ([path, content]) => [path, sizeOf(content)] as const)
  const sum = (listed: typeof sizes): number => listed.reduce((total, [, size]) => total + size, 0)
  const large = sizes.flatMap(([path, size]) => checkSize(path, size, limits.file, nameOf.get(path)))
  // Whether a text shrinks is not known before it is deflated: all that may be held in memory count.
  const inflated = sizes.filter(([path, size]) => isTextPath(path) && size <= MAX_DEFLATED_SIZE)
  const totals = [
    [sum(sizes), limits.total],
    [sum(inflated), limits.inflated],
  ] as const
  return [
    ...(tree.size > limits.entries ? [tooManyEntries({}, { count: tree.size, limit: limits.entries })] : []),
    ...large,
    ...totals.flatMap(([size, limit]) => (size > limit ? [totalTooLarge({}, { size, limit })] : [])),
  ]
}
