/** Which of several builds takes in a course, so that they can run side by side and be merged. */
import { type CreateHash, sha256 } from './hash.js'

/** One of several builds: `{ number: 1, of: 3 }` is the first of three. */
export interface BuildShare {
  readonly number: number
  readonly of: number
}

/**
 * True for the build that takes in a course, by the hash of its id: all its versions go to one build, on every machine.
 *
 * @example
 * [1, 2, 3].filter((number) => isInShare('muye-college/phone-basics', { number, of: 3 })).length // 1
 */
export const isInShare = (
  id: string,
  { number, of }: BuildShare,
  createHash: CreateHash = sha256,
): boolean => {
  const hash = createHash()
  hash.update(new TextEncoder().encode(id))
  return Number.parseInt(hash.digest().slice(0, 12), 16) % of === number - 1
}
