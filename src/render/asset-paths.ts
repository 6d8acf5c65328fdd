/** Which files of a package are media: what pages show, what learners download. */
import { documentsOf, type Package } from '../parse/package.js'
import { resourceTarget } from '../parse/resource-target.js'

/** Paths in the package. Documents, and Markdown that nothing points at, are source alone; everything else is media. */
export const assetPaths = (pkg: Package): ReadonlySet<string> => {
  const documents = new Set(documentsOf(pkg).map(({ file }) => file))
  const used = new Set(
    documentsOf(pkg).flatMap(({ links }) =>
      links.flatMap(({ target }) => (target.kind === 'asset' ? [target.path] : [])),
    ),
  )
  for (const { path } of pkg.course.resources ?? []) {
    if (path !== undefined) used.add(resourceTarget(pkg.tree, path).path)
  }
  const isAsset = (path: string): boolean => !documents.has(path) && (used.has(path) || !path.endsWith('.md'))
  return new Set([...pkg.tree.keys()].filter(isAsset))
}
