/** Signatures are over the bytes of the manifest, so those of older formats hold for ever. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { decode, encode } from '../../src/bundle/encode.js'
import { FORMAT_VERSION } from '../../src/model/manifest.js'
import { checkSignatures } from '../../src/trust/check-trust.js'
import { sign } from '../../src/trust/sign.js'
import { webCryptoVerifier } from '../../src/trust/web-crypto.js'
import { county } from '../trust/signers.js'

const corpus = import.meta.dirname
const older = readdirSync(corpus).filter((name) => /^v\d+$/.test(name) && name !== `v${FORMAT_VERSION}`)

const opened = async (archive: Blob | Uint8Array) => {
  const { value, diagnostics } = await decode(archive)
  if (value === undefined) throw new Error(diagnostics.map(({ code }) => code).join(', '))
  return value
}

it.each(older)('a bundle of %s is signed as it is', async (version) => {
  const [name = ''] = readdirSync(join(corpus, version))
  const bundle = await opened(new Uint8Array(readFileSync(join(corpus, version, name))))
  const { value: signed = bundle } = await sign(bundle, county, { role: 'county', by: '示例社区学院' })
  const again = await opened(await encode(signed))
  const { value: signatures } = await checkSignatures(again, { verifier: webCryptoVerifier })
  expect(signatures.map(({ status }) => status)).toEqual(['sound'])
  expect([`v${again.format}`, again.identity]).toEqual([version, bundle.identity])
})
