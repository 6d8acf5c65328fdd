/** An organisation of community education: who publishes, recommends or reviews. */
import * as z from 'zod'
import { words } from '../base/words.js'
import { field } from './field.js'
import { reads } from './reading.js'
import { date, line } from './scalar.js'
import { term } from './term.js'
import { isUscc, USCC_STRUCTURE } from './uscc.js'

export const organisation = reads(
  z.strictObject({
    name: field(line(), {
      zh: ['名称', '单位名称'],
      about: words('单位全称。', 'The full name.'),
      source: 'N二(一)1',
    }),
    level: field(term('org-level').optional(), {
      zh: ['层级', '级别'],
      about: words('国家、省、市、县、乡镇还是村。', 'From national down to village.'),
      source: 'N二(一)1; R092',
    }),
    type: field(term('org-type').optional(), {
      zh: ['类型', '机构类型'],
      about: words(
        '机构类型；同名机构在各地层级不同，所以与层级分开写。',
        'The kind of organisation; names differ by place, so it stands apart from the level.',
      ),
      source: 'N二(一)1; R095',
    }),
    uscc: field(
      reads(z.string().regex(USCC_STRUCTURE).refine(isUscc), {
        as: 'form',
        expects: words(
          '18 位统一社会信用代码，最后一位校验要对得上',
          'an 18-character unified social credit code whose check character fits',
        ),
      }).optional(),
      {
        zh: ['统一社会信用代码', '信用代码'],
        about: words('统一社会信用代码，18 位。', 'Unified social credit code, 18 characters.'),
        source: 'GB 32100-2015',
      },
    ),
  }),
  { as: 'record', shorthand: 'name' },
).meta({ id: 'Organisation' })
export type Organisation = z.infer<typeof organisation>

/** Somebody who took part in making a course. */
export const contributor = reads(
  z.strictObject({
    name: field(line(), {
      zh: ['姓名', '名称'],
      about: words('姓名或署名。', 'Name or pen name.'),
      source: 'N二(五)15; R008',
    }),
    role: field(term('role').optional(), {
      zh: ['角色', '分工'],
      about: words('在课程里的角色。', 'The part they took.'),
      source: 'N二(五)16; R138',
    }),
    organisation: field(line().optional(), {
      zh: ['单位'],
      about: words('所在单位。', 'Where they work.'),
      source: 'R008',
    }),
  }),
  { as: 'record', shorthand: 'name' },
).meta({ id: 'Contributor' })
export type Contributor = z.infer<typeof contributor>

/** A recommendation by an organisation above (上级推荐). */
export const endorsement = reads(
  z.strictObject({
    by: field(line(), {
      zh: ['单位', '推荐单位'],
      about: words('哪个单位推荐。', 'Who recommends.'),
      source: 'N三(一); R100',
    }),
    level: field(term('org-level').optional(), {
      zh: ['层级', '级别'],
      about: words('推荐单位的层级。', 'The level of that organisation.'),
      source: 'R093',
    }),
    date: field(date().optional(), {
      zh: ['日期'],
      about: words('推荐日期。', 'When.'),
      source: 'R100',
    }),
    note: field(line(500).optional(), {
      zh: ['说明'],
      about: words('补充说明。', 'A note.'),
      source: 'R100',
    }),
  }),
  { as: 'record', shorthand: 'by' },
).meta({ id: 'Endorsement' })
export type Endorsement = z.infer<typeof endorsement>
