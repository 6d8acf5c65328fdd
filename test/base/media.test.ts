/** What the headers of images and recordings say, whatever the bytes, and at what cost. */
import { describe, expect, it } from 'vitest'
import { byteSource } from '../../src/base/media/byte-source.js'
import { gifFacts } from '../../src/base/media/gif-facts.js'
import { jpegFacts } from '../../src/base/media/jpeg-facts.js'
import { mp4Facts } from '../../src/base/media/mp4-facts.js'
import { pngFacts } from '../../src/base/media/png-facts.js'
import { webpFacts } from '../../src/base/media/webp-facts.js'
import { gif, jpeg, mp4, png, type Sample, webp } from '../lint/sample-media.js'

const sample: Sample = { width: 1600, height: 1067, latitude: 35, seconds: 480, codec: 'hvc1' }
const size = { width: 1600, height: 1067 }

const formats = [
  ['JPEG', jpeg, jpegFacts, { ...size, located: true }],
  ['PNG', png, pngFacts, { ...size, located: true }],
  ['WebP', webp, webpFacts, { ...size, located: true }],
  ['GIF', gif, gifFacts, size],
  ['MPEG-4', mp4, mp4Facts, { duration: 480, codec: 'hvc1', located: true }],
] as const

describe.each(formats)('%s', (_, make, read, facts) => {
  const bytes = Uint8Array.from(make(sample))

  it('is read from memory', async () => {
    expect(await read(byteSource(bytes))).toEqual(facts)
  })

  it('is read from a file on disk', async () => {
    expect(await read(byteSource(new Blob([bytes])))).toEqual(facts)
  })

  it('says nothing of a place where the camera had no signal', async () => {
    const quiet = Uint8Array.from(make({ ...sample, latitude: 0 }))
    expect((await read(byteSource(quiet))).located).toBeUndefined()
  })

  it('never throws, wherever it is cut off and whatever byte is wrong', async () => {
    for (let at = 0; at < bytes.length; at += 1) {
      await read(byteSource(bytes.subarray(0, at)))
      for (const wrong of [0, 1, 0x7f, 0xff]) await read(byteSource(bytes.with(at, wrong)))
    }
  })

  it('says nothing of other bytes', async () => {
    expect(await read(byteSource(new TextEncoder().encode('大家好'.repeat(100))))).toEqual({})
  })
})

/** A file on disk that counts what is read of it. */
const counted = (...parts: readonly Uint8Array<ArrayBuffer>[]) => {
  const reads: number[] = []
  const blob = new Blob([...parts])
  const slice = blob.slice.bind(blob)
  blob.slice = (start = 0, end = blob.size) => {
    reads.push(end - start)
    return slice(start, end)
  }
  return { blob, reads }
}

it('jumps over the pictures of a video to its header', async () => {
  const whole = mp4(sample)
  const [start, header] = [whole.slice(0, 20), whole.slice(20 + 48)]
  const pictures = new Uint8Array(20_000_000)
  new DataView(pictures.buffer).setUint32(0, pictures.length)
  pictures.set(
    [...'mdat'].map((char) => char.charCodeAt(0)),
    4,
  )
  const { blob, reads } = counted(Uint8Array.from(start), pictures, Uint8Array.from(header))
  expect(await mp4Facts(byteSource(blob))).toEqual({ duration: 480, codec: 'hvc1', located: true })
  expect(reads).toHaveLength(2)
})

it('gives up on a picture of endless chunks', async () => {
  const bytes = new Uint8Array(12_000_000)
  bytes.set(png(sample).slice(0, 33))
  const view = new DataView(bytes.buffer)
  for (let at = 33; at + 4096 < bytes.length; at += 4096) view.setUint32(at, 4096 - 12)
  const { blob, reads } = counted(bytes)
  expect(await pngFacts(byteSource(blob))).toEqual(size)
  expect(reads.reduce((sum, each) => sum + each, 0)).toBeLessThan(4_000_000)
})
