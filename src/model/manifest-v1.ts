/** The manifest of format 1, frozen: it leans on nothing that may change, so that what was packed then opens for ever. */
import * as z from 'zod'

const text = (pattern: RegExp, max: number) => z.string().max(max).regex(pattern)

const SEMVER =
  /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-(?:0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*)(?:\.(?:0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*))*)?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/

export const manifestV1 = z
  .strictObject({
    formatVersion: z.literal(1).describe('Version of the bundle format.'),
    kind: z.enum(['course', 'syllabus']).describe('Which schema `data/course.json` follows.'),
    id: text(/^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/, 100).describe(
      'Identity of the package through all its versions.',
    ),
    version: text(SEMVER, 60).describe('Version of the package.'),
    title: z.string().min(1).max(200).describe('Title, for people.'),
    files: z
      .array(
        z.strictObject({
          path: z.string().describe('Path in the bundle.'),
          sha256: z
            .string()
            .regex(/^[0-9a-f]{64}$/)
            .describe('SHA-256 of the bytes.'),
          size: z.number().int().min(0).describe('Size in bytes.'),
          mediaType: z.string().describe('Media type (RFC 6838).'),
        }),
      )
      .describe('Every file under `data/`, sorted by path.'),
    source: z
      .array(
        z.strictObject({
          path: z.string().describe('Path in the author’s package.'),
          file: z.string().describe('Path in the bundle that holds its bytes.'),
        }),
      )
      .describe('Every file of the author, sorted by path.'),
  })
  .meta({ id: 'ManifestV1' })
export type ManifestV1 = z.infer<typeof manifestV1>
