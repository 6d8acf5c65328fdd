/** The files of a package that count, those in memory that rules look into. */
import { byCodeUnit, extensionOf } from '../base/path.js'
import { bytesOf, type Content, sizeOf, type Tree } from '../base/tree.js'
import { mediaTypeOf } from '../model/media-type.js'
import type { ParseLimits } from './limits.js'

/** Rules read these whole; of other files they see the beginning at most. */
const isRead = (path: string): boolean => {
  const kind = mediaTypeOf(path)?.kind
  return kind === 'text' || kind === 'captions' || ['svg', 'csv'].includes(extensionOf(path))
}

/** Leaves out what is left out. Texts are held in memory, other small files while there is room for them. */
export const ownTree = async (
  tree: Tree,
  isLeftOut: (path: string) => boolean,
  { inlineBytes, memoryBytes }: ParseLimits,
): Promise<Tree> => {
  const entries = [...tree].filter(([path]) => !isLeftOut(path)).sort(([a], [b]) => byCodeUnit(a, b))
  const inMemory = entries.filter(([, content]) => content instanceof Uint8Array)
  let held = inMemory.reduce((sum, [, content]) => sum + sizeOf(content), 0)
  const own = new Map<string, Content>()
  for (const [path, content] of entries) {
    const size = sizeOf(content)
    const isNew =
      content instanceof Blob && size <= inlineBytes && (isRead(path) || held + size <= memoryBytes)
    if (isNew) held += size
    own.set(path, isNew ? await bytesOf(content) : content)
  }
  return own
}
