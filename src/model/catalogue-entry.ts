/** A catalogue entry: what a centre knows of a course without opening its bundle. */
import * as z from 'zod'
import { courseFields } from './course-fields.js'
import { duration } from './hours.js'
import { lessonFields } from './lesson.js'
import { review } from './review.js'
import { digest, slug } from './scalar.js'

/** What an entry takes over from the course, field by field, as the course says it. */
const FACTS = [
  'shortTitle',
  'summary',
  'audience',
  'ageRange',
  'topics',
  'purposes',
  'level',
  'objectives',
  'prerequisites',
  'forms',
  'conformsTo',
  'hours',
  'credits',
  'season',
  'region',
  'venue',
  'practice',
  'publisher',
  'origin',
  'basedOn',
  'rightsHolder',
  'aiGenerated',
  'status',
  'endorsements',
  'series',
  'brand',
  'campaign',
  'updated',
  'asOf',
  'validUntil',
  'fee',
] as const

const picked = Object.fromEntries(FACTS.map((key) => [key, courseFields[key]])) as Pick<
  typeof courseFields,
  (typeof FACTS)[number]
>

const count = z.number().int().min(0)

/** A lesson as a catalogue shows it. */
export const entryLesson = z
  .strictObject({
    id: slug,
    title: lessonFields.title,
    duration: duration.optional(),
    unit: lessonFields.unit.optional(),
    delivery: lessonFields.delivery.optional(),
    optional: lessonFields.optional.optional(),
    objectives: lessonFields.objectives.optional(),
    questions: count.describe('How many questions it asks.'),
  })
  .meta({ id: 'EntryLesson' })
export type EntryLesson = z.infer<typeof entryLesson>

/** What can be counted in a course, for indicators of quality (R126). */
export const entryCounts = z
  .strictObject({
    characters: count.describe('Characters of plain text without blanks, of all documents.'),
    questions: count.describe('Questions of the course document and of all lessons.'),
    explained: count.describe('Questions whose answer is explained.'),
    images: count.describe('Image files.'),
    audio: count.describe('Audio files.'),
    video: count.describe('Video files.'),
    captions: count.describe('Files of captions or transcripts.'),
  })
  .meta({ id: 'EntryCounts' })
export type EntryCounts = z.infer<typeof entryCounts>

/** A review and what it is worth for the content as it is (see `reviewsOf`). */
const entryReview = review.pick({ step: true, verdict: true, date: true }).extend({
  state: z.enum(['fresh', 'stale', 'unbound']).describe('Whether it saw the content as it is now.'),
})

export const catalogueEntry = z
  .strictObject(picked)
  .partial()
  .extend({
    id: courseFields.id,
    version: courseFields.version,
    title: courseFields.title,
    language: courseFields.language,
    type: courseFields.type,
    license: courseFields.license,
    identity: digest.describe('The identity of the bundle: the hash of its manifest.'),
    content: digest.describe('The content digest, to which reviews are bound.'),
    size: count.describe('Bytes of all files of the bundle.'),
    address: z
      .string()
      .min(1)
      .max(2000)
      .optional()
      .describe('Where the bundle is: an https address, or a path relative to the catalogue.'),
    lessons: z.array(entryLesson).describe('The lessons in order.'),
    counts: entryCounts,
    reviews: z.array(entryReview).optional().describe('Of each step of review the last record.'),
  })
  .meta({ id: 'CatalogueEntry' })
export type CatalogueEntry = z.infer<typeof catalogueEntry>
