/** Whom a course is for: their group, and their age. */
import * as z from 'zod'
import { words } from '../base/words.js'
import { field } from './field.js'
import { reads } from './reading.js'
import { choice } from './scalar.js'
import { term } from './term.js'

/** Whom a course is for (R071). */
export const audience = reads(
  z.strictObject({
    primary: field(z.array(term('audience')).min(1).max(20), {
      zh: ['主要', '主要受众'],
      about: words('主要对象。', 'Whom it is made for.'),
      source: 'H二(三)6; R071',
    }),
    secondary: field(z.array(term('audience')).max(20).optional(), {
      zh: ['次要', '次要受众', '兼顾'],
      about: words('也适合谁。', 'Whom it also suits.'),
      source: 'H二(三)6; R071',
    }),
  }),
  { as: 'record', shorthand: 'primary' },
).meta({ id: 'Audience' })

/** Ages are years unless the unit says months. */
const age = (max: number) =>
  reads(z.number().int().min(0).max(max), {
    as: 'number',
    units: ['岁'],
    expects: words(
      '按岁算；按月算的只写数字，另加「单位: 月」',
      'in years; for months write the number alone and `unit: month`',
    ),
  })

/** The age of learners; months for early childhood (R060). */
export const ageRange = reads(
  z.strictObject({
    min: field(age(150).optional(), {
      zh: ['最小', '起'],
      about: words('最小年龄。', 'Youngest.'),
      source: 'N一(二); R054',
    }),
    max: field(age(1800).optional(), {
      zh: ['最大', '止'],
      about: words('最大年龄。', 'Oldest.'),
      source: 'R054',
    }),
    unit: field(choice({ year: ['岁', '年'], month: ['月', '月龄'] }).optional(), {
      zh: ['单位'],
      about: words('岁还是月龄。', 'Years or months.'),
      source: 'N二(四)12; R060',
    }),
  }),
  { as: 'record', shorthand: 'min' },
)
