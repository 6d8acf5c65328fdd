/** What changed between two versions of a course, at the level of people. */
import * as z from 'zod'
import { itemKind } from './installed.js'
import { digest, line, packageId, version } from './scalar.js'

const bilingual = z.strictObject({ 'zh-CN': z.string(), en: z.string() })
const share = z.number().min(0).max(1)

const side = z.strictObject({
  id: packageId,
  version,
  identity: digest,
  title: line(),
})

export const change = z
  .strictObject({
    code: z
      .string()
      .max(60)
      .describe('What changed, such as `lesson-moved`; docs/updates.md lists them all.'),
    step: z.enum(['patch', 'minor', 'major']).describe('The step of the version that it asks for.'),
    group: z.enum(['added', 'changed', 'removed']).describe('Where release notes tell of it.'),
    kind: itemKind.describe('What the item is that changed.'),
    id: z.string().max(200).describe('The id of the item, as in `Installed`.'),
    field: z.string().max(60).optional().describe('The front-matter key, where that says what changed.'),
    from: z.string().optional().describe('What it was.'),
    to: z.string().optional().describe('What it is.'),
    share: share.optional().describe('How much of the text changed.'),
    words: bilingual.describe('The change in a sentence.'),
    reason: bilingual.describe('Why it asks for that step.'),
  })
  .meta({ id: 'Change' })
export type Change = z.infer<typeof change>

export const difference = z
  .strictObject({
    differenceVersion: z.literal(1).describe('Version of this shape.'),
    from: side.describe('The older bundle.'),
    to: side.describe('The newer bundle.'),
    changes: z
      .array(change)
      .describe('Every change: what asks for the largest step first, else in the order of the course.'),
    textShare: share.describe('The share of all plain text that changed.'),
    verdict: z
      .enum(['none', 'patch', 'minor', 'major'])
      .describe('The smallest step of the version that fits; `none` for one and the same bundle.'),
  })
  .meta({ id: 'Difference' })
export type Difference = z.infer<typeof difference>
