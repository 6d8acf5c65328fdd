/** Compares files by their hashes, each of which is taken once. */
import { type CreateHash, hashOf } from '../../base/hash.js'
import { type Content, sizeOf } from '../../base/tree.js'

export type SameContent = (a: Content, b: Content) => Promise<boolean>

export const sameContent = (createHash: CreateHash): SameContent => {
  const hashes = new Map<Content, Promise<string>>()
  const hash = (content: Content): Promise<string> => {
    const known = hashes.get(content) ?? hashOf(content, createHash)
    hashes.set(content, known)
    return known
  }
  return async (a, b) => a === b || (sizeOf(a) === sizeOf(b) && (await hash(a)) === (await hash(b)))
}
