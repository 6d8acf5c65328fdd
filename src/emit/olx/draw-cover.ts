/** The course image, which Open edX asks for: a braid in colours of our own, as a PNG, since its cards take no drawings. */
import { zlibSync } from 'fflate'
import { crc32 } from '../../base/crc32.js'
import { lazy } from '../../base/lazy.js'

/** The size that the platform recommends for the card of a course. */
const WIDTH = 378
const HEIGHT = 225

const PALETTE = [0x1f4e4a, 0xf4d58d, 0xe8a87c, 0x9fc9a6] as const

const bigEndian = (value: number): readonly number[] =>
  [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff)

/** PNG 1.2, 3.2: length, type, data, checksum of type and data. */
const chunk = (type: string, data: Uint8Array): readonly number[] => {
  const body = Uint8Array.from([...Array.from(type, (sign) => sign.charCodeAt(0)), ...data])
  return [...bigEndian(data.length), ...body, ...bigEndian(crc32(body))]
}

/** A wave from -1 to 1 of straight lines and parabolas: engines may differ in the last digit of a sine. */
const wave = (turn: number): number => {
  const part = turn - Math.floor(turn)
  const half = part < 0.5 ? part * 2 : part * 2 - 1
  const hill = 4 * half * (1 - half)
  return part < 0.5 ? hill : -hill
}

/** The colour at a point: the strand that lies on top, or the ground. */
const colourAt = (x: number, y: number): number => {
  for (let strand = 3; strand >= 1; strand -= 1) {
    const middle = HEIGHT / 2 + wave(x / 126 + strand / 3) * 48
    if (Math.abs(y - middle) < 14) return strand
  }
  return 0
}

/** Bytes of a PNG with a palette (PNG 1.2, 4.1): the same for every course, so drawn once. */
export const drawCover = lazy((): Uint8Array => {
  const rows = new Uint8Array((WIDTH + 1) * HEIGHT)
  for (let y = 0; y < HEIGHT; y += 1) {
    for (let x = 0; x < WIDTH; x += 1) rows[y * (WIDTH + 1) + 1 + x] = colourAt(x, y)
  }
  const header = Uint8Array.from([...bigEndian(WIDTH), ...bigEndian(HEIGHT), 8, 3, 0, 0, 0])
  const palette = Uint8Array.from(PALETTE.flatMap((colour) => bigEndian(colour).slice(1)))
  return Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk('IHDR', header),
    ...chunk('PLTE', palette),
    ...chunk('IDAT', zlibSync(rows, { level: 6, mem: 4 })),
    ...chunk('IEND', new Uint8Array()),
  ])
})
