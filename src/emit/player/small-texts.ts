/** Captions and transcripts as text, so that pages can hold them: a page opened from a disk may fetch neither. */

import { onceFor } from '../../base/once-for.js'
import { bytesOf } from '../../base/tree.js'
import type { Edition } from '../edition/edition.js'

/** What is longer than any transcript stays a file. */
const MAX_BYTES = 262_144

const decoder = new TextDecoder()

const read = async ({ media }: Edition): Promise<ReadonlyMap<string, string>> => {
  const texts = new Map<string, string>()
  for (const { name, type, size, content } of media.values()) {
    if ((type.kind !== 'captions' && type.kind !== 'text') || size > MAX_BYTES) continue
    texts.set(name, decoder.decode(await bytesOf(content)))
  }
  return texts
}

/** By the name of the medium. */
export const smallTextsOf = onceFor(read)
