/** The files of a package that are not its documents. */
import { onceFor } from '../../base/once-for.js'
import { byCodeUnit } from '../../base/path.js'
import { documentsOf, type Package } from '../../parse/package.js'

/** `README.md`, `LICENSE.txt`: what a package keeps at its top about itself is no content. */
const ABOUT = /^(?:readme|licen[cs]e|notice|copying|authors|contributors|changelog)\.(?:md|txt)$/i

/** Sorted by path. */
export const assetPaths = onceFor((pkg: Package): readonly string[] => {
  const documents = new Set(documentsOf(pkg).map(({ file }) => file))
  return [...pkg.tree.keys()].filter((path) => !documents.has(path) && !ABOUT.test(path)).sort(byCodeUnit)
})
