/** The card of a course that `emit learning-card` writes for registers, credit banks and issuers of certificates. */
import * as z from 'zod'
import { assessment } from './assessment.js'
import { creditPolicy } from './credit-policy.js'
import { date, languageTag, line, mark, packageId, slug, unitMark, version } from './scalar.js'

const amount = z.number().min(0)

const length = {
  total: amount.optional().describe('Teaching hours.'),
  online: amount.optional().describe('Of these, online.'),
  offline: amount.optional().describe('Of these, face to face.'),
  minutes: amount.optional().describe('Minutes of the clock, where it is known how long a teaching hour is.'),
}

const unit = z.strictObject({ id: unitMark, title: line(), ...length })

const lesson = z.strictObject({
  id: slug,
  title: line(),
  unit: unitMark.optional(),
  hours: amount.optional().describe('Teaching hours, where the author gave those.'),
  minutes: length.minutes,
  delivery: z.enum(['online', 'offline', 'blended']).optional(),
  optional: z.boolean().optional().describe('Not needed for completion.'),
})

const course = z.strictObject({
  id: packageId,
  version,
  title: line(),
  kind: z.enum(['course', 'syllabus']),
  language: languageTag,
  updated: date().optional(),
  validUntil: date().optional(),
  publisher: line().optional(),
  audience: z.string().optional().describe('For whom this edition was made, where it is not for all.'),
  audiences: z.array(z.string()).min(1).optional().describe('Whom the course is for, in its language.'),
  topics: z.array(z.string()).min(1).optional().describe('What it is about, in its language.'),
})

const credits = z.strictObject({
  due: amount.optional().describe('Credits that follow from the hours by the policy.'),
  declared: amount.optional().describe('Credits that the author wrote.'),
  declaredPolicy: mark.optional().describe('The policy that the author named.'),
  policy: creditPolicy.optional().describe('The policy that was used.'),
  reason: z
    .enum(['no-policy', 'other-policy', 'no-hours'])
    .optional()
    .describe('Why nothing was worked out.'),
  note: z.string().optional().describe('The same in a sentence, in the language of the course.'),
})

const certificate = z.strictObject({
  title: line(),
  statement: z.string().min(1).describe('What the certificate says.'),
  issuer: z.strictObject({ name: line(), uscc: z.string().length(18).optional() }).optional(),
  fillIn: z.array(z.enum(['holder', 'date', 'number'])).describe('What only the issuer knows.'),
})

export const learningCard = z
  .strictObject({
    kebao: z.literal('learning-card').describe('Tells the file apart from others.'),
    version: z.literal(1).describe('Version of this shape.'),
    course: course.describe('What the card is of.'),
    hours: z
      .strictObject({
        ...length,
        minutesPerHour: z.number().positive().optional().describe('Minutes in one teaching hour.'),
        units: z.array(unit).min(1).optional(),
        lessons: z.array(lesson).min(1).optional(),
      })
      .describe('How long it takes, as far as that is known.'),
    credits: credits.describe('Credits, or why there are none.'),
    objectives: z
      .array(z.strictObject({ id: mark, text: line(500) }))
      .min(1)
      .optional()
      .describe('What a learner can do afterwards.'),
    assessment: assessment.optional().describe('How learning is assessed.'),
    certificate: certificate.optional().describe('What a certificate would say; a syllabus has none.'),
  })
  .meta({ id: 'LearningCard' })
