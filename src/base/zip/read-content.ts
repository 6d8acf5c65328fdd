/** Takes the content of one file out of an archive, and believes neither its size nor its checksum. */
import { crc32 } from '../crc32.js'
import type { Result } from '../diagnostic.js'
import type { Content } from '../tree.js'
import { bytesOf, chunksOf, sliceOf } from '../tree.js'
import { unpack } from './unpack.js'
import { wrongChecksum } from './zip-diagnostics.js'
import type { ZipEntry } from './zip-format.js'
import { localLength, STORED } from './zip-format.js'

/** Below this size a stored file is held as bytes: a reference into the archive would cost more. */
const SMALL = 4096

/** What any directory says of a file. */
type Facts = Pick<ZipEntry, 'path' | 'method' | 'crc' | 'packed' | 'size'>

/** The file whose data begins at an offset. What was deflated comes as bytes, a larger stored file by reference. */
export const readData = async (source: Content, entry: Facts, start: number): Promise<Result<Content>> => {
  const part = sliceOf(source, start, start + entry.packed)
  if (entry.method !== STORED || entry.size <= SMALL) return unpack(await bytesOf(part), entry)
  let crc = 0
  for await (const chunk of chunksOf(part)) crc = crc32(chunk, crc)
  return crc === entry.crc
    ? { value: part, diagnostics: [] }
    : { diagnostics: [wrongChecksum({ file: entry.path }, {})] }
}

/** The file itself, in an archive as kebao writes it. */
export const readContent = (source: Content, entry: ZipEntry): Promise<Result<Content>> =>
  readData(source, entry, entry.offset + localLength(entry))
