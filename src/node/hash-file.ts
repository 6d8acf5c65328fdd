/** The hash of a file on the disk, read piece by piece. */
import { lstatSync } from 'node:fs'
import { type Content, chunksOf } from '../index.js'
import { diskFault } from './disk-error.js'
import { nativeSha256 } from './native-hash.js'
import { readContent } from './read-content.js'
import { targetOf } from './target-of.js'

const INLINE = 2 ** 20

export const hashContent = async (content: Content): Promise<string> => {
  const hash = nativeSha256()
  for await (const chunk of chunksOf(content)) hash.update(chunk)
  return hash.digest()
}

/** Null where nothing stands at a path. A link or a device is refused. */
export const hashFile = async (path: string): Promise<string | null> => {
  const stats = lstatSync(path, { throwIfNoEntry: false })
  if (stats === undefined) return null
  if (!stats.isFile()) throw diskFault('EISDIR', path)
  return hashContent(await readContent(path, (size) => size <= INLINE))
}

/** The hash of a file of a package; null where it, or its folder, is not there. */
export const hashAt = async (root: string, path: string): Promise<string | null> => {
  const target = targetOf(root, path)
  return target === undefined ? null : hashFile(target)
}
