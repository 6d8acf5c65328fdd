/** Signs a bundle: the same content with one more file, and so the same identity. */
import type * as z from 'zod'
import { toBase64 } from '../base/base64.js'
import { canonicalJson } from '../base/canonical-json.js'
import { defineDiagnostic, type Result } from '../base/diagnostic.js'
import { isSoundKey } from '../base/ed25519.js'
import { KebaoError } from '../base/error.js'
import { byCodeUnit } from '../base/path.js'
import { bytesOf, type Content } from '../base/tree.js'
import { type Words, words } from '../base/words.js'
import { type Bundle, paths } from '../bundle/bundle.js'
import { MAX_SIGNATURES } from '../bundle/check-signatures.js'
import { manySignatures } from '../bundle/signature-diagnostics.js'
import { isSignaturePath, keyIdOf, signaturePath } from '../bundle/signature-file.js'
import { keysOf } from '../model/field.js'
import {
  roleName,
  type Signature,
  type SignatureClaim,
  signatureClaim,
  signatureRole,
} from '../model/signature.js'
import { weakKey } from './signature-diagnostics.js'
import { commentMessage } from './signed-messages.js'
import type { Signer } from './signer.js'

/** What a signer says; the identity is that of the bundle. */
export type Claim = Omit<SignatureClaim, 'identity'>

const reasons: ReadonlyMap<string, Words> = new Map([
  [
    'by',
    words(
      '签名单位要写成一行、不超过 100 个字，不带看不见的字符，别人才看得清是谁签的。',
      'Who signed is one line of at most 100 characters that all can be seen, so that nobody is misled.',
    ),
  ],
  [
    'date',
    words(
      '日期要写成 2026-11-22 这样，而且日历上真有这一天。',
      'The date is written as 2026-11-22 and must be a day of the calendar.',
    ),
  ],
  [
    'role',
    words(
      `可信名单只认这些角色：${signatureRole.options.map((role) => roleName(role)['zh-CN']).join('、')}。`,
      `A trust file knows these roles: ${signatureRole.options.join(', ')}.`,
    ),
  ],
])

const unclearClaim = defineDiagnostic({
  code: 'trust/claim',
  severity: 'error',
  message: (p: { part: string; zh: string }) =>
    words(`签名里的「${p.zh}」不能这样写。`, `The signature cannot be given with this \`${p.part}\`.`),
  why: (p) => reasons.get(p.part) ?? words('别人要看得懂这一项。', 'Others must be able to read it.'),
  help: words('请改正后再签。', 'Change it and sign again.'),
})

/** What people call a part of the claim. */
const nameOf = (part: string): string => {
  const schema = new Map<string, z.ZodType>(Object.entries(signatureClaim.shape)).get(part)
  return (schema && keysOf(schema)[0]) ?? part
}

const encoder = new TextEncoder()

const SIGNATURE_BYTES = 64

/** Devices and services answer in many ways: what is no signature must not become a bundle that nobody can open. */
const signedBy = async (signer: Signer, message: Uint8Array): Promise<Uint8Array> => {
  const signature = await signer.sign(message)
  if (signature instanceof Uint8Array && signature.length === SIGNATURE_BYTES) return signature
  throw new KebaoError(
    'misuse/signer',
    words(
      '签名工具给出的不是 Ed25519 签名（64 字节），没有签名。',
      'What the signer returned is no Ed25519 signature of 64 bytes: nothing was signed.',
    ),
  )
}

const signatureOf = async (
  manifest: Uint8Array,
  signer: Signer,
  claim: SignatureClaim,
): Promise<Signature> => {
  const comment = canonicalJson(claim)
  const signature = await signedBy(signer, manifest)
  return {
    algorithm: 'ed25519',
    comment,
    commentSignature: toBase64(await signedBy(signer, commentMessage(signature, comment))),
    keyId: keyIdOf(signer.publicKey),
    publicKey: toBase64(signer.publicKey),
    signature: toBase64(signature),
  }
}

/**
 * Signs an opened bundle. A signature of the same key in the same role is replaced; all others stay. The date is part
 * of the claim, since the core has no clock.
 *
 * @example
 * const { value: signed } = await sign(bundle, signer, { role: 'county', by: '示例县社区学院', date: '2026-11-22' })
 * signed?.identity === bundle.identity // true
 */
export const sign = async (bundle: Bundle, signer: Signer, claim: Claim): Promise<Result<Bundle>> => {
  const checked = signatureClaim.safeParse({ ...claim, identity: bundle.identity })
  if (!checked.success) {
    const part = checked.error.issues[0]?.path.map(String).join('.') ?? ''
    return { diagnostics: [unclearClaim({}, { part, zh: nameOf(part) })] }
  }
  if (!isSoundKey(signer.publicKey)) {
    return { diagnostics: [weakKey({}, { name: claim.by, keyId: keyIdOf(signer.publicKey) })] }
  }
  const manifest = await bytesOf(bundle.tree.get(paths.manifest) ?? new Uint8Array())
  const signature = await signatureOf(manifest, signer, checked.data)
  const file = signaturePath(signature, checked.data)
  const files = new Map<string, Content>(bundle.tree).set(file, encoder.encode(canonicalJson(signature)))
  const count = [...files.keys()].filter(isSignaturePath).length
  if (count > MAX_SIGNATURES) {
    return { diagnostics: [manySignatures({}, { count, limit: MAX_SIGNATURES })] }
  }
  const tree = new Map([...files].sort(([a], [b]) => byCodeUnit(a, b)))
  return { value: { ...bundle, tree }, diagnostics: [] }
}
