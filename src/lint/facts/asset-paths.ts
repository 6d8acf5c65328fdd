/** The files of a package that are not its documents. */
import { byCodeUnit } from '../../base/path.js'
import { documentsOf, type Package } from '../../parse/package.js'

/** What a folder keeps at its top for people and programs; it is no course content. */
const ABOUT =
  /^(?:kebao\.yaml|(?:readme|licen[cs]e|notice|copying|authors|contributors|changelog)(?:\.(?:md|txt))?)$/i

/** True for `README`, `LICENSE`, `kebao.yaml` and their like at the top of the package. */
export const isAbout = (path: string): boolean => ABOUT.test(path)

/** Sorted by path. */
export const assetPaths = (pkg: Package): readonly string[] => {
  const documents = new Set(documentsOf(pkg).map(({ file }) => file))
  return [...pkg.tree.keys()].filter((path) => !documents.has(path) && !isAbout(path)).sort(byCodeUnit)
}
