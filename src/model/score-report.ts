/** The merged score sheets of a course: what the experts gave, and where they differ. */
import * as z from 'zod'
import { verdict } from './review.js'
import { date, digest, line, mark, packageId, version } from './scalar.js'

const points = z.number().min(0).max(30_000)

/** One expert’s sheet on one course. */
export const scoreSheet = z
  .strictObject({
    course: packageId,
    version,
    content: digest.describe('The content that the expert saw.'),
    expert: line(60).describe('Who scored: a name or a code.'),
    date: date().optional(),
    scores: z.record(mark, points).describe('Points by the mark of the criterion.'),
    aspects: z
      .record(z.string().max(40), verdict)
      .describe('Verdicts on the seven aspects, as far as given.'),
    verdict: verdict.optional(),
    note: z.string().max(2000).optional(),
  })
  .meta({ id: 'ScoreSheet' })
export type ScoreSheet = z.infer<typeof scoreSheet>

export const courseScore = z
  .strictObject({
    course: packageId,
    version,
    content: digest,
    title: line().optional(),
    sheets: z.array(scoreSheet).describe('By expert.'),
    criteria: z
      .array(z.strictObject({ id: mark, mean: points, lowest: points, highest: points }))
      .describe('In the order of the scoring rules; only what all experts scored.'),
    total: points.optional().describe('The mean of the totals; absent while a score is missing.'),
    spread: points.optional().describe('The highest total less the lowest.'),
    aspects: z.record(z.string().max(40), verdict).describe('Of each aspect the worst verdict.'),
    verdict: verdict.optional().describe('Absent while anything is open.'),
    open: z
      .array(z.enum(['experts-missing', 'scores-missing', 'sheets-unread', 'spread', 'verdicts-differ']))
      .describe('What a person has to settle.'),
  })
  .meta({ id: 'CourseScore' })
export type CourseScore = z.infer<typeof courseScore>

export const scoreReport = z
  .strictObject({
    scoreReportVersion: z.literal(1),
    courses: z.array(courseScore).describe('By id, version and content.'),
  })
  .meta({ id: 'ScoreReport' })
export type ScoreReport = z.infer<typeof scoreReport>
