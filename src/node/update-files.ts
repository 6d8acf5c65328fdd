/** Writes back the files that a fix changed. */
import { bytesOf, type Content, isSafePath, sizeOf, type Tree } from '../index.js'
import { diskError, diskFault } from './disk-error.js'
import { locate } from './locate.js'
import { writeFile } from './write-file.js'

const isSame = async (before: Content | undefined, after: Content): Promise<boolean> => {
  if (before === after) return true
  if (before === undefined || sizeOf(before) !== sizeOf(after)) return false
  const [old, now] = [await bytesOf(before), await bytesOf(after)]
  return old.every((byte, at) => byte === now[at])
}

/**
 * Writes the files of `after` that differ from `before` to the folder they came from, each atomically,
 * and tells which they were. Nothing is deleted.
 *
 * @example
 * await updateFiles('courses/straw', before, fix(before, diagnostics))
 */
export const updateFiles = async (folder: string, before: Tree, after: Tree): Promise<readonly string[]> => {
  const written: string[] = []
  for (const [path, content] of after) {
    if (await isSame(before.get(path), content)) continue
    if (!isSafePath(path)) throw diskFault('EINVAL', path)
    try {
      await writeFile(locate(folder, path), content)
    } catch (error) {
      throw diskError(error, path)
    }
    written.push(path)
  }
  return written
}
