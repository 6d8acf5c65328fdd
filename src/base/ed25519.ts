/** What RFC 8032 leaves to whoever checks Ed25519 signatures, decided here once, so that every platform agrees. */

const KEY_BYTES = 32
const SIGNATURE_BYTES = 64

/** The prime of the field, 2^255 − 19. */
const FIELD = 2n ** 255n - 19n

/** The order of the base point (RFC 8032 §5.1). */
const ORDER = 2n ** 252n + 27742317777372353535851937790883648493n

/** The y of the points whose order is 8; there are two of them, each other's negative. */
const ORDER_EIGHT = 0x7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7n

/** Of order 1, 2, 4 and 8. Under such a key one signature would be good for many messages. */
const SMALL = [0n, 1n, FIELD - 1n, ORDER_EIGHT, FIELD - ORDER_EIGHT]

const littleEndian = (bytes: Uint8Array): bigint =>
  bytes.reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n)

/** True for a key that is written as RFC 8032 §5.1.2 writes points, and is none of the eight of small order. */
export const isSoundKey = (key: Uint8Array): boolean => {
  if (key.length !== KEY_BYTES) return false
  const y = BigInt.asUintN(255, littleEndian(key))
  return y < FIELD && !SMALL.includes(y)
}

/** True where S is below the order (RFC 8032 §5.1.7); otherwise anybody could write the same signature anew. */
export const isSoundSignature = (signature: Uint8Array): boolean =>
  signature.length === SIGNATURE_BYTES && littleEndian(signature.subarray(32)) < ORDER
