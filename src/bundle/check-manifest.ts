/** What a manifest must keep to beside its schema, before anybody follows a path of it. */
import type { Diagnostic } from '../base/diagnostic.js'
import { byCodeUnit } from '../base/path.js'
import { isSafePath, pathClaims } from '../base/safe-path.js'
import { tooManyEntries } from '../base/zip/zip-diagnostics.js'
import type { ZipLimits } from '../base/zip/zip-limits.js'
import type { Asset } from '../model/asset.js'
import type { AnyManifest } from '../model/formats.js'
import { mediaTypeOf } from '../model/media-type.js'
import { paths } from './bundle.js'
import { foreignPath, missingFile } from './diagnostics.js'
import { mediaTypeIn } from './media-type-in.js'
import { tellFiles } from './tell-files.js'

/** Sorted, and each once: one set of files has one manifest, hence one identity. */
const outOfOrder = (listed: readonly string[]): readonly string[] =>
  listed.filter((path, at) => at > 0 && byCodeUnit(listed[at - 1] as string, path) >= 0)

/** The author's files go back to a disk, under names that somebody else chose. */
const unsafeSources = (source: AnyManifest['source']): readonly string[] => {
  const clashOf = pathClaims()
  return source.flatMap(({ path }) =>
    isSafePath(path) && path === path.normalize('NFC') && clashOf(path) === undefined ? [] : [path],
  )
}

/** Asked of very many files, so that no path is put together for it. */
const SOURCE = paths.source('')

/** An author's file is kept under its own name, or as media of its own kind. */
const isHome = ({ path, file }: AnyManifest['source'][number]): boolean =>
  (file.startsWith(SOURCE) && file.length === SOURCE.length + path.length && file.endsWith(path)) ||
  (file.startsWith('data/assets/') && mediaTypeOf(file)?.extension === mediaTypeOf(path)?.extension)

const written: ReadonlySet<string> = new Set([
  paths.course,
  paths.courseHtml,
  paths.courseText,
  paths.answers,
])

const LESSON = /^data\/lessons\/[a-z0-9-]+\.(?:html|txt)$/

/** A file that kebao could have written there, as what it is; whose lesson it is, the model must say. */
const isOurs = ({ path, sha256, mediaType }: Asset, homes: ReadonlySet<string>): boolean => {
  if (!isSafePath(path) || mediaType !== mediaTypeIn(path)) return false
  if (written.has(path) || LESSON.test(path)) return true
  const extension = mediaTypeOf(path)?.extension
  return (
    homes.has(path) &&
    extension !== undefined &&
    (path.startsWith(SOURCE) || path === paths.asset(sha256, extension))
  )
}

/**
 * Findings about the paths of a manifest, each under the path it is about. One that names more files than an archive may
 * hold is refused before any path is looked at.
 */
export const checkManifest = (
  { files, source }: AnyManifest,
  { entries: limit }: Pick<ZipLimits, 'entries'>,
): readonly Diagnostic[] => {
  const count = Math.max(files.length, source.length)
  if (count > limit) return [tooManyEntries({ file: paths.manifest }, { count, limit })]
  const named = files.map(({ path }) => path)
  const homes = new Set(source.map(({ file }) => file))
  const foreign = new Set([
    ...files.filter((each) => !isOurs(each, homes)).map(({ path }) => path),
    ...outOfOrder(named),
    ...unsafeSources(source),
    ...outOfOrder(source.map(({ path }) => path)),
    ...source.filter((each) => !isHome(each)).map(({ file }) => file),
  ])
  // In a large bundle a set of all names costs more than the rest of these questions.
  const areNamed = named.reduce((count, path) => count + Number(homes.has(path)), 0) >= homes.size
  const isNamed = new Set(areNamed ? [] : named)
  const missing = areNamed ? [] : source.filter(({ file }) => !isNamed.has(file))
  return [
    ...tellFiles(foreignPath, [...foreign]),
    ...tellFiles(
      missingFile,
      missing.map(({ path }) => path),
    ),
  ]
}
