/** A profile: the rules of a province, city or county as data. No number is built in, since the policy gives none. */
import * as z from 'zod'
import { words } from '../base/words.js'
import { creditPolicy } from './credit-policy.js'
import { field } from './field.js'
import { mediaBudget } from './media-budget.js'
import { readability } from './readability.js'
import { reads } from './reading.js'
import { choice, line, mark } from './scalar.js'
import { scoring } from './scoring.js'
import { openTerm } from './term.js'

/** How much a finding weighs; `off` switches a rule off. */
export const level = choice({
  off: ['关闭', '关'],
  info: ['提示'],
  warning: ['警告'],
  error: ['错误'],
})
export type Level = z.infer<typeof level>

/** The code of a rule, or `group/*` for all rules of a group. */
export const RULE_CODE = /^[a-z][a-z-]{0,40}\/(?:[a-z][a-z0-9-]{0,40}|\*)$/

/** Severities by rule code or group; a rule's own code counts before its group. */
export const severities = reads(z.record(z.string().regex(RULE_CODE), level), { as: 'levels' })

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
    minimumHours: field(reads(z.number().positive(), { as: 'number', units: ['学时', '课时'] }).optional(), {
      zh: ['最少学时'],
      about: words('最少学时。', 'The fewest teaching hours.'),
      source: 'R116',
    }),
    minutesPerHour: field(reads(z.number().int().positive(), { as: 'number', units: ['分钟'] }).optional(), {
      zh: ['每课时分钟'],
      about: words('一学时的分钟数。', 'Minutes in one teaching hour.'),
      source: 'R116',
    }),
    allowedTopics: field(z.array(openTerm('topic')).max(100).optional(), {
      zh: ['允许的主题'],
      about: words('接受哪些主题。', 'The topics that are accepted.'),
      source: 'Y三(四)13; R038',
    }),
    reviewSteps: field(z.array(line(60)).max(20).optional(), {
      zh: ['审核步骤'],
      about: words('审核步骤。', 'Steps of review, in order.'),
      source: '教科信厅〔2024〕1号',
    }),
    scoring: field(scoring.optional(), {
      zh: ['打分'],
      about: words('专家怎样打分。', 'How experts score.'),
      source: 'N三(三); R126',
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
    readability: field(readability.optional(), {
      zh: ['可读性'],
      about: words('文字要多好读。', 'How easy the texts must be to read.'),
      source: 'R056',
    }),
    lawCheckMonths: field(
      reads(z.number().int().min(1).max(120), { as: 'number', units: ['个月', '月'] }).optional(),
      {
        zh: ['法规核对间隔'],
        about: words('法规最多隔几个月核对一次。', 'After how many months laws must be checked again.'),
        source: 'R050',
      },
    ),
    mediaBudget: field(mediaBudget.optional(), {
      zh: ['素材上限'],
      about: words('图片、音视频和整个课包的上限。', 'How large media and packages may be.'),
      source: 'R030',
    }),
    redeclareShare: field(
      reads(z.number().gt(0).max(1), {
        as: 'number',
        units: [],
        expects: words('三分之一写 0.33', '0.33 for a third'),
      }).optional(),
      {
        zh: ['重新申报比例'],
        about: words(
          '内容变动达到多大比例，要重新申报；三分之一写 0.33。',
          'The share of changed content from which a course must be declared again; 0.33 for a third.',
        ),
        source: '沪学银中〔2021〕3号; R119',
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
