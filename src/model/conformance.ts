/** Conformance: how far a course carries out a syllabus, item by item, as a reviewer would write it down (R001). */
import * as z from 'zod'
import { courseFields } from './course-fields.js'
import { version } from './scalar.js'

const bilingual = z.strictObject({ 'zh-CN': z.string(), en: z.string() })
const likeness = z
  .number()
  .min(0)
  .max(1)
  .describe('How much two wordings have in common, by pairs of characters: 0 to 1.')
const hourCount = z.number().min(0)

/** A course or a syllabus as it names itself. */
const named = z.strictObject({
  id: courseFields.id.optional(),
  version: courseFields.version.optional(),
  title: courseFields.title.optional(),
})

/** Something met, of something asked for. */
const share = z.strictObject({ met: z.number().min(0), of: z.number().min(0) })

/** What told the two apart or together: the same mark, likeness of wording, or the unit or objective it belongs to. */
const by = z.enum(['mark', 'wording', 'unit', 'objective'])

const lessonName = z.strictObject({
  id: z.string(),
  title: z.string(),
  optional: z.literal(true).optional().describe('Learners may skip it, so that it does not count.'),
})

const marked = z.strictObject({ id: z.string(), text: z.string() })

export const objectiveMatch = z
  .strictObject({
    id: z.string(),
    text: z.string(),
    state: z
      .enum(['taught', 'optional', 'untaught', 'changed', 'missing'])
      .describe(
        'Taught; taught by optional lessons alone; stated and never taught; another meaning under the same mark; or not there.',
      ),
    by: by.optional(),
    likeness: likeness.optional(),
    stated: z.array(marked).describe('The objectives of the course that stand for it.'),
    lessons: z.array(lessonName).describe('Where it is taught.'),
    questions: z
      .array(z.strictObject({ lesson: z.string().optional(), id: z.string() }))
      .describe('Where it is asked; one without a lesson stands in the course document.'),
    closest: marked
      .extend({ likeness })
      .optional()
      .describe('What comes nearest where nothing stands for it.'),
  })
  .meta({ id: 'ObjectiveMatch' })
export type ObjectiveMatch = z.infer<typeof objectiveMatch>

export const hoursMatch = z
  .strictObject({
    part: z.enum(['total', 'online', 'offline']),
    asked: hourCount,
    given: hourCount.optional().describe('In teaching hours of the syllabus; absent where nobody says it.'),
  })
  .meta({ id: 'HoursMatch' })
export type HoursMatch = z.infer<typeof hoursMatch>

export const unitMatch = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    state: z.enum(['taught', 'missing']),
    by: by.optional(),
    likeness: likeness.optional(),
    stated: marked.optional().describe('The unit of the course that stands for it.'),
    lessons: z.array(lessonName),
    hours: z.array(hoursMatch),
    closest: marked.extend({ likeness }).optional(),
  })
  .meta({ id: 'UnitMatch' })
export type UnitMatch = z.infer<typeof unitMatch>

export const audienceMatch = z
  .strictObject({
    term: z.string(),
    state: z.enum(['same', 'narrower', 'secondary', 'broader', 'missing']),
    by: z.array(z.string()).describe('The terms of the course that answer it.'),
  })
  .meta({ id: 'AudienceMatch' })
export type AudienceMatch = z.infer<typeof audienceMatch>

export const assessmentMatch = z
  .strictObject({
    part: z.enum(['method', 'pass']),
    asked: z.string(),
    given: z.string().optional(),
    likeness: likeness.optional(),
  })
  .meta({ id: 'AssessmentMatch' })
export type AssessmentMatch = z.infer<typeof assessmentMatch>

export const conformanceFinding = z
  .strictObject({
    code: z.string(),
    level: z.enum(['error', 'warning', 'info']),
    message: bilingual.describe('What departs from the syllabus.'),
    why: bilingual,
    help: bilingual,
    course: z.string().describe('JSON pointer into the outline of the course: where to mend it.'),
    syllabus: z
      .string()
      .optional()
      .describe('JSON pointer into the outline of the syllabus: what asks for it.'),
    data: z.record(z.string(), z.json()).describe('The parameters of the sentences.'),
  })
  .meta({ id: 'ConformanceFinding' })
export type ConformanceFinding = z.infer<typeof conformanceFinding>

export const conformance = z
  .strictObject({
    conformanceVersion: z.literal(1).describe('Version of this shape.'),
    course: named,
    syllabus: named,
    named: z
      .strictObject({ version: version.optional() })
      .optional()
      .describe('What the course says of the syllabus; absent where it does not name it.'),
    verdict: z.enum(['full', 'partial', 'none']),
    shares: z
      .strictObject({
        objectives: share.optional(),
        units: share.optional(),
        hours: share.optional(),
      })
      .describe('How much of what the syllabus asks is met; absent where it asks for nothing.'),
    objectives: z.array(objectiveMatch),
    units: z.array(unitMatch),
    hours: z.array(hoursMatch),
    audience: z.array(audienceMatch),
    assessment: z.array(assessmentMatch),
    findings: z.array(conformanceFinding),
  })
  .meta({ id: 'Conformance' })
export type Conformance = z.infer<typeof conformance>

/** What becomes of one thing that a syllabus asks for, when the syllabus moves on. */
const driftItem = z.strictObject({
  kind: z.enum(['objective', 'unit', 'hours', 'audience', 'assessment']),
  id: z.string(),
  change: z.enum(['added', 'removed', 'changed', 'same']).describe('What the newer syllabus did to it.'),
  before: z.string().optional().describe('As the older one has it.'),
  after: z.string().optional().describe('As the newer one has it.'),
  met: z
    .enum(['still', 'newly', 'no-longer', 'not-yet', 'gone'])
    .describe(
      'Whether the course meets it: as before, now, no longer, neither; or nobody asks for it any more.',
    ),
})

export const drift = z
  .strictObject({
    driftVersion: z.literal(1).describe('Version of this shape.'),
    course: named,
    from: named.describe('The syllabus that the course names.'),
    to: named.describe('The newer one.'),
    items: z.array(driftItem).describe('All that changes in the syllabus or in whether it is met.'),
    before: conformance,
    after: conformance,
  })
  .meta({ id: 'ConformanceDrift' })
export type Drift = z.infer<typeof drift>

/** What `kebao conform --format json` writes. */
export const conformanceReport = z
  .strictObject({
    reportVersion: z.literal(1).describe('Version of this shape.'),
    results: z.array(conformance),
    drifts: z.array(drift).optional(),
    unknown: z
      .array(z.strictObject({ course: named, syllabus: z.string(), version: version.optional() }))
      .describe('Syllabi that courses name and that were not at hand.'),
  })
  .meta({ id: 'ConformanceReport' })
export type ConformanceReport = z.infer<typeof conformanceReport>
