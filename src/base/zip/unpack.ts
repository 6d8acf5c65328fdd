/** Makes a file of its bytes in an archive, and believes neither its size nor its checksum. */
import { crc32 as portableCrc32 } from '../crc32.js'
import type { Result } from '../diagnostic.js'
import type { Crc32 } from './deflate.js'
import type { InflateFault } from './inflate.js'
import { inflate } from './inflate.js'
import * as refuse from './zip-diagnostics.js'
import type { ZipEntry } from './zip-format.js'
import { STORED } from './zip-format.js'

const refusalOf = (fault: InflateFault) =>
  fault === 'size' ? refuse.sizeLie : fault === 'trailing' ? refuse.hiddenData : refuse.brokenData

/** @param data the `packed` bytes that stand behind the local header */
export const unpack = (
  data: Uint8Array,
  entry: Pick<ZipEntry, 'path' | 'method' | 'crc' | 'size'>,
  crc32: Crc32 = portableCrc32,
): Result<Uint8Array> => {
  const file = { file: entry.path }
  const content = entry.method === STORED ? data : inflate(data, entry.size)
  if (typeof content === 'string') return { diagnostics: [refusalOf(content)(file, {})] }
  return crc32(content) === entry.crc
    ? { value: content, diagnostics: [] }
    : { diagnostics: [refuse.wrongChecksum(file, {})] }
}
