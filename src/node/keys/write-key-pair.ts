/** Makes a key pair and puts it on the disk: one file to keep, one to hand around. */
import { generateKeyPairSync } from 'node:crypto'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { publicKeyText } from '../../index.js'
import { diskError } from '../disk-error.js'
import { flushFolder } from '../flush-folder.js'
import { writeNew } from '../write-new.js'
import { encryptKey } from './encrypt-key.js'
import { keyExists } from './key-faults.js'
import { publicHalf } from './native-ed25519.js'

export interface KeyPair {
  /** The 32 bytes of the public key. */
  readonly publicKey: Uint8Array
  /** Where the private key stands. */
  readonly privateFile: string
  /** Where the public key stands. */
  readonly publicFile: string
}

export interface WriteKeyPairOptions {
  /** Locks the private key; without one, whoever reads the file can sign. */
  readonly passphrase?: string
  /** Whose key it is, for people who read the public file. */
  readonly comment?: string
  /** The name by which people know the pair. */
  readonly shown?: string
}

/** Writes a file that must not be there yet; of one that could not be finished nothing is left. */
const create = async (path: string, text: string, mode?: number): Promise<void> => {
  try {
    await writeNew(path, new TextEncoder().encode(text), mode)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') rmSync(path, { force: true })
    throw error
  }
}

/** Readable by its owner alone. */
const OWNER_ONLY = 0o600

/**
 * Writes `NAME.pub` in the format of minisign, and `NAME.key`, PKCS#8 in PEM. Files that are there are never touched.
 *
 * @param name the path without an ending
 * @example
 * const { publicKey } = await writeKeyPair('keys/county', { passphrase: 'correct horse battery staple' })
 */
export const writeKeyPair = async (
  name: string,
  { passphrase, comment, shown = name }: WriteKeyPairOptions = {},
): Promise<KeyPair> => {
  const [privateFile, publicFile] = [`${resolve(name)}.key`, `${resolve(name)}.pub`] as const
  if (existsSync(privateFile)) throw keyExists(`${shown}.key`)
  if (existsSync(publicFile)) throw keyExists(`${shown}.pub`)
  const { privateKey } = generateKeyPairSync('ed25519')
  const publicKey = publicHalf(privateKey)
  const pem =
    passphrase === undefined
      ? privateKey.export({ format: 'pem', type: 'pkcs8' }).toString()
      : await encryptKey(privateKey.export({ format: 'der', type: 'pkcs8' }), passphrase)
  try {
    mkdirSync(dirname(privateFile), { recursive: true })
    // A public key without its private one harms nobody: it is written first.
    await create(publicFile, publicKeyText(publicKey, comment))
    try {
      await create(privateFile, pem, OWNER_ONLY)
    } catch (error) {
      rmSync(publicFile, { force: true })
      throw error
    }
    flushFolder(dirname(privateFile))
  } catch (error) {
    throw diskError(error, shown)
  }
  return { publicKey, privateFile, publicFile }
}
