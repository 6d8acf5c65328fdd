/** The chunks of a PNG picture (ISO/IEC 15948): its size comes first, notes may come last. */
import type { ByteSource } from './byte-source.js'
import { fourCc, latin } from './latin.js'
import type { MediaFacts } from './media-facts.js'
import { exifHasPlace, xmpHasPlace } from './photo-place.js'

const XMP = 'XML:com.adobe.xmp\0'
const MAX_CHUNKS = 5000

const hasPlace = async (source: ByteSource, type: string, at: number, length: number): Promise<boolean> => {
  if (type !== 'eXIf' && type !== 'iTXt') return false
  const view = await source.at(at, length)
  if (view === undefined) return false
  if (type === 'eXIf') return exifHasPlace(view)
  return length > XMP.length && latin(view, 0, XMP.length) === XMP && xmpHasPlace(view)
}

export const pngFacts = async (source: ByteSource): Promise<MediaFacts> => {
  const header = await source.at(8, 16)
  if (header === undefined || fourCc(header, 4) !== 'IHDR') return {}
  const size = { width: header.getUint32(8), height: header.getUint32(12) }
  let at = 8
  for (let chunk = 0; chunk < MAX_CHUNKS; chunk += 1) {
    const head = await source.at(at, 8)
    if (head === undefined) break
    const length = head.getUint32(0)
    if (await hasPlace(source, fourCc(head, 4), at + 8, length)) return { ...size, located: true }
    at += 12 + length
  }
  return size
}
