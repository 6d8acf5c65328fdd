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

/** A path without links in it; of a file that is not saved yet, that of its folder. */
export const realPath = (path: string): string | undefined => {
  try {
    return join(realpathSync(dirname(path)), basename(path))
  } catch {
    return undefined
  }
}

/** The path from a folder to something in it, with slashes; undefined for what is not in it. */
export const pathWithin = (folder: string, path: string): string | undefined => {
  const way = relative(folder, path)
  return way === '' || way.startsWith('..') || way.includes(`..${sep}`) || dirname(way) === way
    ? undefined
    : way.split(sep).join('/').normalize('NFC')
}
