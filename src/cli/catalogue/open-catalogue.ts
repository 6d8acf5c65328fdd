/** Opens a catalogue that a user names: its folder, or the `catalogue.json` in it. */
import { lstatSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { readCatalogue, type StoredCatalogue } from '../../catalogue/index.js'
import type { Content, Result } from '../../index.js'
import { diskError, nativeSha256, readTree } from '../../node/index.js'
import { openBlob } from '../open-blob.js'
import type { Terminal } from '../terminal.js'

const HEAD = 'catalogue.json'

export interface OpenCatalogueOptions {
  /** False leaves the fingerprints unread, which are most of a catalogue; true by default. */
  readonly fingerprints?: boolean
}

/** Files stay on the disk until they are read, one at a time. */
const onDisk = { everything: true, inlineBytes: 0, files: 10_000, depth: 1 }

const isThere = (path: string, kind: 'isFile' | 'isDirectory'): boolean =>
  lstatSync(path, { throwIfNoEntry: false })?.[kind]() === true

/** The folder of a catalogue, in full, whichever way it is named. */
export const folderOfCatalogue = (path: string, cwd: string): string => {
  const named = resolve(cwd, path)
  return basename(named) === HEAD && isThere(named, 'isFile') ? dirname(named) : named
}

/**
 * The catalogue at a path, with what people call it. Throws where there is nothing at all; whatever else is the matter is told.
 *
 * @example
 * const { value: catalogue, diagnostics } = await openCatalogue('catalogue', terminal, { fingerprints: false })
 */
export const openCatalogue = async (
  path: string,
  { cwd }: Pick<Terminal, 'cwd'>,
  options: OpenCatalogueOptions = {},
): Promise<Result<StoredCatalogue>> => {
  const named = resolve(cwd, path)
  try {
    statSync(named)
    const folder = folderOfCatalogue(path, cwd)
    const files: [string, Content][] = []
    if (isThere(join(folder, HEAD), 'isFile')) files.push([HEAD, await openBlob(join(folder, HEAD))])
    for (const part of ['entries', 'fingerprints']) {
      if (!isThere(join(folder, part), 'isDirectory')) continue
      const { value: tree, diagnostics } = await readTree(join(folder, part), onDisk)
      if (diagnostics.length > 0)
        return { diagnostics: diagnostics.map((each) => ({ ...each, file: `${part}/${each.file ?? ''}` })) }
      for (const [name, content] of tree) files.push([`${part}/${name}`, content])
    }
    return await readCatalogue(new Map(files), { ...options, createHash: nativeSha256 })
  } catch (error) {
    throw diskError(error, path)
  }
}
