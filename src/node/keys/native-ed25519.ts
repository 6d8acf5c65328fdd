/** Ed25519 by OpenSSL: on Node 20 WebCrypto would print a warning about an experiment. */
import { createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { promisify } from 'node:util'
import type { Signer, Verifier } from '../../index.js'

const signLater = promisify(sign)
const verifyLater = promisify(verify)

/** RFC 8410 §4: what stands before the 32 bytes in a public key of this kind. */
const SPKI_HEAD = Buffer.from('302a300506032b6570032100', 'hex')

/**
 * Checks one signature, with OpenSSL.
 *
 * @example
 * await checkTrust(bundle, trust, { verifier: nativeVerifier, today: '2026-11-22' })
 */
export const nativeVerifier: Verifier = async (publicKey, message, signature) => {
  const key = createPublicKey({
    key: Buffer.concat([SPKI_HEAD, publicKey]),
    format: 'der',
    type: 'spki',
  })
  return verifyLater(null, message, key, signature)
}

/** The 32 bytes of the public half of a key. */
export const publicHalf = (key: KeyObject): Uint8Array => {
  const der = createPublicKey(key).export({ format: 'der', type: 'spki' })
  return new Uint8Array(der.subarray(SPKI_HEAD.length))
}

/**
 * Signs with a key that Node holds.
 *
 * @example
 * nativeSigner(createPrivateKey(pem))
 */
export const nativeSigner = (key: KeyObject): Signer => ({
  publicKey: publicHalf(key),
  sign: async (message) => new Uint8Array(await signLater(null, message, key)),
})
