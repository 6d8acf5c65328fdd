/** What ties a course to its place: local features, the needs it answers, where and with what it is taught. */
import * as z from 'zod'
import { words } from '../base/words.js'
import { field } from './field.js'
import { reads } from './reading.js'
import { line, prose } from './scalar.js'
import { term } from './term.js'

const feature = (zh: readonly string[], about: ReturnType<typeof words>, source: string) =>
  field(prose(2000).optional(), { zh, about, source })

/** The local history, culture and economy a local course rests on. */
export const localFeature = reads(
  z.strictObject({
    history: feature(['历史'], words('历史依据。', 'Its ground in local history.'), 'N一(二); R003'),
    culture: feature(
      ['人文', '文化'],
      words('人文资源依据。', 'Its ground in local culture.'),
      'N一(二); R003',
    ),
    economy: feature(['经济'], words('经济发展依据。', 'Its ground in the local economy.'), 'N一(二); R003'),
  }),
  { as: 'record' },
).meta({ id: 'LocalFeature' })

/** What a course answers to: the four grounds of the national paper and the two of Muye's. */
export const designBasis = reads(
  z.strictObject({
    needs: feature(
      ['居民需求', '学习需求'],
      words('居民需求及其证据。', 'What residents need, and how that is known.'),
      'N二(五)15; R006',
    ),
    scienceLiteracy: feature(
      ['科学普及'],
      words('与科学普及的关系。', 'What it does for scientific literacy.'),
      'N二(五)15; R006',
    ),
    civility: feature(
      ['文明素养'],
      words('与文明素养的关系。', 'What it does for civility.'),
      'N二(五)15; R006',
    ),
    communityDevelopment: feature(
      ['社区发展'],
      words('与社区发展的关系。', 'What it does for the community.'),
      'N二(五)15; R006',
    ),
    governance: feature(
      ['社区治理'],
      words('与社区治理的关系。', 'What it does for community governance.'),
      'Y三(四)15; R006',
    ),
    service: feature(
      ['服务实践'],
      words('与服务实践的关系。', 'What service it puts into practice.'),
      'Y三(四)15; R006',
    ),
  }),
  { as: 'record' },
).meta({ id: 'DesignBasis' })

/** Where the course is taught. */
export const venue = reads(
  z.strictObject({
    name: field(line().optional(), {
      zh: ['名称'],
      about: words('场所名称。', 'The name of the place.'),
      source: 'N二(二)6; R097',
    }),
    types: field(z.array(term('venue-type')).max(20).optional(), {
      zh: ['类型'],
      about: words('场所类型。', 'Kinds of places that suit.'),
      source: 'N二(二)7; R098',
    }),
    note: field(line(500).optional(), {
      zh: ['说明'],
      about: words('开放时间、是否免费、如何预约。', 'Opening hours, cost, booking.'),
      source: 'Y三(二)9; R107',
    }),
  }),
  { as: 'record', shorthand: 'name' },
).meta({ id: 'Venue' })

/** What is needed to teach the course. */
export const requirements = reads(
  z.strictObject({
    venue: field(line(500).optional(), {
      zh: ['场地'],
      about: words('场地条件。', 'The room.'),
      source: 'N二(二)5; R027',
    }),
    equipment: field(z.array(line()).max(100).optional(), {
      zh: ['器材', '设备', '工具'],
      about: words('器材和工具。', 'Equipment and tools.'),
      source: 'N二(二)5; R027',
    }),
    consumables: field(z.array(line()).max(100).optional(), {
      zh: ['材料', '耗材'],
      about: words('要用掉的材料。', 'Materials that are used up.'),
      source: 'R027',
    }),
    instructor: field(line(500).optional(), {
      zh: ['师资', '教师'],
      about: words('对教师和志愿者的要求。', 'What teachers and volunteers must bring.'),
      source: 'N二(五)16; R139',
    }),
  }),
  { as: 'record', shorthand: 'venue' },
).meta({ id: 'Requirements' })

/** A task by which learning serves the community (服务实践). */
export const practice = reads(
  z.strictObject({
    task: field(prose(2000), {
      zh: ['任务'],
      about: words('做什么。', 'What is done.'),
      source: 'N二(五)15; R007',
    }),
    beneficiary: field(line().optional(), {
      zh: ['受益人', '服务对象'],
      about: words('谁受益。', 'Who gains by it.'),
      source: 'R007',
    }),
  }),
  { as: 'record', shorthand: 'task' },
).meta({ id: 'Practice' })
