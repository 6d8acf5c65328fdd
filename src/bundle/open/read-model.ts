/** Reads the model of a bundle and its answers, each by itself and checked as `verify` checks them. */
import type { Result } from '../../base/diagnostic.js'
import type { CreateHash } from '../../base/hash.js'
import { parseCanonicalJson } from '../../base/parse-canonical-json.js'
import { parseJson } from '../../base/parse-json.js'
import { strictUtf8 } from '../../base/strict-utf8.js'
import { bytesOf, type Content } from '../../base/tree.js'
import type { Course } from '../../model/course.js'
import type { AnyManifest } from '../../model/formats.js'
import type { Answers } from '../../model/question.js'
import type { Syllabus } from '../../model/syllabus.js'
import { maxJsonBytes, paths } from '../bundle.js'
import { checkAnswersHtml, checkCourseHtml, type IsOwnFragment } from '../check-html.js'
import { checkAnswers, checkCourse } from '../check-model.js'
import { contentDigest } from '../content-digest.js'
import { wrongContent } from '../diagnostics.js'

/** Reads a file that its hash has proved. */
export type ReadFile = (path: string) => Promise<Result<Content>>

const readJson = async (read: ReadFile, path: string): Promise<Result<unknown>> => {
  const { value: content, diagnostics } = await read(path)
  if (content === undefined && diagnostics.length > 0) return { diagnostics }
  if (content === undefined) return { diagnostics: [] }
  const text = strictUtf8(await bytesOf(content)) ?? ''
  const value = parseCanonicalJson(text) ?? parseJson(text, { maxLength: maxJsonBytes }).value
  return { value, diagnostics }
}

/** The model in the bundle's own format, which must be the one that the manifest speaks of. */
export const readModel = async (
  manifest: AnyManifest,
  read: ReadFile,
  createHash: CreateHash,
): Promise<Result<Course | Syllabus>> => {
  const json = await readJson(read, paths.course)
  if (json.diagnostics.length > 0) return { diagnostics: json.diagnostics }
  const checked = checkCourse(manifest, json.value)
  const model = checked.value
  if (model === undefined || !('content' in manifest)) return checked
  return manifest.content === contentDigest(manifest, model, { createHash })
    ? checked
    : { diagnostics: [wrongContent({ file: paths.manifest }, {})] }
}

/** The model as {@link readModel} has it, with the HTML of its questions looked at. */
export const readOwnModel = async (
  manifest: AnyManifest,
  read: ReadFile,
  createHash: CreateHash,
  isOwn: () => IsOwnFragment,
): Promise<Result<Course | Syllabus>> => {
  const checked = await readModel(manifest, read, createHash)
  if (checked.value === undefined) return checked
  const diagnostics = checkCourseHtml(checked.value, isOwn())
  return diagnostics.length > 0 ? { diagnostics } : checked
}

/** The keys, each of which must be that of a question: the model is read for it. */
export const readKeys = async (
  manifest: AnyManifest,
  read: ReadFile,
  createHash: CreateHash,
  isOwn: () => IsOwnFragment,
): Promise<Result<Answers>> => {
  const json = await readJson(read, paths.answers)
  if (json.diagnostics.length > 0) return { diagnostics: json.diagnostics }
  const model = await readModel(manifest, read, createHash)
  if (model.value === undefined) return { diagnostics: model.diagnostics }
  const checked = checkAnswers(manifest, json.value, model.value)
  if (checked.value === undefined) return checked
  const diagnostics = checkAnswersHtml(checked.value, isOwn())
  return diagnostics.length > 0 ? { diagnostics } : checked
}
