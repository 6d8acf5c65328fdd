/** Finds which signatures of a bundle hold, whoever made them. */
import { fromBase64 } from '../base/base64.js'
import { byPlace, type Checked, type Diagnostic } from '../base/diagnostic.js'
import { isSoundKey, isSoundSignature } from '../base/ed25519.js'
import { byCodeUnit } from '../base/path.js'
import { bytesOf } from '../base/tree.js'
import { type Bundle, paths } from '../bundle/bundle.js'
import { readSignatures } from '../bundle/check-signatures.js'
import type { Signed } from '../bundle/signature-file.js'
import { rankOf } from '../model/signature.js'
import * as found from './signature-diagnostics.js'
import { commentMessage } from './signed-messages.js'
import type { Verifier } from './signer.js'

/** Whether a signature holds: `sound` says nothing yet of whose key it is. */
export type Soundness = 'sound' | 'invalid' | 'other-bundle' | 'unverified'

/** A signature of a bundle, and whether it holds. */
export interface Verified extends Signed {
  readonly soundness: Soundness
}

const complaints = {
  sound: undefined,
  invalid: found.forged,
  'other-bundle': found.otherBundle,
  unverified: found.unverified,
} as const

const soundnessOf = async (
  { signature, claim, publicKey }: Signed,
  { identity }: Bundle,
  manifest: Uint8Array,
  verifier: Verifier,
): Promise<Soundness> => {
  if (claim.identity !== identity) return 'other-bundle'
  const own = fromBase64(signature.signature)
  const onComment = fromBase64(signature.commentSignature)
  if (own === undefined || onComment === undefined) return 'invalid'
  if (!isSoundKey(publicKey) || !isSoundSignature(own) || !isSoundSignature(onComment)) return 'invalid'
  try {
    const holds =
      (await verifier(publicKey, manifest, own)) === true &&
      (await verifier(publicKey, commentMessage(own, signature.comment), onComment)) === true
    return holds ? 'sound' : 'invalid'
  } catch {
    return 'unverified'
  }
}

/** From the author upwards, so that people read them in the order in which they were given. */
const byRole = (a: Signed, b: Signed): number =>
  rankOf(a.claim.role) - rankOf(b.claim.role) || byCodeUnit(a.file, b.file)

/** Every signature of a bundle with what was found of it; files that are no signatures are reported alone. */
export const verifySignatures = async (
  bundle: Bundle,
  verifier: Verifier,
): Promise<Checked<readonly Verified[]>> => {
  const { value: signed, diagnostics } = await readSignatures(bundle.tree)
  const manifest = await bytesOf(bundle.tree.get(paths.manifest) ?? new Uint8Array())
  const verified: Verified[] = []
  const complained: Diagnostic[] = []
  for (const each of signed.toSorted(byRole)) {
    const soundness = await soundnessOf(each, bundle, manifest, verifier)
    verified.push({ ...each, soundness })
    const who = { name: each.claim.by, keyId: each.signature.keyId }
    const complaint = isSoundKey(each.publicKey) ? complaints[soundness] : found.weakKey
    if (complaint !== undefined) complained.push(complaint({ file: each.file }, who))
  }
  return { value: verified, diagnostics: [...diagnostics, ...complained].sort(byPlace) }
}
