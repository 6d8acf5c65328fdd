/** Coverage: what a catalogue offers to whom, where and of what kind, as numbers (统计制度, N三(三)). */
import * as z from 'zod'
import { coverageCellKeys, coverageTarget } from './coverage-plan.js'
import { line, packageId, version } from './scalar.js'

const count = z.number().int().min(0)
/** Sums of teaching hours, to two decimals. */
const hours = z.number().min(0)
const change = z.number()
const value = z.string().min(1).max(200)
const bilingual = z.strictObject({ 'zh-CN': z.string(), en: z.string() })

export const coverageAmount = z.strictObject({
  courses: count.describe('How many courses; each counts once.'),
  hours: hours.describe('Their teaching hours; a course that names none adds nothing.'),
})
export type CoverageAmount = z.infer<typeof coverageAmount>

/** Of what was compared with a target: what is there, what is missing, what is more. */
const against = z.strictObject({
  target: z.number().min(0),
  actual: z.number().min(0),
  gap: z.number().min(0).describe('Target less actual, where that is more than nothing.'),
  over: z.number().min(0).describe('Actual less target, where that is more than nothing.'),
})
export type CoverageAgainst = z.infer<typeof against>

const plannedSum = z.strictObject({
  cells: count.describe('Cells of the plan.'),
  reached: count.describe('Cells of which no target has a gap.'),
  courses: z
    .strictObject({ target: z.number(), met: z.number() })
    .describe('Met: the smaller of target and actual.'),
  hours: z.strictObject({ target: z.number(), met: z.number() }),
})
export type PlannedSum = z.infer<typeof plannedSum>

const row = coverageAmount.extend({ id: value })
const cellKeys = z.strictObject(
  Object.fromEntries(coverageCellKeys.map((key) => [key, value])) as Record<
    (typeof coverageCellKeys)[number],
    typeof value
  >,
)

const planResult = z.strictObject({
  title: line().optional(),
  cells: z.array(
    z.strictObject({
      cell: coverageTarget.omit({ courses: true, hours: true }),
      courses: against.optional(),
      hours: against.optional(),
    }),
  ),
  elsewhere: count.describe('Cells of the plan for places that are not counted here.'),
  total: plannedSum,
  divisions: z
    .array(plannedSum.extend({ code: value, depth: count }))
    .describe('The same by place: a place has the cells of all that is in it.'),
  unplanned: coverageAmount.describe('Courses that are in no cell of the plan.'),
  indicators: z.array(
    z.strictObject({
      id: value,
      target: z.number(),
      numerator: count,
      denominator: count,
      reached: z.boolean(),
    }),
  ),
})

const growth = z.strictObject({
  before: coverageAmount,
  after: coverageAmount,
  added: coverageAmount.describe('Counted now and not before.'),
  updated: coverageAmount.describe('Counted both times, with another identity; hours as they are now.'),
  withdrawn: coverageAmount.describe('Counted before; now there with a status that does not count.'),
  missing: coverageAmount.describe('Counted before; now not in the catalogue, or not in the place.'),
  unchanged: coverageAmount,
  hoursChanged: change.describe('Of the updated: hours now less hours before.'),
  courses: z.array(
    z.strictObject({
      id: packageId,
      title: line(),
      change: z.enum(['added', 'updated', 'withdrawn', 'missing']),
      from: version.optional(),
      to: version.optional(),
      hours: change.describe('Hours now less hours before.'),
    }),
  ),
  tables: z.array(
    z.strictObject({
      dimension: value,
      rows: z.array(
        z.strictObject({
          id: value,
          before: count,
          added: count,
          gone: count,
          moved: z
            .number()
            .int()
            .describe('Updated courses that came under this heading, less those that left it.'),
          after: count,
          hours: change.describe('Hours now less hours before.'),
        }),
      ),
    }),
  ),
})

export const coverage = z
  .strictObject({
    coverageVersion: z.literal(1).describe('Version of this shape.'),
    region: value.optional().describe('Only courses of this place are counted.'),
    within: value.optional().describe('The place whose parts the cells tell apart; absent for provinces.'),
    today: z.iso.date().optional().describe('The day on which validity was judged.'),
    total: coverageAmount,
    withoutHours: count.describe('Counted courses that name no teaching hours.'),
    left: z
      .strictObject({ older: count, withdrawn: count, superseded: count, syllabi: count, elsewhere: count })
      .describe('Entries that are not counted, each under the first reason that holds.'),
    tables: z
      .array(z.strictObject({ dimension: value, rows: z.array(row) }))
      .describe(
        'By each dimension. A row of a broader term has the courses of its narrower ones, each once.',
      ),
    pairs: z.array(
      z.strictObject({
        dimensions: z.tuple([value, value]),
        rows: z.array(coverageAmount.extend({ ids: z.tuple([value, value]) })),
      }),
    ),
    cells: z
      .array(coverageAmount.extend(cellKeys.shape))
      .describe('Fix one audience and one topic, `*` for all: then the others add up.'),
    divisions: z
      .array(
        coverageAmount.extend({
          code: value,
          depth: count.describe('0 for a province, 1 for a prefecture, 2, 3, 4 below.'),
          direct: count.describe('Courses of the place itself, and of no smaller one.'),
          urban: count,
          rural: count,
        }),
      )
      .describe('From province to village, each place behind what holds it.'),
    indicators: z.array(
      z.strictObject({
        id: value,
        label: bilingual,
        numerator: count,
        denominator: count,
        counts: z.strictObject({ numerator: bilingual, denominator: bilingual }),
        source: z.string(),
      }),
    ),
    reuse: z.strictObject({
      introduced: coverageAmount.describe('Brought in as they were.'),
      adapted: coverageAmount.describe('Made from another course.'),
      originals: count.describe('Different courses that the counted ones were adapted from.'),
      withoutOriginal: count.describe('Adapted courses whose original the catalogue does not have.'),
      savedByAdoption: hours,
      savedByAdaptation: hours,
      duplicates: coverageAmount
        .extend({ groups: count })
        .optional()
        .describe('Courses beyond the first of each group of duplicates; absent where nobody compared.'),
    }),
    plan: planResult.optional(),
    growth: growth.optional(),
  })
  .meta({ id: 'Coverage' })
export type Coverage = z.infer<typeof coverage>
