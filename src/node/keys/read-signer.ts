/** Opens a private key that stands on the disk. */
import { createPrivateKey, type KeyObject } from 'node:crypto'
import { resolve } from 'node:path'
import { hasErrors, type Signer } from '../../index.js'
import { readTextFile } from '../read-text-file.js'
import { notAKey, wrongPassphrase } from './key-faults.js'
import { nativeSigner } from './native-ed25519.js'

const MAX_BYTES = 16 * 1024

const isLocked = (pem: string): boolean =>
  /-----BEGIN ENCRYPTED PRIVATE KEY-----|^Proc-Type: 4,ENCRYPTED/m.test(pem)

/** OpenSSL cannot always tell a wrong passphrase from a broken file; a file that is locked is taken to be sound. */
const open = (path: string, pem: string, passphrase: string | undefined): KeyObject => {
  try {
    return createPrivateKey({ key: pem, format: 'pem', ...(passphrase !== undefined && { passphrase }) })
  } catch {
    throw passphrase === undefined ? notAKey(path) : wrongPassphrase(path)
  }
}

/**
 * A signer with the private key of a file: PKCS#8 in PEM, as `kebao keygen` and `openssl genpkey` write it.
 *
 * @param passphrase is asked for where the key is locked
 * @param shown the name by which people know the file
 * @example
 * const signer = await readSigner('keys/county.key', async () => process.env.PASSPHRASE ?? '')
 */
export const readSigner = async (
  path: string,
  passphrase: () => Promise<string>,
  shown = path,
): Promise<Signer> => {
  const { value: pem, diagnostics } = readTextFile(resolve(path), shown, MAX_BYTES, { followLinks: true })
  if (hasErrors(diagnostics) || !pem.includes('PRIVATE KEY-----')) throw notAKey(shown)
  const key = open(shown, pem, isLocked(pem) ? await passphrase() : undefined)
  if (key.asymmetricKeyType !== 'ed25519') throw notAKey(shown)
  return nativeSigner(key)
}
