/** Puts the files of a target into the one file that its hosts take. */

import { writeTarGz } from '../base/tar/write-tar-gz.js'
import type { Tree } from '../base/tree.js'
import { writeZip } from '../base/zip/write-zip.js'
import type { Target } from './target.js'

/**
 * The file of a target; undefined for one that is a folder. The same tree gives the same bytes, and media that is a
 * `Blob` is not read into memory.
 *
 * @example
 * const { value: files } = await emit(pkg, epub)
 * const book = files && (await archive(files, epub))
 */
export const archive = async (
  tree: Tree,
  { container }: Pick<Target, 'container'>,
): Promise<Blob | undefined> => {
  switch (container.kind) {
    case 'folder':
      return undefined
    case 'file':
      return new Blob([...tree.values()].slice(0, 1) as BlobPart[])
    case 'zip':
      return writeZip(tree, container.first === undefined ? {} : { first: container.first })
    case 'tar.gz':
      return writeTarGz(tree)
  }
}

/** What the name of an output is made of. */
export interface OutputOf {
  readonly slug: string
  readonly version: string
  /** Id of the audience of the edition. */
  readonly audience?: string
}

/** The name of what a target makes of a course: `SLUG-VERSION.epub`, `SLUG-VERSION-seniors.epub`, or of the folder: `SLUG-VERSION-web`. */
export const outputName = (
  { slug, version, audience }: OutputOf,
  { container, name, extension }: Pick<Target, 'container' | 'name' | 'extension'>,
): string => {
  const edition = [slug, version, ...(audience === undefined ? [] : [audience])].join('-')
  return container.kind === 'folder' ? `${edition}-${name}` : `${edition}.${extension}`
}
