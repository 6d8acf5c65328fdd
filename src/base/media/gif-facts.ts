/** The screen of a GIF picture (GIF89a §18). */
import type { ByteSource } from './byte-source.js'
import { latin } from './latin.js'
import type { MediaFacts } from './media-facts.js'

export const gifFacts = async (source: ByteSource): Promise<MediaFacts> => {
  const head = await source.at(0, 10)
  if (head === undefined || latin(head, 0, 3) !== 'GIF') return {}
  return { width: head.getUint16(6, true), height: head.getUint16(8, true) }
}
