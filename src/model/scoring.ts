/** How experts score courses (打分), and what they agree on. */
import * as z from 'zod'
import { words } from '../base/words.js'
import { field } from './field.js'
import { reads } from './reading.js'
import { line, mark } from './scalar.js'

const points = reads(z.number().positive().max(1000), { as: 'number', units: ['分'] })

export const criterion = reads(
  z.strictObject({
    id: field(mark, {
      zh: ['编号'],
      about: words('指标的编号，如 topic。', 'The mark of the criterion, such as `topic`.'),
      source: 'R126',
    }),
    title: field(line(60), {
      zh: ['名称', '标题'],
      about: words('指标的名称。', 'What is scored.'),
      source: 'R126',
    }),
    max: field(points, { zh: ['满分'], about: words('满分。', 'The most points.'), source: 'R126' }),
  }),
  { as: 'record' },
).meta({ id: 'Criterion' })
export type Criterion = z.infer<typeof criterion>

/** The rules by which score sheets are merged. A centre writes its own into its profile. */
export const scoring = reads(
  z.strictObject({
    criteria: field(z.array(criterion).min(1).max(30), {
      zh: ['指标'],
      about: words('打分的指标，各有满分。', 'What is scored, each with its most points.'),
      source: 'N三(三); R126',
    }),
    experts: field(reads(z.number().int().min(1).max(20), { as: 'number', units: ['位', '人'] }), {
      zh: ['专家数', '专家'],
      about: words('每门课要几位专家打分。', 'How many experts score each course.'),
      source: 'H三(四); R141',
    }),
    pass: field(reads(z.number().min(0).max(30_000), { as: 'number', units: ['分'] }).optional(), {
      zh: ['合格分'],
      about: words('平均总分不低于多少算通过。', 'The mean total from which a course passes.'),
      source: 'R126',
    }),
    spread: field(reads(z.number().positive().max(30_000), { as: 'number', units: ['分'] }).optional(), {
      zh: ['分差'],
      about: words(
        '同一门课，专家的总分相差超过多少要当面商议。',
        'The difference between totals from which experts must talk.',
      ),
      source: 'R126',
    }),
  }),
  { as: 'record' },
).meta({ id: 'Scoring' })
export type Scoring = z.infer<typeof scoring>
