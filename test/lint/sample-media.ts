/** Makes small images and recordings that say of themselves what a test needs: `1600×1067 GPS 2MB`, `hvc1 20min`. */
import { crc32 } from '../../src/base/crc32.js'
import { extensionOf } from '../../src/base/path.js'

const MEGABYTE = 1024 * 1024

const text = (value: string): number[] => [...value].map((char) => char.charCodeAt(0))
const u16 = (value: number): number[] => [(value >> 8) & 255, value & 255]
const u32 = (value: number): number[] => [...u16(value >>> 16), ...u16(value & 0xffff)]
const u32le = (value: number): number[] => u32(value).reverse()

export interface Sample {
  readonly width: number
  readonly height: number
  /** Degrees north; noughts where a camera had no signal. */
  readonly latitude: number | undefined
  readonly seconds: number
  readonly codec: string
}

/** A TIFF header, a directory that leads to one of places at 26, and its coordinate at 56. */
export const exif = (degrees: number): number[] => {
  const directory = [...u16(1), ...u16(0x8825), ...u16(4), ...u32(1), ...u32(26), ...u32(0)]
  const north = [...u16(1), ...u16(2), ...u32(2), ...text('N\0\0\0')]
  const latitude = [...u16(2), ...u16(5), ...u32(3), ...u32(56)]
  const coordinate = [degrees, 0, 0].flatMap((part) => [...u32(part), ...u32(1)])
  return [
    ...text('MM\0*'),
    ...u32(8),
    ...directory,
    ...u16(2),
    ...north,
    ...latitude,
    ...u32(0),
    ...coordinate,
  ]
}

const segment = (marker: number, data: number[]): number[] => [0xff, marker, ...u16(data.length + 2), ...data]

export const jpeg = ({ width, height, latitude }: Sample): number[] => [
  ...[0xff, 0xd8],
  ...(latitude === undefined ? [] : segment(0xe1, [...text('Exif\0\0'), ...exif(latitude)])),
  ...segment(0xc0, [8, ...u16(height), ...u16(width), 1, 1, 0x11, 0]),
  ...segment(0xda, [1, 1, 0, 0, 63, 0]),
  ...[0xff, 0xd9],
]

const chunk = (type: string, data: number[]): number[] => {
  const body = [...text(type), ...data]
  return [...u32(data.length), ...body, ...u32(crc32(Uint8Array.from(body)))]
}

export const png = ({ width, height, latitude }: Sample): number[] => [
  ...text('\x89PNG\r\n\x1a\n'),
  ...chunk('IHDR', [...u32(width), ...u32(height), 8, 0, 0, 0, 0]),
  ...chunk('IDAT', [0x78, 0x9c]),
  ...(latitude === undefined ? [] : chunk('eXIf', exif(latitude))),
  ...chunk('IEND', []),
]

const riff = (type: string, data: number[]): number[] => [
  ...text(type),
  ...u32le(data.length),
  ...data,
  ...(data.length % 2 === 0 ? [] : [0]),
]

export const webp = ({ width, height, latitude }: Sample): number[] => {
  const size = [...u32le(width - 1).slice(0, 3), ...u32le(height - 1).slice(0, 3)]
  const notes = latitude === undefined ? [] : riff('EXIF', exif(latitude))
  return riff('RIFF', [
    ...text('WEBP'),
    ...riff('VP8X', [8, 0, 0, 0, ...size]),
    ...riff('VP8 ', [0]),
    ...notes,
  ])
}

export const gif = ({ width, height }: Sample): number[] => [
  ...text('GIF89a'),
  ...u16(width).reverse(),
  ...u16(height).reverse(),
  ...[0, 0, 0, 0x3b],
]

const box = (type: string, data: number[]): number[] => [...u32(data.length + 8), ...text(type), ...data]

/** The header stands behind the pictures, where most cameras put it. */
export const mp4 = ({ seconds, codec, latitude }: Sample): number[] => {
  const zeros = (count: number): number[] => Array.from({ length: count }, () => 0)
  const mvhd = box('mvhd', [...zeros(12), ...u32(1000), ...u32(seconds * 1000), ...zeros(80)])
  const hdlr = box('hdlr', [...zeros(8), ...text('vide'), ...zeros(12)])
  const stsd = box('stsd', [...zeros(4), ...u32(1), ...box(codec, zeros(78))])
  const track = box('trak', box('mdia', [...hdlr, ...box('minf', box('stbl', stsd))]))
  const place =
    latitude === undefined
      ? []
      : box(
          'udta',
          box('\xa9xyz', [...u16(18), ...u16(0x15c7), ...text(`+${latitude}.0000+00${latitude}.0000/`)]),
        )
  return [
    ...box('ftyp', text('isom\0\0\0\0isom')),
    ...box('mdat', zeros(40)),
    ...box('moov', [...mvhd, ...track, ...place]),
  ]
}

const makers: Readonly<Record<string, (sample: Sample) => number[]>> = {
  jpg: jpeg,
  png,
  webp,
  gif,
  mp4,
  docx: () => text('PK\x03\x04'),
  pdf: () => text('%PDF-1.7\n'),
}

/** @param described `1600×1067 GPS 2MB` for an image, `hvc1 20min` for a recording; all of it may be left out. */
export const sampleMedia = (path: string, described: string): Uint8Array => {
  const number = (pattern: RegExp): number | undefined => {
    const found = pattern.exec(described)?.[1]
    return found === undefined ? undefined : Number(found)
  }
  const make = makers[extensionOf(path)]
  if (make === undefined) throw new Error(`there is no sample of ${path}`)
  const bytes = make({
    width: number(/([0-9]+)×/) ?? 800,
    height: number(/×([0-9]+)/) ?? 600,
    latitude: described.includes('GPS') ? 35 : undefined,
    seconds: 60 * (number(/([0-9]+)min/) ?? 8),
    codec: /avc1|hvc1|mp4v|av01/.exec(described)?.[0] ?? 'avc1',
  })
  const sample = new Uint8Array(Math.max(bytes.length, (number(/([0-9]+)MB/) ?? 0) * MEGABYTE, 512))
  sample.set(bytes)
  return sample
}
