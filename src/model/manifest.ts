/** The manifest `kebao.json`: what a bundle is and what is in it. Its SHA-256 is the bundle's identity. */
import * as z from 'zod'
import { asset } from './asset.js'
import { digest, line, packageId, version } from './scalar.js'

/** The version of the bundle format this kebao writes. */
export const FORMAT_VERSION = 2

/** A file of the author: kept byte for byte, or, for media, the asset that holds its bytes. */
export const sourceFile = z
  .strictObject({
    path: z.string().describe('Path in the author’s package.'),
    file: z.string().describe('Path in the bundle that holds its bytes.'),
  })
  .meta({ id: 'SourceFile' })

export const manifest = z
  .strictObject({
    formatVersion: z.literal(FORMAT_VERSION).describe('Version of the bundle format.'),
    kind: z.enum(['course', 'syllabus']).describe('Which schema `data/course.json` follows.'),
    id: packageId.describe('Identity of the package through all its versions.'),
    version: version.describe('Version of the package.'),
    title: line().describe('Title, for people.'),
    content: digest.describe(
      'Digest of what learners and reviewers see, whatever its version and review say: what a record of review is bound to.',
    ),
    files: z.array(asset).describe('Every file under `data/`, sorted by path.'),
    source: z.array(sourceFile).describe('Every file of the author, sorted by path.'),
  })
  .meta({ id: 'Manifest' })
export type Manifest = z.infer<typeof manifest>
