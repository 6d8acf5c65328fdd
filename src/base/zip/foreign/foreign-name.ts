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

/** True where the archive does not say how a name is encoded, and it cannot be UTF-8. */
export const isNotUtf8 = (raw: Uint8Array, flags: number, fields: ReadonlyMap<number, Uint8Array>): boolean =>
  (flags & UTF8_FLAG) === 0 &&
  unicodePath(fields.get(0x7075), raw) === undefined &&
  decodeAs('utf-8', raw) === undefined

/**
 * Goes by what the archive says first (§4.4.4 bit 11, §4.6.9), then by what can be checked: text in another encoding
 * is hardly ever valid UTF-8. What is left was written by a Chinese Windows.
 *
 * @param isElsewhere true where another name of the archive is not UTF-8: then one that says nothing is not UTF-8 either,
 * though short ones such as 「目录」 in GBK happen to be
 */
export const foreignName = (
  raw: Uint8Array,
  flags: number,
  fields: ReadonlyMap<number, Uint8Array>,
  isElsewhere = false,
): ForeignName | undefined => {
  const says = (flags & UTF8_FLAG) !== 0 ? decodeAs('utf-8', raw) : unicodePath(fields.get(0x7075), raw)
  const utf8 = decodeAs('utf-8', raw)
  const isAscii = raw.every((byte) => byte < 0x80)
  const gbk = (flags & UTF8_FLAG) === 0 ? decodeAs('gb18030', raw) : undefined
  const isGuessed =
    says === undefined && gbk !== undefined && (utf8 === undefined || (isElsewhere && !isAscii))
  const name = says ?? (isGuessed ? gbk : utf8)
  return name === undefined ? undefined : { name: name.normalize('NFC'), isGuessed }
}
