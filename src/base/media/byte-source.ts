/** Reads a file here and there, never whole: a header is at its start, at its end, or one jump away. */
import { bytesOf, type Content, sizeOf, sliceOf } from '../tree.js'

export interface ByteSource {
  readonly size: number
  /** The bytes at a place; undefined beyond the end, and when too much of the file has been read. */
  at(start: number, length: number): Promise<DataView | undefined>
}

/** So much of a file on disk is read at once. */
const WINDOW = 64 * 1024
/** So often at most: whoever hides a header behind more is not read. */
const MAX_WINDOWS = 48

const viewOf = ({ buffer, byteOffset }: Uint8Array, start: number, length: number): DataView =>
  new DataView(buffer, byteOffset + start, length)

export const byteSource = (content: Content): ByteSource => {
  const size = sizeOf(content)
  let from = 0
  let window = content instanceof Blob ? new Uint8Array() : content
  let reads = 0
  /** A file that was changed or taken away holds nothing here; whoever needs the whole of it says so. */
  const read = (start: number): Promise<Uint8Array> =>
    bytesOf(sliceOf(content, start, Math.min(size, start + WINDOW))).catch(() => new Uint8Array())
  const at: ByteSource['at'] = async (start, length) => {
    if (start < 0 || length < 0 || start + length > size) return undefined
    if (start < from || start + length > from + window.length) {
      reads += 1
      if (reads > MAX_WINDOWS || length > WINDOW) return undefined
      from = start
      window = await read(start)
    }
    // A file that shrank, or a blob that lied about its size.
    return start + length > from + window.length ? undefined : viewOf(window, start - from, length)
  }
  return { size, at }
}
