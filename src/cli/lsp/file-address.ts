/** Paths on disk and the `file:` addresses that editors use for them. */
import { realpathSync } from 'node:fs'
import { basename, dirname, join, relative, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** The path of an address; undefined for one that is not of this disk. */
export const pathOf = (uri: string): string | undefined => {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined
  } catch {
    return undefined
  }
}

export const addressOf = (path: string): string => pathToFileURL(path).href

/** A folder without links in its path; undefined for one that is not there. */
export const realFolder = (path: string): string | undefined => {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}

/** The path of a file without links to its folder; the file itself may not be saved yet. */
export const realPath = (path: string): string | undefined => {
  const folder = realFolder(dirname(path))
  return folder === undefined ? undefined : join(folder, basename(path))
}

/** The path from a folder to something in it, with slashes; undefined for what is not in it. */
export const pathWithin = (folder: string, path: string): string | undefined => {
  const way = relative(folder, path)
  return way === '' || way.startsWith('..') || way.includes(`..${sep}`) || dirname(way) === way
    ? undefined
    : way.split(sep).join('/').normalize('NFC')
}
