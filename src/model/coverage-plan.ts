/** A plan of coverage: how many courses and hours a centre wants, for whom, of what and where (R032, R133). */
import * as z from 'zod'
import { words } from '../base/words.js'
import { courseFields } from './course-fields.js'
import { field } from './field.js'
import { reads } from './reading.js'
import { region } from './region.js'
import { choice, line } from './scalar.js'
import { openTerm, term } from './term.js'

/** What tells the cells of coverage apart, in this order. */
export const coverageCellKeys = ['audience', 'topic', 'region', 'level', 'publisherLevel', 'setting'] as const
export type CoverageCellKey = (typeof coverageCellKeys)[number]

const anything = words('；不写就是不限', '; any where absent')
const dimension = <T extends z.ZodType>(
  schema: T,
  zh: readonly string[],
  about: string,
  en: string,
  source: string,
) => field(schema, { zh, about: words(`${about}${anything['zh-CN']}。`, `${en}${anything.en}.`), source })

/** One target: the more of its dimensions are named, the narrower it is. */
export const coverageTarget = reads(
  z.strictObject({
    audience: dimension(term('audience').optional(), ['受众', '对象'], '给谁', 'For whom', 'R054'),
    topic: dimension(openTerm('topic').optional(), ['主题'], '什么内容', 'On what', 'R037'),
    region: dimension(region.optional(), ['地区', '区划'], '哪个地方', 'Where', 'R127'),
    level: dimension(courseFields.level.optional(), ['层次', '难度'], '课程的层次', 'How advanced', 'R015'),
    publisherLevel: dimension(
      term('org-level').optional(),
      ['发布单位层级', '单位层级'],
      '哪一级单位发布',
      'Published at which level',
      'R093',
    ),
    setting: dimension(
      choice({ urban: ['城镇', '城市'], rural: ['农村', '乡村'] }).optional(),
      ['城乡'],
      '城镇还是农村',
      'Town or country',
      'N一(二); R104',
    ),
    courses: field(
      reads(z.number().int().min(0).max(10_000_000), { as: 'number', units: ['门', '个'] }).optional(),
      {
        zh: ['目标门数', '门数', '课程数'],
        about: words('目标有多少门课。', 'How many courses are wanted.'),
        source: 'N三(一); R133',
      },
    ),
    hours: field(
      reads(z.number().min(0).max(100_000_000), { as: 'number', units: ['学时', '课时'] }).optional(),
      {
        zh: ['目标学时', '学时'],
        about: words('目标有多少学时。', 'How many teaching hours are wanted.'),
        source: 'N三(一); R133',
      },
    ),
  }),
  { as: 'record' },
)
export type CoverageTarget = z.infer<typeof coverageTarget>

const indicatorTarget = reads(
  z.strictObject({
    indicator: field(z.string().min(1).max(60), {
      zh: ['指标'],
      about: words('质量指标的编号或名称。', 'The id or the name of an indicator.'),
      source: 'M四(三); R132',
    }),
    share: field(
      reads(z.number().min(0).max(1), {
        as: 'number',
        units: [],
        expects: words('九成写 0.9', '0.9 for nine of ten'),
      }),
      {
        zh: ['目标', '目标比例'],
        about: words('要达到的比例，九成写 0.9。', 'The share to be reached; 0.9 for nine of ten.'),
        source: 'M四(三); R132',
      },
    ),
  }),
  { as: 'record' },
)

export const coveragePlan = z
  .strictObject({
    title: field(line().optional(), {
      zh: ['标题', '名称'],
      about: words('计划的名称。', 'The name of the plan.'),
      source: 'S三2; R032',
    }),
    region: field(region.optional(), {
      zh: ['地区', '区划'],
      about: words('没写地区的目标属于哪里。', 'Where targets are for that name no place.'),
      source: 'R127',
    }),
    cells: field(z.array(coverageTarget).max(1000).optional(), {
      zh: ['目标', '格'],
      about: words('各项目标。', 'The targets.'),
      source: 'S三2; R032',
    }),
    indicators: field(z.array(indicatorTarget).max(100).optional(), {
      zh: ['质量指标', '指标'],
      about: words('质量指标要达到多少。', 'What indicators of quality are to reach.'),
      source: 'M四(三); R132',
    }),
  })
  .meta({ id: 'CoveragePlan' })
export type CoveragePlan = z.infer<typeof coveragePlan>
