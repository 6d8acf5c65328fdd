/** Looks into the images and recordings of a package: a rule cannot, for a file on disk is read by waiting. */
import { crc32 } from '../base/crc32.js'
import { byteSource } from '../base/media/byte-source.js'
import { gifFacts } from '../base/media/gif-facts.js'
import { jpegFacts } from '../base/media/jpeg-facts.js'
import type { MediaFacts } from '../base/media/media-facts.js'
import { mp4Facts } from '../base/media/mp4-facts.js'
import { pngFacts } from '../base/media/png-facts.js'
import { webpFacts } from '../base/media/webp-facts.js'
import { sizeOf, type Tree } from '../base/tree.js'
import { mediaTypeOf } from '../model/media-type.js'

type Reader = typeof pngFacts

const readers: ReadonlyMap<string, Reader> = new Map([
  ['image/png', pngFacts],
  ['image/jpeg', jpegFacts],
  ['image/gif', gifFacts],
  ['image/webp', webpFacts],
  ['video/mp4', mp4Facts],
  ['audio/mp4', mp4Facts],
])

/** So much of each end of a large file stands for the whole. */
const END = 64 * 1024

const endsOf = async (blob: Blob): Promise<string | undefined> => {
  const { size } = blob
  const source = byteSource(blob)
  const head = await source.at(0, Math.min(size, END))
  const tail = await source.at(Math.max(0, size - END), Math.min(size, END))
  if (head === undefined || tail === undefined) return undefined
  const sum = ({ buffer, byteOffset, byteLength }: DataView): number =>
    crc32(new Uint8Array(buffer, byteOffset, byteLength))
  return `${size}-${sum(head)}-${sum(tail)}`
}

/** The sizes that more than one file on disk has: only such files can be the same. */
const sharedSizes = (tree: Tree): ReadonlySet<number> => {
  const seen = new Set<number>()
  const shared = new Set<number>()
  for (const content of tree.values()) {
    if (!(content instanceof Blob)) continue
    if (seen.has(sizeOf(content))) shared.add(sizeOf(content))
    seen.add(sizeOf(content))
  }
  return shared
}

/** What their headers say, by path; a file that says nothing has no entry. */
export const assetFacts = async (tree: Tree): Promise<ReadonlyMap<string, MediaFacts>> => {
  const shared = sharedSizes(tree)
  const facts = new Map<string, MediaFacts>()
  for (const [path, content] of tree) {
    const read = readers.get(mediaTypeOf(path)?.type ?? '')
    const found = read === undefined ? {} : await read(byteSource(content))
    const isShared = content instanceof Blob && shared.has(content.size)
    const ends = isShared ? await endsOf(content) : undefined
    const all = { ...found, ...(ends === undefined ? {} : { ends }) }
    if (Object.keys(all).length > 0) facts.set(path, all)
  }
  return facts
}
