/** Credit policy: how a province or city turns teaching hours into credits. No number is built in; policies differ. */
import * as z from 'zod'
import { words } from '../base/words.js'
import { field } from './field.js'
import { reads } from './reading.js'
import { choice, line, mark } from './scalar.js'

const amount = (max: number) => z.number().positive().max(max)

export const creditPolicy = reads(
  z.strictObject({
    id: field(mark, { zh: ['编号'], about: words('政策编号。', 'Its mark.'), source: 'Y三(四)18; R120' }),
    title: field(line().optional(), {
      zh: ['标题', '名称'],
      about: words('政策名称。', 'Its name.'),
      source: 'R120',
    }),
    hoursPerCredit: field(amount(1000), {
      zh: ['每学分学时'],
      about: words('多少学时折一学分。', 'Teaching hours for one credit.'),
      source: 'N三(四); R119',
    }),
    minutesPerHour: field(amount(240).optional(), {
      zh: ['每学时分钟', '每课时分钟'],
      about: words('一学时是多少分钟。', 'Minutes in one teaching hour.'),
      source: 'R119',
    }),
    rounding: field(choice({ none: ['不取整'], down: ['向下取整'], nearest: ['四舍五入'] }).optional(), {
      zh: ['取整'],
      about: words('怎样取整。', 'How fractions are rounded.'),
      source: 'R120',
    }),
    step: field(amount(10).optional(), {
      zh: ['最小学分', '步长'],
      about: words('取整到多少学分。', 'The step credits are rounded to.'),
      source: 'R120',
    }),
    cap: field(amount(1000).optional(), {
      zh: ['上限'],
      about: words('一门课最多几学分。', 'The most one course can give.'),
      source: 'R120',
    }),
  }),
  { as: 'record' },
).meta({ id: 'CreditPolicy' })
export type CreditPolicy = z.infer<typeof creditPolicy>
