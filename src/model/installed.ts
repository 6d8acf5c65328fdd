/** What a host remembers of a package it has imported: enough to plan the next import without the old bundle. */
import * as z from 'zod'
import { digest, line, packageId, version } from './scalar.js'

/** A thing that has an identity of its own, and may have learners' records hanging on it. */
export const itemKind = z
  .enum(['course', 'objective', 'lesson', 'question', 'asset'])
  .meta({ id: 'ItemKind' })
export type ItemKind = z.infer<typeof itemKind>

export const item = z
  .strictObject({
    kind: itemKind,
    id: z
      .string()
      .max(200)
      .describe(
        'The id of a lesson, question or objective; the path of an asset in the bundle; for the course its own id.',
      ),
    title: line(500).optional().describe('For people; the stem of a question is cut short.'),
    parent: z
      .string()
      .max(200)
      .optional()
      .describe(
        'The lesson a question stands in (absent in the course document), or the unit a lesson belongs to.',
      ),
    position: z
      .number()
      .int()
      .min(0)
      .optional()
      .describe('Place among its kind, from 0; of a question, in its document.'),
    digest: digest.describe('Of all that is shown and taught of the item itself, whatever its place.'),
    key: digest.optional().describe('Of the key of a question, by which old answers were marked.'),
    options: z
      .array(z.string().max(201))
      .max(26)
      .optional()
      .describe(
        'The options of a question by their letters, cut short: tells one that was corrected from another.',
      ),
    sides: z
      .record(
        z.string().max(60),
        z
          .string()
          .regex(/^[0-9a-f]{16}$/)
          .describe('The first 16 hexadecimal digits of a SHA-256.'),
      )
      .optional()
      .describe('What the digest is made of, side by side, so that a plan can say which of them changes.'),
  })
  .meta({ id: 'Item' })
export type Item = z.infer<typeof item>

export const installed = z
  .strictObject({
    id: packageId.describe('Identity of the package through all its versions.'),
    version: version.describe('The version that is installed.'),
    identity: digest.describe('The identity of the bundle it came from.'),
    kind: z.enum(['course', 'syllabus']).describe('What the package is.'),
    title: line().describe('Title, for people.'),
    items: z.array(item).describe('Everything that has an identity, in the order of kind, position and id.'),
  })
  .meta({ id: 'Installed' })
export type Installed = z.infer<typeof installed>
