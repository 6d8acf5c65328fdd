/** Takes the content of one file out of an archive, and believes neither its size nor its checksum. */
import { crc32 } from '../crc32.js'
import type { Result } from '../diagnostic.js'
import type { Content } from '../tree.js'
import { bytesOf, chunksOf, sliceOf } from '../tree.js'
import type { InflateFault } from './inflate.js'
import { inflate } from './inflate.js'
import * as refuse from './zip-diagnostics.js'
import type { ZipEntry } from './zip-format.js'
import { localHeader, STORED } from './zip-format.js'

/** Below this size a stored file is held as bytes: a reference into the archive would cost more. */
const SMALL = 4096

const refusalOf = (fault: InflateFault) =>
  fault === 'size' ? refuse.sizeLie : fault === 'trailing' ? refuse.hiddenData : refuse.brokenData

/** The file itself. What was deflated comes as bytes, a larger stored file by reference into the archive. */
export const readContent = async (source: Content, entry: ZipEntry): Promise<Result<Content>> => {
  const file = { file: entry.path }
  const start = entry.offset + localHeader(entry).length
  const part = sliceOf(source, start, start + entry.packed)
  const isReference = entry.method === STORED && entry.size > SMALL
  const data = isReference ? part : await bytesOf(part)
  const content = entry.method === STORED ? data : inflate(data as Uint8Array, entry.size)
  if (typeof content === 'string') return { diagnostics: [refusalOf(content)(file, {})] }
  let crc = 0
  for await (const chunk of chunksOf(content)) crc = crc32(chunk, crc)
  return crc === entry.crc
    ? { value: content, diagnostics: [] }
    : { diagnostics: [refuse.wrongChecksum(file, {})] }
}
