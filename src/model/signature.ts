/** A signature over a bundle: in the form that minisign can check, and with a signed claim of who signed as what. */
import * as z from 'zod'
import { type Words, words } from '../base/words.js'
import { field } from './field.js'
import { choice, date, digest } from './scalar.js'

/** As what somebody signs; the levels are those of the vocabulary `org-level`. */
const roleWords = {
  author: ['作者'],
  reviewer: ['审核', '审核人', '审核单位'],
  publisher: ['发布', '发布单位', '发布机构'],
  village: ['村（社区）级', '村级', '社区级', '村', '社区'],
  township: ['乡镇（街道）级', '乡镇级', '街道级', '乡镇', '街道'],
  county: ['县级', '区级', '县', '区', '区县'],
  prefecture: ['市级', '地市级', '市', '市（地）'],
  provincial: ['省级', '省'],
  national: ['国家级', '国家'],
} as const

export const signatureRole = choice(roleWords)
export type SignatureRole = z.infer<typeof signatureRole>

/** Roles in their order: from the author to the nation. */
export const rankOf = (role: SignatureRole): number => signatureRole.options.indexOf(role)

/**
 * What people call a role.
 *
 * @example
 * roleName('county')['zh-CN'] // '县级'
 */
export const roleName = (role: SignatureRole): Words => words(roleWords[role][0], role)

/**
 * The names of a role in Chinese, the usual one first.
 *
 * @example
 * namesOfRole('county').includes('区级') // true
 */
export const namesOfRole = (role: SignatureRole): readonly string[] => roleWords[role]

/** One line that shows as what it is: no control, no mark that turns the direction of writing. */
const name = z
  .string()
  .min(1)
  .max(100)
  .regex(/^[^\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]*$/u)

/** What a signature claims, and is signed itself: it travels as the comment of the signature, in canonical JSON. */
export const signatureClaim = z
  .strictObject({
    by: field(name, {
      zh: ['签名单位', '单位', '姓名'],
      about: words(
        '谁签的，签名人自己的说法。',
        'Who signed, in the words of the signer; a trust file knows who has the key.',
      ),
      source: 'R093; R129',
    }),
    date: field(date().optional(), {
      zh: ['日期'],
      about: words(
        '哪天签的，签名人自己的说法，不能证明时间。',
        'When, in the words of the signer; it proves nothing.',
      ),
      source: 'R129',
    }),
    identity: field(digest, {
      zh: ['身份'],
      about: words('所签课包的身份。', 'The identity of the bundle that was signed.'),
      source: 'R129',
    }),
    role: field(signatureRole, {
      zh: ['角色'],
      about: words('以什么角色签。', 'As what they signed.'),
      source: 'R093; R129',
    }),
  })
  .meta({ id: 'SignatureClaim' })
export type SignatureClaim = z.infer<typeof signatureClaim>

/** Bytes have one base64, so that a signature has one text: the spare bits of the last character are zero. */
const KEY = /^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/
const SIGNATURE = /^[A-Za-z0-9+/]{85}[AQgw]==$/

/** A file of `signatures/`. */
export const signature = z
  .strictObject({
    algorithm: z.literal('ed25519').describe('There is one, so that nobody can ask for a weaker one.'),
    comment: z
      .string()
      .max(1000)
      .regex(/^\{[^\p{Cc}]*\}$/u)
      .describe('Canonical JSON of a SignatureClaim: the trusted comment of minisign.'),
    commentSignature: z
      .string()
      .regex(SIGNATURE)
      .describe('Base64 of the signature over the 64 bytes of `signature` and the UTF-8 of `comment`.'),
    keyId: z
      .string()
      .regex(/^[0-9A-F]{16}$/)
      .describe('The first 16 digits of the SHA-256 of the public key, in upper case.'),
    publicKey: z.string().regex(KEY).describe('Base64 of the 32 bytes of the key.'),
    signature: z
      .string()
      .regex(SIGNATURE)
      .describe('Base64 of the signature (RFC 8032, PureEdDSA) over the bytes of `kebao.json`.'),
  })
  .meta({ id: 'Signature' })
export type Signature = z.infer<typeof signature>
