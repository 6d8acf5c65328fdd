/** Locks a private key with a passphrase: PKCS#8 under PBES2 (RFC 8018), which openssl and every key store read. */
import { createCipheriv, pbkdf2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'

/** Node would take 2048 rounds, which a machine of today tries by the million; OWASP asks for this many. */
const ROUNDS = 600_000

/** A DER value (X.690): tag, length, content. From 128 on the length is told by two bytes; none here needs more. */
const der = (tag: number, ...content: readonly Uint8Array[]): Buffer => {
  const body = Buffer.concat(content)
  const length = body.length < 0x80 ? [body.length] : [0x81, body.length]
  return Buffer.concat([Buffer.from([tag, ...length]), body])
}

const sequence = (...content: readonly Uint8Array[]): Buffer => der(0x30, ...content)
const octets = (bytes: Uint8Array): Buffer => der(0x04, bytes)
const object = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'))

/** A positive number: its first bit must not be taken for a sign. */
const integer = (value: number): Buffer => {
  const hex = value.toString(16)
  const bytes = Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex')
  return der(0x02, ...((bytes[0] ?? 0) >= 0x80 ? [Buffer.from([0])] : []), bytes)
}

/** The object identifiers of RFC 8018, appendix C, and of AES. */
const PBES2 = object('2a864886f70d01050d')
const PBKDF2 = object('2a864886f70d01050c')
const HMAC_SHA256 = sequence(object('2a864886f70d0209'), der(0x05))
const AES_256_CBC = object('60864801650304012a')

const pem = (label: string, bytes: Buffer): string =>
  [
    `-----BEGIN ${label}-----`,
    ...(bytes.toString('base64').match(/.{1,64}/g) ?? []),
    `-----END ${label}-----`,
    '',
  ].join('\n')

/** @param pkcs8 the private key, DER */
export const encryptKey = async (pkcs8: Uint8Array, passphrase: string): Promise<string> => {
  const salt = randomBytes(16)
  const vector = randomBytes(16)
  const key = await promisify(pbkdf2)(passphrase, salt, ROUNDS, 32, 'sha256')
  const cipher = createCipheriv('aes-256-cbc', key, vector)
  const locked = Buffer.concat([cipher.update(pkcs8), cipher.final()])
  const derivation = sequence(PBKDF2, sequence(octets(salt), integer(ROUNDS), HMAC_SHA256))
  const algorithm = sequence(PBES2, sequence(derivation, sequence(AES_256_CBC, octets(vector))))
  return pem('ENCRYPTED PRIVATE KEY', sequence(algorithm, octets(locked)))
}
