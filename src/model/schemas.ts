/** The registry of the shapes that are ever written to disk: each becomes `schemas/<name>.json`. */
import type * as z from 'zod'
import { asset } from './asset.js'
import { baseline } from './baseline.js'
import { catalogueEntry } from './catalogue-entry.js'
import { catalogueHead } from './catalogue-head.js'
import { conformance, conformanceReport, drift } from './conformance.js'
import { course, courseMeta } from './course.js'
import { coverage } from './coverage.js'
import { coveragePlan } from './coverage-plan.js'
import { creditPolicy } from './credit-policy.js'
import { difference } from './difference.js'
import { fingerprint } from './fingerprint.js'
import { hours } from './hours.js'
import { importPlan } from './import-plan.js'
import { installed } from './installed.js'
import { intakeRecord } from './intake.js'
import { learningCard } from './learning-card.js'
import { learningMap } from './learning-map.js'
import { lesson, lessonMeta } from './lesson.js'
import { basedOn } from './lineage.js'
import { manifest } from './manifest.js'
import { manifestV1 } from './manifest-v1.js'
import { objective } from './objective.js'
import { organisation } from './organisation.js'
import { places } from './places.js'
import { profile } from './profile.js'
import { answers, question } from './question.js'
import { region } from './region.js'
import { review } from './review.js'
import { licence } from './rights.js'
import { scoreReport } from './score-report.js'
import { scoring } from './scoring.js'
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
  ['scoring', scoring],
  ['score-report', scoreReport],
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
  ['learning-map', learningMap],
  ['places', places],
  ['conformance', conformance],
  ['conformance-drift', drift],
  ['conformance-report', conformanceReport],
  ['catalogue-entry', catalogueEntry],
  ['catalogue-head', catalogueHead],
  ['fingerprint', fingerprint],
  ['coverage', coverage],
  ['coverage-plan', coveragePlan],
  ['intake', intakeRecord],
  ['manifest-v1', manifestV1],
])
