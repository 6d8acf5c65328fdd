/** The entry `kebao/model`: every shape that is written to disk, and what its values mean. It needs nothing but zod. */
export type { Language, Words } from '../base/words.js'
export { type Asset, asset } from './asset.js'
export { audience } from './audience.js'
export { type Baseline, baseline, type KnownFinding } from './baseline.js'
export {
  type CatalogueEntry,
  catalogueEntry,
  type EntryCounts,
  type EntryLesson,
} from './catalogue-entry.js'
export { type CatalogueHead, type CatalogueTitle, catalogueHead } from './catalogue-head.js'
export {
  type AssessmentMatch,
  type AudienceMatch,
  type Conformance,
  type ConformanceFinding,
  type ConformanceReport,
  conformance,
  conformanceReport,
  type Drift,
  drift,
  type HoursMatch,
  type ObjectiveMatch,
  type UnitMatch,
} from './conformance.js'
export { type Course, type CourseMeta, course, courseMeta } from './course.js'
export { type Coverage, type CoverageAmount, coverage } from './coverage.js'
export { type CoveragePlan, type CoverageTarget, coveragePlan } from './coverage-plan.js'
export { type CreditPolicy, creditPolicy } from './credit-policy.js'
export { type Change, change, type Difference, difference } from './difference.js'
export { type FieldInfo, keysOf } from './field.js'
export { type Fingerprint, fingerprint, type Sketch } from './fingerprint.js'
export { type Duration, duration, type Hours, hours, inHours } from './hours.js'
export {
  type ImportPlan,
  type ImportStep,
  importAction,
  importPlan,
  importStep,
  learnerEffect,
} from './import-plan.js'
export { type Installed, type Item, type ItemKind, installed, item, itemKind } from './installed.js'
export {
  type IntakeAlike,
  type IntakeFile,
  type IntakeFinding,
  type IntakePackage,
  type IntakeRecord,
  type IntakeSubmission,
  type IntakeVerdict,
  intakeRecord,
  intakeVerdicts,
} from './intake.js'
export {
  type LearningEdge,
  type LearningMap,
  type LearningStep,
  learningEdge,
  learningMap,
  learningStep,
} from './learning-map.js'
export { type Lesson, type LessonMeta, lesson, lessonMeta } from './lesson.js'
export { type Adaptation, canAdapt } from './licence/can-adapt.js'
export { allLicences, findLicence } from './licence/find-licence.js'
export type { Licence, Permissions } from './licence/licence.js'
export { type LicenceResolution, resolveLicence } from './licence/resolve-licence.js'
export { alignment, type BasedOn, basedOn, conformsTo } from './lineage.js'
export { designBasis, localFeature, practice, requirements, venue } from './locality.js'
export { FORMAT_VERSION, type Manifest, manifest, sourceFile } from './manifest.js'
export { type ManifestV1, manifestV1 } from './manifest-v1.js'
export { type MediaKind, type MediaType, mediaTypeOf, mediaTypes } from './media-type.js'
export { type Objective, objective } from './objective.js'
export {
  type Contributor,
  contributor,
  type Endorsement,
  endorsement,
  type Organisation,
  organisation,
} from './organisation.js'
export { type Places, places } from './places.js'
export { type Level, level, type Profile, profile } from './profile.js'
export {
  type Answer,
  type Answers,
  answer,
  answers,
  type Question,
  question,
  questionKind,
} from './question.js'
export { type Reading, readingOf } from './reading.js'
export { type Division, type DivisionLevel, holds } from './region/division.js'
export { allDivisions, findRegion } from './region/find-region.js'
export { isCustomRegion, isDivisionCode } from './region/region-code.js'
export { type RegionResolution, resolveRegion } from './region/resolve-region.js'
export { type Region, region } from './region.js'
export { type Review, review, reviewAspects } from './review.js'
export { licence, resource } from './rights.js'
export { type RichText, richText } from './scalar.js'
export { schemas } from './schemas.js'
export {
  type CourseScore,
  courseScore,
  type ScoreReport,
  type ScoreSheet,
  scoreReport,
  scoreSheet,
} from './score-report.js'
export { type Criterion, criterion, type Scoring, scoring } from './scoring.js'
export { brand, campaign, type Series, series } from './series.js'
export {
  type Signature,
  type SignatureClaim,
  type SignatureRole,
  signature,
  signatureClaim,
  signatureRole,
} from './signature.js'
export { type StoreRecord, storeRecord } from './store-record.js'
export { type Syllabus, syllabus } from './syllabus.js'
export {
  type TrustedKey,
  type TrustFile,
  type TrustScope,
  trustedKey,
  trustFile,
  trustScope,
} from './trust.js'
export { type Unit, unit } from './unit.js'
export { isUscc } from './uscc.js'
export { ancestors } from './vocabulary/ancestors.js'
export { findTerm } from './vocabulary/find-term.js'
export {
  type Cite,
  type Composite,
  type PolicyDocument,
  type Scheme,
  schemes,
  type Term,
  type Vocabulary,
  vocabularies,
} from './vocabulary/index.js'
export { type Citation, citationOf, type PolicyLetter, policyDocuments } from './vocabulary/policy.js'
export { type Resolution, resolve } from './vocabulary/resolve.js'
export { type Workspace, workspace } from './workspace.js'
