/** Series, brand and campaign: what a course is part of. */
import * as z from 'zod'
import { words } from '../base/words.js'
import { field } from './field.js'
import { reads } from './reading.js'
import { line, packageId } from './scalar.js'
import { term } from './term.js'

/** A series of courses (系列化). */
export const series = reads(
  z.strictObject({
    id: field(packageId, {
      zh: ['编号'],
      about: words('系列的编号。', 'The id of the series.'),
      source: 'S三6; R009',
    }),
    title: field(line().optional(), {
      zh: ['标题', '名称'],
      about: words('系列名称。', 'Its name.'),
      source: 'R009',
    }),
    order: field(z.number().int().min(1).max(999).optional(), {
      zh: ['序号', '次序'],
      about: words('在系列里是第几门，从 1 起。', 'The place in the series, from 1.'),
      source: 'R009',
    }),
  }),
  { as: 'record', shorthand: 'id' },
).meta({ id: 'Series' })
export type Series = z.infer<typeof series>

/** A learning brand (学习项目品牌). */
export const brand = reads(
  z.strictObject({
    name: field(line(), { zh: ['名称'], about: words('品牌名称。', 'Its name.'), source: 'N二(三)9; R081' }),
    since: field(line(20).optional(), {
      zh: ['始于', '年份'],
      about: words('从哪年起。', 'Since when.'),
      source: 'R081',
    }),
    awards: field(z.array(line()).max(50).optional(), {
      zh: ['荣誉', '奖项'],
      about: words('所获荣誉。', 'Awards.'),
      source: 'R081',
    }),
  }),
  { as: 'record', shorthand: 'name' },
).meta({ id: 'Brand' })

/** A campaign such as the lifelong learning week (全民终身学习活动周). */
export const campaign = reads(
  z.strictObject({
    name: field(term('discovery'), {
      zh: ['名称'],
      about: words('活动。', 'The campaign.'),
      source: 'N三(五); R083',
    }),
    year: field(z.number().int().min(1949).max(2200).optional(), {
      zh: ['年份', '年度'],
      about: words('年份。', 'The year.'),
      source: 'R083',
    }),
  }),
  { as: 'record', shorthand: 'name' },
).meta({ id: 'Campaign' })
