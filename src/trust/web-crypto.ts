/** Ed25519 by WebCrypto: browsers of 2025 and later, on https pages and localhost; Node; Deno; Bun. */
import { defineDiagnostic, type Result } from '../base/diagnostic.js'
import { words } from '../base/words.js'
import type { Signer, Verifier } from './signer.js'

/** What WebCrypto takes: bytes that nobody else can change meanwhile. */
const own = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes)

/**
 * Checks one signature. It rejects where the platform has no Ed25519, which `checkTrust` reports as
 * `trust/cannot-verify`.
 *
 * @example
 * await checkTrust(bundle, trust, { verifier: webCryptoVerifier, today: '2026-11-22' })
 */
export const webCryptoVerifier: Verifier = async (publicKey, message, signature) => {
  const key = await crypto.subtle.importKey('raw', own(publicKey), 'Ed25519', false, ['verify'])
  return crypto.subtle.verify('Ed25519', key, own(signature), own(message))
}

const unusableKey = defineDiagnostic({
  code: 'trust/key-unusable',
  severity: 'error',
  message: words('这里用不了这把密钥。', 'This key cannot be used here.'),
  why: words(
    '它可能不是 Ed25519 的 PKCS#8 私钥；有些浏览器不支持 Ed25519，网页不用 https 时也不行。',
    'It may be no Ed25519 key in PKCS#8. Some browsers lack Ed25519, and pages without https cannot use it.',
  ),
  help: words('请换新版浏览器，或用「kebao sign」签名。', 'Use a newer browser, or sign with `kebao sign`.'),
})

/** base64url without padding (RFC 7517), as a JSON Web Key has it. */
const fromBase64Url = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (char) => char.charCodeAt(0))

/**
 * A signer that holds a private key in memory.
 *
 * @param pkcs8 the key in PKCS#8, DER, not encrypted
 * @example
 * const { value: signer } = await webCryptoSigner(pkcs8)
 */
export const webCryptoSigner = async (pkcs8: Uint8Array): Promise<Result<Signer>> => {
  try {
    const key = await crypto.subtle.importKey('pkcs8', own(pkcs8), 'Ed25519', true, ['sign'])
    const { x = '' } = await crypto.subtle.exportKey('jwk', key)
    const sign = async (message: Uint8Array): Promise<Uint8Array> =>
      new Uint8Array(await crypto.subtle.sign('Ed25519', key, own(message)))
    return { value: { publicKey: fromBase64Url(x), sign }, diagnostics: [] }
  } catch {
    return { diagnostics: [unusableKey({}, {})] }
  }
}
