/** What a trust file says of one key that signed in one role. */
import type { Diagnostic } from '../base/diagnostic.js'
import { findRegion } from '../model/region/find-region.js'
import type { SignatureRole } from '../model/signature.js'
import type { TrustedKey } from '../model/trust.js'
import { outside, type Subject } from './in-scope.js'
import * as found from './signature-diagnostics.js'

/** Why the signature of a known key does not count. */
export type Objection = 'revoked' | 'expired' | 'not-yet-valid' | 'role-not-allowed' | 'out-of-scope'

export interface Judged {
  readonly objection: Objection
  readonly diagnostic: Diagnostic
}

/** What is asked about a key. */
export interface Case {
  readonly file: string
  readonly keyId: string
  readonly role: SignatureRole
  /** ISO 8601; dates in this form compare as text. */
  readonly today: string
  readonly subject: Subject
}

/** A place as people call it, where it is one that they know. */
const placeName = (code: string | undefined): string | undefined =>
  code === undefined ? undefined : (findRegion(code)?.fullName ?? code)

/** Every objection to a key, the gravest first; none where it counts. */
export const judgeKey = (
  { name, roles, scope = {}, from, until, revoked }: TrustedKey,
  { file, keyId, role, today, subject }: Case,
): readonly Judged[] => {
  const at = { file }
  const who = { name, keyId }
  const objections: Judged[] = []
  const object = (objection: Objection, diagnostic: Diagnostic): void => {
    objections.push({ objection, diagnostic })
  }
  if (revoked !== undefined) {
    const { date, reason = '' } = revoked
    object('revoked', found.revokedKey(at, { ...who, date, reason }))
  }
  if (until !== undefined && today > until) object('expired', found.expiredKey(at, { ...who, date: until }))
  if (from !== undefined && today < from) object('not-yet-valid', found.earlyKey(at, { ...who, date: from }))
  if (!roles.includes(role)) object('role-not-allowed', found.foreignRole(at, { ...who, role }))
  for (const what of outside(scope, subject)) {
    const value = (what === 'region' ? placeName(subject.region) : subject.publisher) ?? ''
    object('out-of-scope', found.foreignScope(at, { ...who, what, value }))
  }
  return objections
}
