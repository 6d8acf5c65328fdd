/** Who signed a bundle, as people read it. */
import {
  type Language,
  roleName,
  type SignatureRecord,
  type SignatureStatus,
  type Words,
  words,
} from '../../index.js'
import type { Row } from '../table.js'

const statuses: Readonly<Record<SignatureStatus, Words>> = {
  trusted: words('可信', 'trusted'),
  sound: words('签名完好，没有对照可信名单', 'holds, not checked against a trust file'),
  'unknown-key': words('密钥不在可信名单里', 'key not in the trust file'),
  revoked: words('密钥已吊销', 'key revoked'),
  expired: words('密钥已过有效期', 'key expired'),
  'not-yet-valid': words('密钥还没生效', 'key not valid yet'),
  'role-not-allowed': words('不能以这个角色签名', 'may not sign in this role'),
  'out-of-scope': words('课程不在它的范围里', 'course out of its scope'),
  invalid: words('签名核对不上', 'does not hold'),
  'other-bundle': words('签的是另一个课包', 'is for another bundle'),
  unverified: words('这里没法核对', 'cannot be checked here'),
}

const lineOf = ({ by, date, keyId, status, holder }: SignatureRecord, language: Language): string => {
  const key = words(`密钥 ${keyId}`, `key ${keyId}`)[language]
  const parts = [by, ...(date === undefined ? [] : [date]), key]
  // The name that counts is the one in the trust file, not what the signer wrote.
  const held = holder === undefined ? '' : words(`（${holder}）`, ` (${holder})`)[language]
  return language === 'en'
    ? `${parts.join(', ')}: ${statuses[status].en}${held}`
    : `${parts.join('，')}：${statuses[status]['zh-CN']}${held}`
}

/** One line a signature for `kebao inspect`, the first with the name of them all. */
export const signedRows = (
  records: readonly SignatureRecord[],
  language: Language,
): readonly (readonly [Words, string])[] =>
  signatureRows(records, language).map(([role, line], at) => [
    at === 0 ? words('签名', 'Signatures') : words('', ''),
    language === 'en' ? `${role}: ${line}` : `${role}，${line}`,
  ])

/** One row a signature: the role, and what is known of it. */
export const signatureRows = (records: readonly SignatureRecord[], language: Language): readonly Row[] =>
  records.map((record) => [roleName(record.role)[language], lineOf(record, language)])
