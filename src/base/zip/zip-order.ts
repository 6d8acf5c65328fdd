/** The one order in which files stand in an archive. */
import { byCodeUnit } from '../path.js'
import type { ZipEntry } from './zip-format.js'

const compareBytes = (a: Uint8Array, b: Uint8Array): number => {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) if (a[i] !== b[i]) return (a[i] as number) - (b[i] as number)
  return a.length - b.length
}

/**
 * Sorts by the bytes of the names, but for the one file that a format wants first: the manifest of a
 * bundle, the `mimetype` of an EPUB.
 */
export const inZipOrder = <T extends Pick<ZipEntry, 'path' | 'name'>>(
  entries: readonly T[],
  first: string | undefined,
): readonly T[] =>
  [...entries].sort(
    (a, b) => Number(b.path === first) - Number(a.path === first) || compareBytes(a.name, b.name),
  )

/** UTF-16 puts what lies beyond these characters elsewhere than UTF-8 does. */
const BEYOND = /[\ud800-\uffff]/

/** The same order of mere paths, of which there may be a hundred thousand: hardly ever are their bytes needed for it. */
export const pathsInZipOrder = (paths: readonly string[], first: string | undefined): readonly string[] => {
  if (paths.some((path) => BEYOND.test(path))) {
    const encoder = new TextEncoder()
    const named = paths.map((path) => ({ path, name: encoder.encode(path) }))
    return inZipOrder(named, first).map(({ path }) => path)
  }
  const rest = paths.filter((path) => path !== first).sort(byCodeUnit)
  return first === undefined || rest.length === paths.length ? rest : [first, ...rest]
}
