/** `trust.yaml`: whose signatures count, for what, and how long. Data, never code. */
import * as z from 'zod'
import { words } from '../base/words.js'
import { field } from './field.js'
import { publicKey } from './public-key.js'
import { reads } from './reading.js'
import { region } from './region.js'
import { date, line } from './scalar.js'
import { signatureRole } from './signature.js'

const publisherId = reads(
  z
    .string()
    .max(100)
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  {
    as: 'form',
    expects: words(
      '课程编号里「/」前面的部分，如 muye-college',
      'what stands before the `/` in the id of a course, such as muye-college',
    ),
  },
)

/** For which courses the signature of a key counts. */
export const trustScope = reads(
  z.strictObject({
    regions: field(z.array(region).min(1).max(200).optional(), {
      zh: ['地区'],
      about: words(
        '只认这些地方的课程，含下级；不写就不限。',
        'Only for courses of these places and what lies in them; anywhere by default.',
      ),
      source: 'R093',
    }),
    publishers: field(z.array(publisherId).min(1).max(500).optional(), {
      zh: ['发布者'],
      about: words(
        '只认编号属于这些发布者的课程；不写就不限。',
        'Only for courses whose id begins with one of these publishers; any by default.',
      ),
      source: 'R093',
    }),
  }),
  { as: 'record' },
).meta({ id: 'TrustScope' })
export type TrustScope = z.infer<typeof trustScope>

/** A key that is known, and what its signatures are good for. */
export const trustedKey = reads(
  z.strictObject({
    name: field(line(100), {
      zh: ['名称', '单位'],
      about: words('谁的密钥。', 'Whose key it is.'),
      source: 'R093',
    }),
    key: field(publicKey, {
      zh: ['公钥'],
      about: words('公钥，从本人手里拿到的。', 'The public key, as its owner handed it over.'),
      source: 'RFC 8032; minisign',
    }),
    roles: field(z.array(signatureRole).min(1).max(9), {
      zh: ['角色'],
      about: words('可以以哪些角色签名。', 'The roles in which it may sign.'),
      source: 'R129',
    }),
    scope: field(trustScope.optional(), {
      zh: ['范围'],
      about: words('哪些课程的签名算数；不写就不限。', 'For which courses it counts; all by default.'),
      source: 'R093',
    }),
    from: field(date().optional(), {
      zh: ['生效日期', '起'],
      about: words('从哪天起算数。', 'The first day on which it counts.'),
      source: 'R129',
    }),
    until: field(date().optional(), {
      zh: ['失效日期', '有效期至', '止'],
      about: words('算数到哪天，含当天。', 'The last day on which it counts.'),
      source: 'R129',
    }),
    revoked: field(
      reads(
        z.strictObject({
          date: field(date(), {
            zh: ['日期'],
            about: words('哪天吊销的。', 'When it was revoked.'),
            source: 'R129',
          }),
          reason: field(line(200).optional(), {
            zh: ['原因'],
            about: words('为什么吊销。', 'Why.'),
            source: 'R129',
          }),
        }),
        { as: 'record', shorthand: 'date' },
      ).optional(),
      {
        zh: ['吊销'],
        about: words(
          '已经吊销：它的签名不论写哪天都不算。',
          'Withdrawn: none of its signatures counts, whatever day they claim.',
        ),
        source: 'R129',
      },
    ),
  }),
  { as: 'record' },
).meta({ id: 'TrustedKey' })
export type TrustedKey = z.infer<typeof trustedKey>

export const trustFile = z
  .strictObject({
    required: field(z.array(signatureRole).min(1).max(9).optional(), {
      zh: ['必须签名', '必需'],
      about: words(
        '缺一不可的角色；不写就至少要有一个可信的签名。',
        'The roles that must all have signed; by default any one trusted signature is enough.',
      ),
      source: 'R129',
    }),
    keys: field(z.array(trustedKey).min(1).max(1000), {
      zh: ['密钥'],
      about: words('认识的密钥。', 'The keys that are known.'),
      source: 'R129',
    }),
  })
  .meta({ id: 'TrustFile' })
export type TrustFile = z.infer<typeof trustFile>
