/** Keys for the tests: the same ones on every run. */
import { createHash, createPrivateKey } from 'node:crypto'
import { toBase64 } from '../../src/base/base64.js'
import { canonicalJson } from '../../src/base/canonical-json.js'
import { bytesOf, type Content, type Tree, tree } from '../../src/base/tree.js'
import type { Bundle } from '../../src/bundle/bundle.js'
import { keyIdOf } from '../../src/bundle/signature-file.js'
import { nativeSigner } from '../../src/node/keys/native-ed25519.js'
import { commentMessage } from '../../src/trust/signed-messages.js'
import type { Signer } from '../../src/trust/signer.js'
import { bundleOf, front, lesson } from '../bundle/packages.js'

/** RFC 8410 §7: PKCS#8 around a seed of 32 bytes. */
export const pkcs8Of = (name: string): Uint8Array =>
  Buffer.concat([
    Buffer.from('302e020100300506032b657004220420', 'hex'),
    createHash('sha256').update(name).digest(),
  ])

export const signerOf = (name: string): Signer =>
  nativeSigner(createPrivateKey({ key: Buffer.from(pkcs8Of(name)), format: 'der', type: 'pkcs8' }))

export const county = signerOf('county')
export const province = signerOf('province')
export const author = signerOf('author')
export const stranger = signerOf('stranger')

export const keyOf = ({ publicKey }: Signer): string => toBase64(publicKey)

/** A course of 北川 in 绵阳, 四川, in a version of its own. */
export const courseOf = async (version = '1.0.0', ...more: readonly string[]): Promise<Bundle> =>
  bundleOf(
    tree({
      'course.md': `${front(...more).replace('1.0.0', version)}\n好\n`,
      'lessons/01-one.md': lesson('one', '一'),
    }).value,
  )

export const inBeichuan = await courseOf('1.0.0', "region: '510726'")
export const nowhere = await courseOf()
export const nextVersion = await courseOf('2.0.0', "region: '510726'")

const encoder = new TextEncoder()

/** A file of `signatures/` as its maker likes: what is given takes the place of what would be right. */
export const signatureFile = async (
  bundle: Bundle,
  signer: Signer,
  claim: Readonly<Record<string, unknown>> = {},
  given: Readonly<Record<string, unknown>> = {},
): Promise<readonly [path: string, content: Uint8Array]> => {
  const said = {
    by: '示例县社区学院',
    date: '2026-11-22',
    identity: bundle.identity,
    role: 'county',
    ...claim,
  }
  const comment = typeof given.comment === 'string' ? given.comment : canonicalJson(said)
  const signature = await signer.sign(await bytesOf(bundle.tree.get('kebao.json') as Content))
  const keyId = keyIdOf(signer.publicKey)
  const whole = {
    algorithm: 'ed25519',
    comment,
    commentSignature: toBase64(await signer.sign(commentMessage(signature, comment))),
    keyId,
    publicKey: keyOf(signer),
    signature: toBase64(signature),
    ...given,
  }
  return [`signatures/${String(whole.keyId)}-${String(said.role)}.json`, encoder.encode(canonicalJson(whole))]
}

/** The tree of a bundle with more files. */
export const having = ({ tree: files }: Bundle, ...more: readonly (readonly [string, Content])[]): Tree =>
  new Map([...files, ...more].sort(([a], [b]) => (a < b ? -1 : 1)))
