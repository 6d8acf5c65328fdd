/** The chunks of a WebP picture (RFC 9649). */
import type { ByteSource } from './byte-source.js'
import { fourCc, latin } from './latin.js'
import type { MediaFacts } from './media-facts.js'
import { exifHasPlace, xmpHasPlace } from './photo-place.js'

const EXIF = 'Exif\0\0'
const MAX_CHUNKS = 2000

const low14 = (view: DataView, at: number): number => view.getUint16(at, true) & 0x3fff
const three = (view: DataView, at: number): number =>
  view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000

/** A plain picture says its size in its own way, a lossless one in another, an extended file up front. */
const sizeIn = (type: string, view: DataView): MediaFacts => {
  if (type === 'VP8X') return { width: three(view, 4) + 1, height: three(view, 7) + 1 }
  if (type === 'VP8 ') return { width: low14(view, 6), height: low14(view, 8) }
  const bits = view.getUint32(1, true)
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
}

const isLocated = (type: string, view: DataView): boolean => {
  if (type === 'XMP ') return xmpHasPlace(view)
  const skip = view.byteLength > 6 && latin(view, 0, 6) === EXIF ? 6 : 0
  return exifHasPlace(new DataView(view.buffer, view.byteOffset + skip, view.byteLength - skip))
}

export const webpFacts = async (source: ByteSource): Promise<MediaFacts> => {
  const start = await source.at(0, 12)
  if (start === undefined || fourCc(start, 8) !== 'WEBP') return {}
  let facts: MediaFacts = {}
  let at = 12
  for (let chunk = 0; chunk < MAX_CHUNKS; chunk += 1) {
    const head = await source.at(at, 8)
    if (head === undefined) break
    const type = fourCc(head, 0)
    const length = head.getUint32(4, true)
    if (facts.width === undefined && ['VP8X', 'VP8 ', 'VP8L'].includes(type)) {
      const view = await source.at(at + 8, 10)
      if (view !== undefined) facts = sizeIn(type, view)
    }
    if (type === 'EXIF' || type === 'XMP ') {
      const view = await source.at(at + 8, length)
      if (view !== undefined && isLocated(type, view)) return { ...facts, located: true }
    }
    at += 8 + length + (length % 2)
  }
  return facts
}
