/** The name of a file in an archive of another program, whatever encoding that wrote it in. */
import { crc32 } from '../../crc32.js'
import { UTF8_FLAG } from '../zip-format.js'

export interface ForeignName {
  /** In NFC, as every path of a tree. */
  readonly name: string
  /** True where nothing in the archive says how the name is encoded, and it is not UTF-8. */
  readonly isGuessed: boolean
}

const decodeAs = (label: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** §4.6.9: the name in UTF-8, which counts as long as the other name is the one that it was made for. */
const unicodePath = (field: Uint8Array | undefined, raw: Uint8Array): string | undefined => {
  if (field === undefined || field.length < 5 || field[0] !== 1) return undefined
  const view = new DataView(field.buffer, field.byteOffset, field.byteLength)
  return view.getUint32(1, true) === crc32(raw) ? decodeAs('utf-8', field.subarray(5)) : undefined
}

/**
 * Goes by what the archive says first (§4.4.4 bit 11, §4.6.9), then by what can be checked: text in another encoding
 * is hardly ever valid UTF-8. What is left was written by a Chinese Windows.
 */
export const foreignName = (
  raw: Uint8Array,
  flags: number,
  fields: ReadonlyMap<number, Uint8Array>,
): ForeignName | undefined => {
  const known =
    (flags & UTF8_FLAG) !== 0
      ? decodeAs('utf-8', raw)
      : (unicodePath(fields.get(0x7075), raw) ?? decodeAs('utf-8', raw))
  if (known !== undefined) return { name: known.normalize('NFC'), isGuessed: false }
  const guessed = (flags & UTF8_FLAG) === 0 ? decodeAs('gb18030', raw) : undefined
  return guessed === undefined ? undefined : { name: guessed.normalize('NFC'), isGuessed: true }
}
