/** Format 1 → 2: the manifest names its content, so that records of review can be compared with it. */
import type { ManifestV1 } from '../../model/manifest-v1.js'
import { contentDigest } from '../content-digest.js'
import type { Migration } from './migration.js'

export const from1: Migration = {
  from: 1,
  manifest: (manifest, course, createHash) => ({
    ...manifest,
    formatVersion: 2,
    content: contentDigest(manifest as ManifestV1, course, { createHash }),
  }),
  course: (course) => course,
  answers: (answers) => answers,
}
