/** The registry of the shapes that are ever written to disk: each becomes `schemas/<name>.json`. */
import type * as z from 'zod'
import { asset } from './asset.js'
import { baseline } from './baseline.js'
import { catalogueEntry } from './catalogue-entry.js'
import { course, courseMeta } from './course.js'
import { creditPolicy } from './credit-policy.js'
import { difference } from './difference.js'
import { fingerprint } from './fingerprint.js'
import { hours } from './hours.js'
import { importPlan } from './import-plan.js'
import { installed } from './installed.js'
import { learningCard } from './learning-card.js'
import { lesson, lessonMeta } from './lesson.js'
import { basedOn } from './lineage.js'
import { manifest } from './manifest.js'
import { manifestV1 } from './manifest-v1.js'
import { objective } from './objective.js'
import { organisation } from './organisation.js'
import { profile } from './profile.js'
import { answers, question } from './question.js'
import { region } from './region.js'
import { review } from './review.js'
import { licence } from './rights.js'
import { series } from './series.js'
import { signature, signatureClaim } from './signature.js'
import { storeRecord } from './store-record.js'
import { syllabus } from './syllabus.js'
import { trustFile } from './trust.js'
import { unit } from './unit.js'
import { workspace } from './workspace.js'

/**
 * Every persisted shape by the name of its JSON Schema.
 *
 * @example
 * schemas.get('course')?.safeParse(JSON.parse(text)).success
 */
export const schemas: ReadonlyMap<string, z.ZodType> = new Map<string, z.ZodType>([
  ['course-front-matter', courseMeta],
  ['lesson-front-matter', lessonMeta],
  ['course', course],
  ['syllabus', syllabus],
  ['lesson', lesson],
  ['objective', objective],
  ['unit', unit],
  ['question', question],
  ['answers', answers],
  ['asset', asset],
  ['organisation', organisation],
  ['region', region],
  ['hours', hours],
  ['credit-policy', creditPolicy],
  ['licence', licence],
  ['lineage', basedOn],
  ['series', series],
  ['review', review],
  ['profile', profile],
  ['workspace', workspace],
  ['baseline', baseline],
  ['manifest', manifest],
  ['signature', signature],
  ['signature-claim', signatureClaim],
  ['trust', trustFile],
  ['installed', installed],
  ['import-plan', importPlan],
  ['store-record', storeRecord],
  ['difference', difference],
  ['learning-card', learningCard],
  ['catalogue-entry', catalogueEntry],
  ['fingerprint', fingerprint],
  ['manifest-v1', manifestV1],
])
