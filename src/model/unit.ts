/** A unit of a syllabus: what is taught together, for how long, towards which objectives. */
import * as z from 'zod'
import { words } from '../base/words.js'
import { field } from './field.js'
import { hours } from './hours.js'
import { reads } from './reading.js'
import { line, mark, prose, unitMark } from './scalar.js'

export const unit = reads(
  z.strictObject({
    id: field(unitMark, {
      zh: ['编号'],
      about: words('单元的编号，如 U1。', 'The mark of the unit, such as U1.'),
      source: 'R001',
    }),
    title: field(line(), {
      zh: ['标题', '名称'],
      about: words('单元名称。', 'The name of the unit.'),
      source: 'R001',
    }),
    hours: field(hours.optional(), {
      zh: ['学时', '课时'],
      about: words('单元学时。', 'Teaching hours of the unit.'),
      source: 'R001; R116',
    }),
    objectives: field(z.array(mark).max(100).optional(), {
      zh: ['目标', '对应目标'],
      about: words('对应的目标编号。', 'Marks of the objectives it serves.'),
      source: 'R001',
    }),
    content: field(prose().optional(), {
      zh: ['内容', '教学内容'],
      about: words('教学内容与要求。', 'What is taught and what is asked of learners.'),
      source: 'R001',
    }),
  }),
  { as: 'record', shorthand: 'title', numbered: 'U' },
).meta({ id: 'Unit' })
export type Unit = z.infer<typeof unit>
