/** Tells whether the notes of a camera in a picture say where it was taken. */
import { latin } from './latin.js'

const GPS_POINTER = 0x8825
const LATITUDE = 2
const LONGITUDE = 4
/** Degrees, minutes and seconds, each a fraction of two numbers of four bytes. */
const COORDINATE_BYTES = 24
const MAX_ENTRIES = 500

interface Tiff {
  readonly view: DataView
  readonly isLittle: boolean
}

/** The value fields of a directory by tag (TIFF 6.0 §2); the value is an offset where it needs more than four bytes. */
const directory = ({ view, isLittle }: Tiff, start: number): ReadonlyMap<number, number> => {
  const entries = new Map<number, number>()
  if (start + 2 > view.byteLength) return entries
  const count = Math.min(view.getUint16(start, isLittle), MAX_ENTRIES)
  for (let at = start + 2; at < start + 2 + 12 * count && at + 12 <= view.byteLength; at += 12) {
    entries.set(view.getUint16(at, isLittle), view.getUint32(at + 8, isLittle))
  }
  return entries
}

/** Cameras without a signal write noughts, or a fraction by nought. */
const isCoordinate = ({ view, isLittle }: Tiff, start: number | undefined): boolean => {
  if (start === undefined || start + COORDINATE_BYTES > view.byteLength) return false
  const parts = [0, 8, 16].map((at) => start + at)
  return view.getUint32(start + 4, isLittle) > 0 && parts.some((at) => view.getUint32(at, isLittle) > 0)
}

/** Exif 2.32 §4.6.6: the directory of places that a TIFF header leads to. */
export const exifHasPlace = (view: DataView): boolean => {
  if (view.byteLength < 8) return false
  const order = latin(view, 0, 2)
  if (order !== 'II' && order !== 'MM') return false
  const tiff = { view, isLittle: order === 'II' }
  const pointer = directory(tiff, view.getUint32(4, tiff.isLittle)).get(GPS_POINTER)
  if (pointer === undefined) return false
  const gps = directory(tiff, pointer)
  return isCoordinate(tiff, gps.get(LATITUDE)) || isCoordinate(tiff, gps.get(LONGITUDE))
}

/** The notes of editing programs are XML (XMP, ISO 16684-1). */
export const xmpHasPlace = (view: DataView): boolean => /GPSLatitude(?:>|\s*=\s*")\s*\d/.test(latin(view))
