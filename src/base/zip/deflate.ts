/** Compression as a port, as hashing is: pure JavaScript by default, so that a host may pass its own faster one. */
import { deflateSync } from 'fflate'

/**
 * Makes a raw DEFLATE stream (RFC 1951) of bytes, always the same of the same ones. What is handed in is not changed; what
 * comes back is read at once and may be used again.
 */
export interface Deflate {
  (bytes: Uint8Array): Uint8Array
  /** Names the encoder and all that its bytes depend on: two of one name make the same bytes. */
  readonly id: string
}

/** CRC-32 of bytes, going on from that of the bytes before (0 where there are none), as an unsigned number. */
export type Crc32 = (bytes: Uint8Array, before?: number) => number

/** Level 6. `mem` is set since fflate else derives it from a logarithm. */
const FFLATE = { level: 6, mem: 4 } as const

/** The same bytes on every platform and in every browser. */
export const portableDeflate: Deflate = Object.assign((bytes: Uint8Array) => deflateSync(bytes, FFLATE), {
  id: 'fflate-0.8-6',
})
