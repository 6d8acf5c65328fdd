/** A fingerprint: the sketches by which a course, its lessons and its questions are found again elsewhere (R018). */
import * as z from 'zod'
import { courseFields } from './course-fields.js'
import { digest, mark, slug } from './scalar.js'

/** A set of shingles as MinHash keeps it: how many there are, and of each bin the smallest hash. */
export const sketch = z
  .strictObject({
    size: z.number().int().min(0).describe('How many different shingles the text has.'),
    bins: z
      .string()
      .max(2000)
      .describe('The bins, 32 bits each in little-endian order, as base64 without padding.'),
  })
  .meta({ id: 'Sketch' })
export type Sketch = z.infer<typeof sketch>

export const fingerprint = z
  .strictObject({
    id: courseFields.id,
    version: courseFields.version,
    identity: digest,
    lessons: z.array(z.strictObject({ id: slug, sketch })).describe('In the order of the course.'),
    questions: z
      .array(
        z.strictObject({
          lesson: slug.optional().describe('Absent for a question of the course document.'),
          id: mark,
          sketch,
        }),
      )
      .describe('Stem and options, in the order of the course.'),
  })
  .meta({ id: 'Fingerprint' })
export type Fingerprint = z.infer<typeof fingerprint>
