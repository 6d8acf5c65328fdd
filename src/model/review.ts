/** Review: who looked at a course, when, and what they found. */
import * as z from 'zod'
import { words } from '../base/words.js'
import { field } from './field.js'
import { reads } from './reading.js'
import { choice, date, digest, line, prose } from './scalar.js'

/** The verdict of one step. */
export const verdict = choice({ pass: ['通过'], revise: ['修改', '退回修改'], reject: ['不通过'] })

/** The seven aspects under which content for the national platform is reviewed (教科信厅〔2024〕1号). */
export const reviewAspects = {
  political: ['政治性'],
  orientation: ['导向性'],
  scientific: ['科学性'],
  applicable: ['适用性'],
  normative: ['规范性'],
  timely: ['时效性'],
  publicBenefit: ['公益性'],
} as const

const aspect = (zh: readonly string[]) =>
  field(verdict.optional(), {
    zh,
    about: words(`${zh[0]}的结论。`, 'The verdict on this aspect.'),
    source: '教科信厅〔2024〕1号',
  })

/** One step of review, bound to the content it saw by `digest`. */
export const review = reads(
  z.strictObject({
    step: field(line(60), {
      zh: ['步骤', '环节'],
      about: words('哪一步，如一审。', 'Which step.'),
      source: '教科信厅〔2024〕1号',
    }),
    by: field(line(), {
      zh: ['审核人', '单位'],
      about: words('谁审的。', 'Who reviewed.'),
      source: 'N三(三); R129',
    }),
    date: field(date(), { zh: ['日期'], about: words('审核日期。', 'When.'), source: 'R129' }),
    verdict: field(verdict, { zh: ['结论'], about: words('结论。', 'The verdict.'), source: 'R129' }),
    digest: field(digest.optional(), {
      zh: ['校验值', '内容校验值', '摘要'],
      about: words(
        '所审内容的校验值，「kebao inspect」会显示；内容一改，这条记录就过期。',
        'The content digest of what was seen, as `kebao inspect` shows it; a changed course is not reviewed.',
      ),
      source: '教科信厅〔2024〕1号',
    }),
    note: field(prose(2000).optional(), {
      zh: ['意见', '说明'],
      about: words('审核意见。', 'Remarks.'),
      source: 'R129',
    }),
    aspects: field(
      reads(
        z.strictObject({
          political: aspect(reviewAspects.political),
          orientation: aspect(reviewAspects.orientation),
          scientific: aspect(reviewAspects.scientific),
          applicable: aspect(reviewAspects.applicable),
          normative: aspect(reviewAspects.normative),
          timely: aspect(reviewAspects.timely),
          publicBenefit: aspect(reviewAspects.publicBenefit),
        }),
        { as: 'record' },
      ).optional(),
      {
        zh: ['七性'],
        about: words('七个方面各自的结论。', 'The verdict on each of the seven aspects.'),
        source: '教科信厅〔2024〕1号',
      },
    ),
  }),
  { as: 'record' },
).meta({ id: 'Review' })
export type Review = z.infer<typeof review>
