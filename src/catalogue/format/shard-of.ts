/** Which file an entry stands in: by the hash of its id, so that a new course changes one file. */
import { type CreateHash, sha256 } from '../../base/hash.js'

/** Entries in one file, on average at most. */
const PER_SHARD = 1000

/** How many digits name a shard of a catalogue with so many entries: none up to 1,000, one up to 16,000, two up to 256,000. */
export const shardDigits = (count: number): number => {
  let digits = 0
  while (count > PER_SHARD * 16 ** digits) digits += 1
  return digits
}

/** The file that holds all, where one is enough. */
const ALL = 'all'

const encoder = new TextEncoder()

/** All versions of a course stand in one file. The function remembers the id it was last asked for. */
export const shardNamer = (digits: number, createHash: CreateHash = sha256): ((id: string) => string) => {
  let last = { id: '', name: ALL }
  return (id) => {
    if (digits === 0) return ALL
    if (id !== last.id) {
      const hash = createHash()
      hash.update(encoder.encode(id))
      last = { id, name: hash.digest().slice(0, digits) }
    }
    return last.name
  }
}
