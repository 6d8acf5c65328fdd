/** Keys on the disk: made once, for their owner alone, and opened by whoever knows the passphrase. */
import { generateKeyPairSync } from 'node:crypto'
import { readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { keyIdOf, publicKeyText } from '../../src/index.js'
import { publicKeyOf } from '../../src/model/public-key.js'
import { nativeVerifier, readSigner, writeKeyPair } from '../../src/node/index.js'
import { temporaryFolder } from './temporary-folder.js'

const passphrase = 'correct horse battery staple'
const never = async (): Promise<string> => {
  throw new Error('nobody should be asked')
}
const codeOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: { code?: string }) => error.code,
  )

const message = new TextEncoder().encode('你好')

describe('a pair of keys', () => {
  it('is two files, of which one is for its owner alone', async () => {
    const folder = temporaryFolder()
    const { publicKey, privateFile, publicFile } = await writeKeyPair(join(folder, 'deep/county'))
    expect(readdirSync(join(folder, 'deep')).sort()).toEqual(['county.key', 'county.pub'])
    expect(statSync(privateFile).mode & 0o777).toBe(0o600)
    expect(readFileSync(publicFile, 'utf8')).toBe(publicKeyText(publicKey))
    expect(publicKeyOf(readFileSync(publicFile, 'utf8'))).toEqual(publicKey)
  })

  it('signs, locked or not, and only for who has it', async () => {
    const folder = temporaryFolder()
    for (const options of [{}, { passphrase }, { passphrase: '中文口令也可以' }]) {
      const name = join(folder, `key-${Object.values(options).join('').length}`)
      const { publicKey, privateFile } = await writeKeyPair(name, options)
      const signer = await readSigner(privateFile, async () => Object.values(options).join(''))
      expect(signer.publicKey).toEqual(publicKey)
      const signature = await signer.sign(message)
      expect(await nativeVerifier(publicKey, message, signature)).toBe(true)
      expect(await nativeVerifier(publicKey, message.slice(1), signature)).toBe(false)
    }
  })

  it('is never made over another one', async () => {
    const folder = temporaryFolder({ 'a.key': 'mine', 'b.pub': 'mine' })
    expect(await codeOf(writeKeyPair(join(folder, 'a')))).toBe('keys/exists')
    expect(await codeOf(writeKeyPair(join(folder, 'b')))).toBe('keys/exists')
    expect(readdirSync(folder)).toEqual(['a.key', 'b.pub'])
    expect(readFileSync(join(folder, 'a.key'), 'utf8')).toBe('mine')
  })

  it('is another one every time, and its id follows from it', async () => {
    const folder = temporaryFolder()
    const [one, other] = [await writeKeyPair(join(folder, '1')), await writeKeyPair(join(folder, '2'))]
    expect(keyIdOf(one.publicKey)).toMatch(/^[0-9A-F]{16}$/)
    expect(keyIdOf(one.publicKey)).not.toBe(keyIdOf(other.publicKey))
  })
})

describe('a private key', () => {
  it('with a passphrase is not there in the clear, nor opened by another', async () => {
    const { privateFile } = await writeKeyPair(join(temporaryFolder(), 'k'), { passphrase })
    expect(readFileSync(privateFile, 'utf8')).toMatch(/^-----BEGIN ENCRYPTED PRIVATE KEY-----\n/)
    expect(await codeOf(readSigner(privateFile, async () => passphrase))).toBeUndefined()
    for (const wrong of ['', 'Correct horse battery staple', `${passphrase} `])
      expect(await codeOf(readSigner(privateFile, async () => wrong))).toBe('keys/wrong-passphrase')
  })

  it('without one asks nobody', async () => {
    const { privateFile } = await writeKeyPair(join(temporaryFolder(), 'k'))
    expect(await codeOf(readSigner(privateFile, never))).toBeUndefined()
  })

  it.each([
    ['an empty file', ''],
    ['a public key', publicKeyText(new Uint8Array(32))],
    ['something else', '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n'],
    [
      'a key of another kind',
      generateKeyPairSync('x25519').privateKey.export({ format: 'pem', type: 'pkcs8' }),
    ],
  ])('is not %s', async (_, text) => {
    const path = join(temporaryFolder(), 'k.key')
    writeFileSync(path, text)
    expect(await codeOf(readSigner(path, never, 'k.key'))).toBe('keys/not-a-key')
  })

  it('may be named by a link, as containers mount secrets', async () => {
    const folder = temporaryFolder()
    const { privateFile } = await writeKeyPair(join(folder, 'k'))
    symlinkSync(privateFile, join(folder, 'link.key'))
    expect(await codeOf(readSigner(join(folder, 'link.key'), never))).toBeUndefined()
  })

  it('that is not there is told', async () => {
    expect(await codeOf(readSigner(join(temporaryFolder(), 'k.key'), never))).toBe('disk/not-found')
  })
})
