/** What a learner can do afterwards (学习目标). */
import * as z from 'zod'
import { words } from '../base/words.js'
import { field } from './field.js'
import { reads } from './reading.js'
import { line, mark } from './scalar.js'
import { term } from './term.js'

export const objective = reads(
  z.strictObject({
    id: field(mark, {
      zh: ['编号'],
      about: words('目标的编号，如 O1。', 'The mark of the objective, such as O1.'),
      source: 'R001',
    }),
    text: field(line(500), {
      zh: ['内容', '目标'],
      about: words('学完能做什么。', 'What a learner can do afterwards.'),
      source: 'N一(二); R013',
    }),
    dimension: field(term('quality-dimension').optional(), {
      zh: ['素养维度', '维度'],
      about: words('提高哪方面的素质。', 'The quality it raises.'),
      source: 'N一(一); R040',
    }),
  }),
  { as: 'record', shorthand: 'text', numbered: 'O' },
).meta({ id: 'Objective' })
export type Objective = z.infer<typeof objective>
