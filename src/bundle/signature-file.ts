/** One file of `signatures/`: its name, and what it says. Whether the signature holds is for `trust/` to find. */
import { fromBase64 } from '../base/base64.js'
import { canonicalJson } from '../base/canonical-json.js'
import type { Diagnostic, Result } from '../base/diagnostic.js'
import { type CreateHash, sha256 } from '../base/hash.js'
import { parseJson } from '../base/parse-json.js'
import { strictUtf8 } from '../base/strict-utf8.js'
import { bytesOf, type Content, sizeOf } from '../base/tree.js'
import {
  type Signature,
  type SignatureClaim,
  signatureClaim,
  signature as signatureSchema,
} from '../model/signature.js'
import { brokenSignature, largeSignature, misnamedSignature } from './signature-diagnostics.js'

/** A signature as it was found in a bundle; nothing in it is proved yet. */
export interface Signed {
  /** Where it stands in the bundle. */
  readonly file: string
  readonly signature: Signature
  /** What the signer says. */
  readonly claim: SignatureClaim
  readonly publicKey: Uint8Array
}

/** Enough for any signature; the largest that the schema takes has less than two. */
export const MAX_SIGNATURE_KIB = 16

const PATH = /^signatures\/[^/]+\.json$/

/** True for a file that can only be a signature; nothing else may stand beside them. */
export const isSignaturePath = (path: string): boolean => PATH.test(path)

/**
 * The id of a key: the first 16 digits of its SHA-256. It follows from the key, so that nobody can give a key the id of
 * another, and only the key has to be kept.
 *
 * @example
 * keyIdOf(signer.publicKey) // 'CB7CA3CC14FD78A6'
 */
export const keyIdOf = (publicKey: Uint8Array, createHash: CreateHash = sha256): string => {
  const hash = createHash()
  hash.update(publicKey)
  return hash.digest().slice(0, 16).toUpperCase()
}

/** Where a signature stands: one for each key and role. */
export const signaturePath = ({ keyId }: Pick<Signature, 'keyId'>, { role }: Pick<SignatureClaim, 'role'>) =>
  `signatures/${keyId}-${role}.json`

/** Canonical JSON and what it says; undefined for anything else. */
const canonical = (text: string): unknown => {
  const { value } = parseJson(text, { maxLength: MAX_SIGNATURE_KIB * 1024, maxDepth: 4 })
  return value !== undefined && canonicalJson(value) === text ? value : undefined
}

/** The member that is not as it should be: enough to find it. */
const partOf = (issues: readonly { readonly path: readonly PropertyKey[] }[], whole: string): string =>
  issues[0]?.path.map(String).join('.') || whole

/** Reads a file of `signatures/`. */
export const readSignature = async (
  file: string,
  content: Content,
  createHash: CreateHash = sha256,
): Promise<Result<Signed>> => {
  const refused = (...diagnostics: readonly Diagnostic[]): Result<Signed> => ({ diagnostics })
  if (sizeOf(content) > MAX_SIGNATURE_KIB * 1024) {
    return refused(largeSignature({ file }, { kibibytes: MAX_SIGNATURE_KIB }))
  }
  const read = signatureSchema.safeParse(canonical(strictUtf8(await bytesOf(content)) ?? ''))
  if (!read.success) return refused(brokenSignature({ file }, { part: partOf(read.error.issues, 'JSON') }))
  const signature = read.data
  const claim = signatureClaim.safeParse(canonical(signature.comment))
  if (!claim.success) {
    return refused(brokenSignature({ file }, { part: `comment.${partOf(claim.error.issues, 'JSON')}` }))
  }
  const publicKey = fromBase64(signature.publicKey)
  if (publicKey === undefined || signature.keyId !== keyIdOf(publicKey, createHash)) {
    return refused(brokenSignature({ file }, { part: 'keyId' }))
  }
  const expected = signaturePath(signature, claim.data)
  if (file !== expected) return refused(misnamedSignature({ file }, { expected }))
  return { value: { file, signature, claim: claim.data, publicKey }, diagnostics: [] }
}
