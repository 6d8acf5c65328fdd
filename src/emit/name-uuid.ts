/** A UUID that follows from a name, for formats that ask for one. */
import { sha256 } from '../base/hash.js'

/**
 * Version 8 (RFC 9562, 5.8) of the SHA-256 of a name: version 5 is bound to SHA-1.
 *
 * @example
 * nameUuid('muye-college/phone-basics') // always the same
 */
export const nameUuid = (name: string): string => {
  const hash = sha256()
  hash.update(new TextEncoder().encode(name))
  const hex = hash.digest()
  // The variant is the two bits 10.
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 3) | 8).toString(16)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-')
}
