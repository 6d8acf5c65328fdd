/** What an import will do, before it does anything: shown to a person, kept, and then carried out as it was shown. */
import * as z from 'zod'
import { installed, itemKind } from './installed.js'
import { digest, packageId } from './scalar.js'

/** What happens to one item. */
export const importAction = z
  .enum(['create', 'update', 'move', 'delete', 'conflict'])
  .meta({ id: 'ImportAction' })

/** What it means for people who are in the middle of the course. */
export const learnerEffect = z
  .enum([
    'none', // nobody notices
    'keep', // records stay, what is shown changes
    'rescore', // the key changed: answers given must be marked again
    'reopen', // what was finished is so no longer for those without a fitting answer to each question
    'complete', // questions went: where it was reopened, who has answered all that are left has finished again
    'archive', // the item goes: its records are kept, and count no more
  ])
  .meta({ id: 'LearnerEffect' })

const bilingual = z.strictObject({ 'zh-CN': z.string(), en: z.string() })

export const importStep = z
  .strictObject({
    action: importAction,
    kind: itemKind,
    id: z.string().max(200),
    title: z.string().max(500).optional(),
    changes: z
      .array(z.string().max(60))
      .max(100)
      .describe(
        'Which sides of the item change: `text`, `title`, `key`, `letters`, `position`, `unit` … `shift`: others came or went before it.',
      ),
    from: z.strictObject({ parent: z.string().optional(), position: z.number().int().optional() }).optional(),
    to: z.strictObject({ parent: z.string().optional(), position: z.number().int().optional() }).optional(),
    incoming: importAction
      .exclude(['conflict'])
      .optional()
      .describe('Of a conflict: what the new version does with the item.'),
    resolution: z
      .enum(['incoming', 'here'])
      .optional()
      .describe('Of a conflict: whose side was taken. `here` leaves the item as somebody made it.'),
    learners: learnerEffect,
    reason: bilingual.describe('One sentence for the person who confirms the import.'),
  })
  .meta({ id: 'ImportStep' })
export type ImportStep = z.infer<typeof importStep>

export const importPlan = z
  .strictObject({
    planVersion: z.literal(1).describe('Version of this shape.'),
    package: packageId,
    direction: z
      .enum(['install', 'update', 'same', 'back'])
      .describe('New, newer, nothing to do, or an older version.'),
    from: installed.pick({ version: true, identity: true }).optional().describe('What is installed now.'),
    to: installed.pick({ version: true, identity: true }).describe('What will be.'),
    steps: z.array(importStep).describe('What happens, sorted; items that stay as they are have no step.'),
    next: installed.describe('What the host remembers afterwards.'),
    digest: digest.describe('Of everything above: a plan that was changed after it was shown is refused.'),
  })
  .meta({ id: 'ImportPlan' })
export type ImportPlan = z.infer<typeof importPlan>
