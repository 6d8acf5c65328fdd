/** What a learner pays (费用). */
import * as z from 'zod'
import { words } from '../base/words.js'
import { field } from './field.js'
import { reads } from './reading.js'
import { line } from './scalar.js'
import { term } from './term.js'

const currency = reads(z.string().regex(/^[A-Z]{3}$/), {
  as: 'form',
  expects: words('三个大写字母的币种，如 CNY', 'three capital letters, such as CNY'),
})

/** The policy asks for inclusiveness, so free is the rule (R055). */
export const fee = reads(
  z.strictObject({
    amount: field(reads(z.number().min(0).max(1_000_000), { as: 'number', units: ['元'] }), {
      zh: ['金额'],
      about: words('金额，0 为免费。', 'The amount; 0 is free.'),
      source: 'N一(二); R055',
    }),
    currency: field(currency.optional(), {
      zh: ['币种'],
      about: words('币种。', 'The currency.'),
      source: 'ISO 4217',
    }),
    waiverFor: field(z.array(term('audience')).max(20).optional(), {
      zh: ['减免对象'],
      about: words('对谁减免。', 'Who need not pay.'),
      source: 'N三(二); R135',
    }),
    note: field(line(500).optional(), { zh: ['说明'], about: words('说明。', 'A note.'), source: 'R135' }),
  }),
  {
    as: 'record',
    shorthand: 'amount',
    phrases: { 免费: { amount: '0' }, 公益免费: { amount: '0' }, free: { amount: '0' } },
  },
)
