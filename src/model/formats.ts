/** The formats of bundles that were ever published, each with the schemas its files follow: none is ever taken away. */
import type * as z from 'zod'
import { course } from './course.js'
import { FORMAT_VERSION, type Manifest, manifest } from './manifest.js'
import { type ManifestV1, manifestV1 } from './manifest-v1.js'
import { answers } from './question.js'
import { syllabus } from './syllabus.js'

/** A manifest as its own format has it. */
export type AnyManifest = Manifest | ManifestV1

export interface Format {
  readonly manifest: z.ZodType<AnyManifest>
  readonly course: typeof course
  readonly syllabus: typeof syllabus
  readonly answers: typeof answers
}

/**
 * A manifest is read by the very schema of its format. The other files share one while it takes all that the older format
 * took; the first format that takes less freezes a schema for those before it.
 */
export const formats: ReadonlyMap<number, Format> = new Map<number, Format>([
  [1, { manifest: manifestV1, course, syllabus, answers }],
  [FORMAT_VERSION, { manifest, course, syllabus, answers }],
])
