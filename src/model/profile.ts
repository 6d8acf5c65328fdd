/** A profile: the rules of a province, city or county as data. No number is built in, since the policy gives none. */
import * as z from 'zod'
import { words } from '../base/words.js'
import { creditPolicy } from './credit-policy.js'
import { field } from './field.js'
import { line, mark } from './scalar.js'
import { openTerm } from './term.js'

/** How much a finding weighs; `off` switches a rule off. */
export const level = z.enum(['off', 'info', 'warning', 'error'])
export type Level = z.infer<typeof level>

/** Severities by rule code. */
export const severities = z.record(z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/), level)

export const profile = z
  .strictObject({
    id: field(mark, { zh: ['编号'], about: words('配置编号。', 'Its mark.'), source: 'M四(三); R132' }),
    title: field(line().optional(), {
      zh: ['标题', '名称'],
      about: words('配置名称。', 'Its name.'),
      source: 'R132',
    }),
    requiredFields: field(z.array(z.string().max(60)).max(100).optional(), {
      zh: ['必填字段'],
      about: words('另外要求必填的字段。', 'Fields required on top.'),
      source: 'R132',
    }),
    minimumHours: field(z.number().positive().optional(), {
      zh: ['最少学时'],
      about: words('最少学时。', 'The fewest teaching hours.'),
      source: 'R116',
    }),
    minutesPerHour: field(z.number().int().positive().optional(), {
      zh: ['每课时分钟'],
      about: words('一学时的分钟数。', 'Minutes in one teaching hour.'),
      source: 'R116',
    }),
    allowedTopics: field(z.array(openTerm('topic')).optional(), {
      zh: ['允许的主题'],
      about: words('接受哪些主题。', 'The topics that are accepted.'),
      source: 'Y三(四)13; R038',
    }),
    reviewSteps: field(z.array(line(60)).max(20).optional(), {
      zh: ['审核步骤'],
      about: words('审核步骤。', 'Steps of review, in order.'),
      source: '教科信厅〔2024〕1号',
    }),
    creditPolicy: field(creditPolicy.optional(), {
      zh: ['学分政策'],
      about: words('学分政策。', 'The credit policy.'),
      source: 'Y三(四)18; R120',
    }),
    hotlines: field(
      z
        .array(z.string().regex(/^\d{3,12}$/))
        .max(200)
        .optional(),
      {
        zh: ['公共热线'],
        about: words('另外可写的公共热线。', 'More public hotlines that may be printed.'),
        source: 'R118',
      },
    ),
    severities: field(severities.optional(), {
      zh: ['规则级别'],
      about: words('各条规则的级别。', 'Levels by rule.'),
      source: 'R132',
    }),
  })
  .meta({ id: 'Profile' })
export type Profile = z.infer<typeof profile>
