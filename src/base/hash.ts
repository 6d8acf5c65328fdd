/** Hashing as a port: pure JavaScript by default, so that a host may pass its own faster one. */
import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Content } from './tree.js'
import { chunksOf } from './tree.js'

/** A hash under way. */
export interface Hash {
  update(bytes: Uint8Array): void
  /** The hash in lower-case hexadecimal. Ends the hash. */
  digest(): string
}

export type CreateHash = () => Hash

/** SHA-256 (FIPS 180-4) without `node:crypto` or WebCrypto, which cannot hash a stream. */
export const sha256: CreateHash = () => {
  const hash = nobleSha256.create()
  return {
    update: (bytes) => {
      hash.update(bytes)
    },
    digest: () => bytesToHex(hash.digest()),
  }
}

/** The hash of a file, read piece by piece. */
export const hashOf = async (content: Content, createHash: CreateHash = sha256): Promise<string> => {
  const hash = createHash()
  for await (const chunk of chunksOf(content)) hash.update(chunk)
  return hash.digest()
}
