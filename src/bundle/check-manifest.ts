/** What a manifest must keep to beside its schema, before anybody follows a path of it. */
import type { Diagnostic } from '../base/diagnostic.js'
import { byCodeUnit } from '../base/path.js'
import { isSafePath, pathClaims } from '../base/safe-path.js'
import type { Manifest } from '../model/manifest.js'
import { paths } from './bundle.js'
import { foreignPath, missingFile } from './diagnostics.js'

/** Sorted, and each once: one set of files has one manifest, hence one identity. */
const outOfOrder = (listed: readonly string[]): readonly string[] =>
  listed.filter((path, at) => at > 0 && byCodeUnit(listed[at - 1] as string, path) >= 0)

/** The author's files go back to a disk, under names that somebody else chose. */
const unsafeSources = (source: Manifest['source']): readonly string[] => {
  const clashOf = pathClaims()
  return source.flatMap(({ path }) =>
    isSafePath(path) && path === path.normalize('NFC') && clashOf(path) === undefined ? [] : [path],
  )
}

const isHome = ({ path, file }: Manifest['source'][number]): boolean =>
  file === paths.source(path) || file.startsWith('data/assets/')

/** Findings about the paths of a manifest, each under the path it is about. */
export const checkManifest = ({ files, source }: Manifest): readonly Diagnostic[] => {
  const named = files.map(({ path }) => path)
  const foreign = new Set([
    ...named.filter((path) => !path.startsWith('data/') || !isSafePath(path)),
    ...outOfOrder(named),
    ...unsafeSources(source),
    ...outOfOrder(source.map(({ path }) => path)),
    ...source.filter((each) => !isHome(each)).map(({ file }) => file),
  ])
  const isNamed = new Set(named)
  const missing = source.filter(({ file }) => !isNamed.has(file))
  return [
    ...[...foreign].map((file) => foreignPath({ file }, {})),
    ...missing.map(({ path }) => missingFile({ file: path }, {})),
  ]
}
