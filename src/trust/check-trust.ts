/** Judges the signatures of a bundle by a trust file: offline, and on a day that is given. */
import { byPlace, type Checked, type Diagnostic } from '../base/diagnostic.js'
import { equalBytes } from '../base/equal-bytes.js'
import { KebaoError } from '../base/error.js'
import { words } from '../base/words.js'
import { type Bundle, paths } from '../bundle/bundle.js'
import { readCourse } from '../bundle/read.js'
import { publicKeyOf } from '../model/public-key.js'
import { date } from '../model/scalar.js'
import type { SignatureRole } from '../model/signature.js'
import type { TrustedKey, TrustFile } from '../model/trust.js'
import { judgeKey, type Objection } from './judge-key.js'
import { missingRole, nobodyTrusted, unknownKey } from './signature-diagnostics.js'
import type { Verifier } from './signer.js'
import { type Soundness, type Verified, verifySignatures } from './verify-signatures.js'

/** `sound`: it holds, and nobody has asked a trust file whose key it is. */
export type SignatureStatus = 'trusted' | 'unknown-key' | Objection | Soundness

/** One signature of a bundle, as a host may show it. */
export interface SignatureRecord {
  readonly file: string
  readonly keyId: string
  readonly role: SignatureRole
  /** Who signed, in the words of the signer. */
  readonly by: string
  /** When, in the words of the signer. */
  readonly date?: string
  readonly status: SignatureStatus
  /** Whose key it is, in the words of the trust file. */
  readonly holder?: string
}

export interface CheckSignaturesOptions {
  /** Checks one signature: `webCryptoVerifier`, or the one of `kebao/node`. */
  readonly verifier: Verifier
}

export interface CheckTrustOptions extends CheckSignaturesOptions {
  /** The day on which keys must be valid, ISO 8601. */
  readonly today: string
  /** The region of the course, where the tree has no `data/course.json`, as that of `Reader.signatures` has none. */
  readonly region?: string | undefined
}

const isDay = date()

/** Dates are compared as text: of any other form, one that is past could look as if it were to come. */
const checkDay = (today: string): void => {
  if (isDay.safeParse(today).success) return
  throw new KebaoError(
    'misuse/today',
    words(
      `「today」要写成 2026-11-22 这样的日期，不能是「${today}」。`,
      `\`today\` must be a date such as 2026-11-22, not \`${today}\`.`,
    ),
  )
}

const recordOf = (
  { file, signature: { keyId }, claim: { by, role, date } }: Verified,
  status: SignatureStatus,
  holder?: string,
): SignatureRecord => ({
  file,
  keyId,
  role,
  by,
  ...(date === undefined ? {} : { date }),
  status,
  ...(holder === undefined ? {} : { holder }),
})

/** The keys of a trust file with their bytes; a key that stands there twice must pass both times. */
const keyring = ({ keys }: TrustFile) => {
  const known = keys.map((trusted) => ({ trusted, bytes: publicKeyOf(trusted.key) }))
  return (publicKey: Uint8Array): readonly TrustedKey[] =>
    known.flatMap(({ trusted, bytes }) =>
      bytes !== undefined && equalBytes(bytes, publicKey) ? [trusted] : [],
    )
}

/** What the trust file asks for and did not get. */
const missing = ({ required }: TrustFile, records: readonly SignatureRecord[]): readonly Diagnostic[] => {
  const trusted = records.filter(({ status }) => status === 'trusted')
  // A list that names nobody asks for no less than no list.
  if (trusted.length === 0 && !required?.length) return [nobodyTrusted({}, {})]
  const given = new Set(trusted.map(({ role }) => role))
  return [...new Set(required)].filter((role) => !given.has(role)).map((role) => missingRole({}, { role }))
}

/**
 * Tells who signed a bundle as far as that can be told without a trust file: whether each signature holds. Whose key
 * it is remains open; anybody can sign in any name.
 *
 * @example
 * const { value: signatures } = await checkSignatures(bundle, { verifier: webCryptoVerifier })
 */
export const checkSignatures = async (
  bundle: Bundle,
  { verifier }: CheckSignaturesOptions,
): Promise<Checked<readonly SignatureRecord[]>> => {
  const { value: verified, diagnostics } = await verifySignatures(bundle, verifier)
  return { value: verified.map((each) => recordOf(each, each.soundness)), diagnostics }
}

/**
 * Judges every signature of an opened bundle by a trust file. The bundle may be taken in where nothing of rank `error`
 * was found: signatures that do not hold, known keys that may not sign this, and roles that are missing.
 *
 * @example
 * const { value: trust } = readTrust('trust.yaml', text)
 * const { value: signatures, diagnostics } =
 *   await checkTrust(bundle, trust.value, { verifier: webCryptoVerifier, today: '2026-11-22' })
 * if (hasErrors(diagnostics)) refuse(bundle)
 *
 * @example
 * // Without reading the whole bundle:
 * const { value: course } = await reader.course()
 * const { value: tree } = await reader.signatures()
 * await checkTrust({ ...reader, tree }, trust.value, { verifier, today, region: course.region })
 */
export const checkTrust = async (
  bundle: Bundle,
  trust: TrustFile,
  { verifier, today, region }: CheckTrustOptions,
): Promise<Checked<readonly SignatureRecord[]>> => {
  checkDay(today)
  const { value: verified, diagnostics } = await verifySignatures(bundle, verifier)
  const found: Diagnostic[] = [...diagnostics]
  const keysFor = keyring(trust)
  const [publisher = ''] = bundle.manifest.id.split('/')
  // What the bundle says of itself comes first: nobody may move a course by what they hand over beside it.
  const place = bundle.tree.has(paths.course) ? (await readCourse(bundle)).region : region
  const subject = { publisher, region: place }
  const records = verified.map((each): SignatureRecord => {
    if (each.soundness !== 'sound') return recordOf(each, each.soundness)
    const { file, signature, claim, publicKey } = each
    const { keyId } = signature
    const entries = keysFor(publicKey)
    const [first] = entries
    if (first === undefined) {
      found.push(unknownKey({ file }, { name: claim.by, keyId }))
      return recordOf(each, 'unknown-key')
    }
    const [objection, ...more] = entries.flatMap((key) =>
      judgeKey(key, { file, keyId, role: claim.role, today, subject }),
    )
    for (const { diagnostic } of objection === undefined ? [] : [objection, ...more]) found.push(diagnostic)
    return recordOf(each, objection?.objection ?? 'trusted', first.name)
  })
  return { value: records, diagnostics: [...found, ...missing(trust, records)].sort(byPlace) }
}
