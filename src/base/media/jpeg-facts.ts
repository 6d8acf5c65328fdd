/** The header of a JPEG picture (ITU-T T.81, annex B). */
import type { ByteSource } from './byte-source.js'
import { latin } from './latin.js'
import type { MediaFacts } from './media-facts.js'
import { exifHasPlace, xmpHasPlace } from './photo-place.js'

const EXIF = 'Exif\0\0'
const XMP = 'http://ns.adobe.com/xap/1.0/\0'
const MAX_SEGMENTS = 500

const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

const partAfter = (view: DataView, head: number): DataView =>
  new DataView(view.buffer, view.byteOffset + head, view.byteLength - head)

const hasPlace = (view: DataView): boolean => {
  const starts = (mark: string): boolean =>
    view.byteLength > mark.length && latin(view, 0, mark.length) === mark
  if (starts(EXIF)) return exifHasPlace(partAfter(view, EXIF.length))
  return starts(XMP) && xmpHasPlace(view)
}

export const jpegFacts = async (source: ByteSource): Promise<MediaFacts> => {
  let located = false
  let at = 2
  for (let segment = 0; segment < MAX_SEGMENTS; segment += 1) {
    const head = await source.at(at, 4)
    if (head === undefined || head.getUint8(0) !== 0xff) break
    const marker = head.getUint8(1)
    const length = head.getUint16(2)
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === 0xda) break
    if (isFrame(marker)) {
      const frame = await source.at(at + 5, 4)
      if (frame === undefined) break
      return { height: frame.getUint16(0), width: frame.getUint16(2), ...(located ? { located } : {}) }
    }
    const notes = marker === 0xe1 ? await source.at(at + 4, Math.max(0, length - 2)) : undefined
    located ||= notes !== undefined && hasPlace(notes)
    at += 2 + length
  }
  return located ? { located } : {}
}
