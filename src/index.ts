/** The public, browser-safe interface of kebao. */
export type {
  Checked,
  Diagnostic,
  DiagnosticSpec,
  Edit,
  Extra,
  Fix,
  Found,
  Place,
  Related,
  Result,
  Severity,
} from './base/diagnostic.js'
export { byPlace, defineDiagnostic, hasErrors } from './base/diagnostic.js'
export { KebaoError } from './base/error.js'
export type { CreateHash, Hash } from './base/hash.js'
export { nearest } from './base/nearest.js'
export { isSafePath } from './base/safe-path.js'
export type { Content, Files, Tree } from './base/tree.js'
export { bytesOf, chunksOf, sizeOf, tree } from './base/tree.js'
export { visible } from './base/visible.js'
export type { Language, Words } from './base/words.js'
export { words } from './base/words.js'
export type { ZipLimits } from './base/zip/zip-limits.js'
export { defaultZipLimits } from './base/zip/zip-limits.js'
export type { Bundle } from './bundle/bundle.js'
export type { DecodeOptions } from './bundle/encode.js'
export { bundleFileName, decode, encode } from './bundle/encode.js'
export type { PackOptions } from './bundle/pack.js'
export { pack } from './bundle/pack.js'
export { readAnswers, readCourse, readLesson } from './bundle/read.js'
export { sourceOf } from './bundle/source-of.js'
export type { VerifyOptions } from './bundle/verify.js'
export { verify } from './bundle/verify.js'
export type { AcrossFinding } from './lint/across/finding.js'
export type { Member, PackageFacts } from './lint/across/package-facts.js'
export { factsOf } from './lint/across/package-facts.js'
export { acrossCodes, lintAcross } from './lint/across.js'
export type { CheckOptions } from './lint/check.js'
export { check } from './lint/check.js'
export type { FixOptions } from './lint/fix.js'
export { fix } from './lint/fix.js'
export type { LintOptions } from './lint/lint.js'
export { lint } from './lint/lint.js'
export type { Example, LintProfile, Rule } from './lint/rule.js'
export { defineRule } from './lint/rule.js'
export { builtinRules } from './lint/rules/index.js'
export type { Course } from './model/course.js'
export { resolveLicence } from './model/licence/resolve-licence.js'
export type { Manifest } from './model/manifest.js'
export { level } from './model/profile.js'
export type { Answer, Answers, Question } from './model/question.js'
export { resolveRegion } from './model/region/resolve-region.js'
export type { RichText } from './model/scalar.js'
export type { Syllabus } from './model/syllabus.js'
export { findTerm } from './model/vocabulary/find-term.js'
export { vocabularies } from './model/vocabulary/index.js'
export { resolve } from './model/vocabulary/resolve.js'
export { decodeText } from './parse/decode-text.js'
export { leftOut } from './parse/left-out.js'
export type { ParseLimits } from './parse/limits.js'
export { defaultParseLimits } from './parse/limits.js'
export type { Document, LessonDocument, Link, Origins, Package, QuestionRecord } from './parse/package.js'
export { documentsOf, nodesOf, originOf } from './parse/package.js'
export { isRootFile, parse } from './parse/parse.js'
