/** Writes back the files that a fix changed. */
import { lstatSync } from 'node:fs'
import { bytesOf, type Content, isSafePath, sizeOf, type Tree } from '../index.js'
import { diskError, diskFault } from './disk-error.js'
import { locate } from './locate.js'
import { readBytes } from './read-content.js'
import { writeFile } from './write-file.js'

const isSame = async (before: Content | undefined, after: Content): Promise<boolean> => {
  if (before === undefined || sizeOf(before) !== sizeOf(after)) return false
  const [old, now] = [await bytesOf(before), await bytesOf(after)]
  return old.every((byte, at) => byte === now[at])
}

/** What stands on the disk now; undefined where nothing does, or nothing that is a plain file. */
const contentAt = (file: string): Content | undefined => {
  const stats = lstatSync(file, { throwIfNoEntry: false })
  return stats?.isFile() ? readBytes(file, stats.size) : undefined
}

/** Replaces a file with what was made of `before`, unless somebody has saved it since. */
const replace = async (file: string, before: Content | undefined, after: Content): Promise<void> => {
  const now = contentAt(file)
  const isAsRead = now === undefined ? before === undefined : await isSame(before, now)
  if (!isAsRead) throw diskFault('NotReadableError', file)
  await writeFile(file, after)
}

/**
 * Writes the files of `after` that differ from `before` to the folder they came from, each atomically,
 * and tells which they were. Nothing is deleted, and what was saved on the disk since `before` was read is never
 * overwritten: it is a `KebaoError` with the code `disk/changed`.
 *
 * @example
 * await updateFiles('courses/straw', before, fix(before, diagnostics))
 */
export const updateFiles = async (folder: string, before: Tree, after: Tree): Promise<readonly string[]> => {
  const written: string[] = []
  for (const [path, content] of after) {
    const old = before.get(path)
    if (old === content) continue
    if (!isSafePath(path)) throw diskFault('EINVAL', path)
    try {
      if (await isSame(old, content)) continue
      await replace(locate(folder, path), old, content)
    } catch (error) {
      throw diskError(error, path)
    }
    written.push(path)
  }
  return written
}
