/** Finds the package that a file is part of, without looking outside the folders that an editor has opened. */
import { readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { isRootFile } from '../../index.js'
import { pathWithin, realPath } from './file-address.js'

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/**
 * @param roots folders that the editor has opened, without links in them
 * @param drafts folders in which a root document is open that may not be saved yet
 */
export const packageAround = (
  path: string,
  roots: readonly string[],
  drafts: ReadonlySet<string>,
): string | undefined => {
  const real = realPath(path)
  const root = real === undefined ? undefined : roots.find((each) => pathWithin(each, real) !== undefined)
  if (real === undefined || root === undefined) return undefined
  for (let folder = dirname(real); ; folder = dirname(folder)) {
    if (drafts.has(folder) || namesIn(folder).some(isRootFile)) return folder
    if (folder === root || folder === dirname(folder)) return undefined
  }
}
