/** The files of a package that a reference to nothing may have meant. */
import { nearest } from '../../base/nearest.js'
import { extensionOf, fileNameOf, folderOf, resolvePath } from '../../base/path.js'
import { foldPath } from '../../base/safe-path.js'
import type { Tree } from '../../base/tree.js'
import { mediaTypeOf } from '../../model/media-type.js'

const decode = (path: string): string => {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** The path that an address would name if it were written well: `\` for `/`, and `/` for the top of the package. */
const meantPath = (file: string, url: string): string => {
  const path = decode(url.split(/[?#]/, 1)[0] ?? '').replaceAll('\\', '/')
  const inPackage = path.startsWith('/')
    ? resolvePath('', path.replace(/^\/+/, ''))
    : resolvePath(folderOf(file), path)
  return inPackage ?? fileNameOf(path)
}

const stemOf = (path: string): string => {
  const extension = extensionOf(path)
  return foldPath(extension === '' ? path : path.slice(0, -extension.length - 1))
}

/** True for `图.jpg` and `图.png`, for `课` and `课.md`, but not for a film and its captions. */
const sameKind = (a: string, b: string): boolean =>
  extensionOf(a) === '' || mediaTypeOf(a)?.kind === mediaTypeOf(b)?.kind

export interface SimilarFiles {
  /** The same path but for its case, its slashes or its extension. */
  readonly same: readonly string[]
  /** The same name in another folder. */
  readonly moved: readonly string[]
  /** Names that are much like it, the best first. */
  readonly alike: readonly string[]
}

/** @param file the file in which the address is written */
export const similarFiles = (tree: Tree, file: string, url: string): SimilarFiles => {
  const meant = meantPath(file, url)
  const name = fileNameOf(meant)
  const paths = [...tree.keys()].filter((path) => path !== file)
  const exact = paths.filter((path) => foldPath(path) === foldPath(meant))
  const sameStem = paths.filter((path) => stemOf(path) === stemOf(meant) && sameKind(meant, path))
  const names = paths
    .filter((path) => sameKind(meant, path))
    .map((path) => [stemOf(fileNameOf(path)), path] as const)
  return {
    same: exact.length > 0 ? exact : sameStem,
    moved: paths.filter((path) => foldPath(fileNameOf(path)) === foldPath(name)),
    alike: nearest(stemOf(name), names),
  }
}
