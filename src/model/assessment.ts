/** How learning is assessed (考核方式). */
import * as z from 'zod'
import { words } from '../base/words.js'
import { field } from './field.js'
import { reads } from './reading.js'
import { line, prose } from './scalar.js'

export const assessment = reads(
  z.strictObject({
    method: field(prose(2000), {
      zh: ['方式', '方法'],
      about: words('怎样考核。', 'How.'),
      source: 'N三(四); R121',
    }),
    pass: field(line(500).optional(), {
      zh: ['合格标准', '合格'],
      about: words('怎样算合格。', 'What counts as a pass.'),
      source: 'R121',
    }),
  }),
  { as: 'record', shorthand: 'method' },
)
