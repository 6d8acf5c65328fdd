/** The ports of signing: whoever has a key, and whoever can check one. */

/** Signs with one Ed25519 key, wherever it is: in memory, in the browser, in a device. */
export interface Signer {
  /** The 32 bytes of the public key. */
  readonly publicKey: Uint8Array
  /** The 64 bytes of the signature over a message (RFC 8032, PureEdDSA). */
  sign(message: Uint8Array): Promise<Uint8Array>
}

/** True for a signature that holds. It rejects where it cannot tell: that is never taken for an answer. */
export type Verifier = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => Promise<boolean>
