/** The files of minisign hold exactly what the signature holds; that minisign takes them, test/conformance shows. */
import { expect, it } from 'vitest'
import { fromBase64, toBase64 } from '../../src/base/base64.js'
import { keyIdOf } from '../../src/bundle/signature-file.js'
import { publicKeyOf } from '../../src/model/public-key.js'
import { nativeVerifier } from '../../src/node/keys/native-ed25519.js'
import { minisigOf, publicKeyText } from '../../src/trust/minisign.js'
import { sign } from '../../src/trust/sign.js'
import { signaturesOf } from '../../src/trust/signatures-of.js'
import { county, inBeichuan } from './signers.js'

it('nothing of a signature is lost in its minisign file', async () => {
  const { value = inBeichuan } = await sign(inBeichuan, county, {
    role: 'county',
    by: '甲',
    date: '2026-11-22',
  })
  const [{ signature } = { signature: undefined }] = await signaturesOf(value)
  if (signature === undefined) throw new Error('it was not signed')
  const [, line = '', trusted = '', commentSignature] = minisigOf(signature).split('\n')
  const bytes = fromBase64(line) ?? new Uint8Array()
  expect(new TextDecoder().decode(bytes.subarray(0, 2))).toBe('Ed')
  expect(Buffer.from(bytes.subarray(2, 10)).reverse().toString('hex').toUpperCase()).toBe(signature.keyId)
  expect(toBase64(bytes.subarray(10))).toBe(signature.signature)
  expect(trusted).toBe(`trusted comment: ${signature.comment}`)
  expect(commentSignature).toBe(signature.commentSignature)
  const bound = Buffer.concat([bytes.subarray(10), Buffer.from(signature.comment)])
  const onComment = fromBase64(signature.commentSignature) ?? new Uint8Array()
  expect(await nativeVerifier(county.publicKey, bound, onComment)).toBe(true)
})

it('a public key can be read back from its file', () => {
  expect(publicKeyOf(publicKeyText(county.publicKey))).toEqual(county.publicKey)
  const id = keyIdOf(county.publicKey)
  expect(publicKeyText(county.publicKey, '北川')).toMatch(new RegExp(`^untrusted comment: 北川 ${id}\\n`))
  expect(publicKeyOf(publicKeyText(county.publicKey).replaceAll('\n', '\r\n'))).toEqual(county.publicKey)
})

it('a remark is one line, and not too long', () => {
  const text = publicKeyText(county.publicKey, `示例县\n${'x'.repeat(900)}`)
  expect(text.split('\n')).toHaveLength(3)
  expect(text).toContain('untrusted comment: 示例县U+000Axxx')
  expect(text.length).toBeLessThan(300)
  expect(publicKeyOf(text)).toEqual(county.publicKey)
})
