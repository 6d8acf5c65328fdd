/** Finds the file on disk that a tree's path stands for. */
import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { diskFault } from './disk-error.js'

/** Linux may hold a name in NFD, as macOS wrote it, where the tree says NFC. */
const spellingOf = (folder: string, name: string): string =>
  lstatSync(join(folder, name), { throwIfNoEntry: false }) !== undefined
    ? name
    : (readdirSync(folder).find((other) => other.normalize('NFC') === name) ?? name)

/** The real path of a file of a package; no link on the way is followed. */
export const locate = (root: string, path: string): string =>
  path.split('/').reduce((folder, segment, index) => {
    if (index > 0 && !lstatSync(folder).isDirectory()) throw diskFault('ENOTDIR', folder)
    return join(folder, spellingOf(folder, segment))
  }, root)
