/** The typed model of a bundle must be what its schema says, and speak of the package and the files of the manifest. */
import type { Result } from '../base/diagnostic.js'
import type { Course } from '../model/course.js'
import { type AnyManifest, type Format, formats } from '../model/formats.js'
import type { Answers, Question } from '../model/question.js'
import type { Syllabus } from '../model/syllabus.js'
import { paths } from './bundle.js'
import { brokenCourse } from './diagnostics.js'

/** Reads a file as JSON; undefined where it is none. */
export type ReadJson = (path: string) => Promise<unknown>

/** The first thing in which the model and the manifest disagree. */
const disagreement = (model: Course | Syllabus, manifest: AnyManifest): string | undefined => {
  const named = new Set(manifest.files.map(({ path }) => path))
  const wrongPath = (given: string, expected: string): boolean => given !== expected || !named.has(given)
  const wrongAssets = (assets: readonly string[]): boolean => assets.some((path) => !named.has(path))

  const key = (['id', 'version', 'title'] as const).find((each) => model[each] !== manifest[each])
  if (key !== undefined) return key
  if (wrongPath(model.html, paths.courseHtml)) return 'html'
  if (wrongPath(model.text, paths.courseText)) return 'text'
  if (wrongAssets(model.assets)) return 'assets'
  if (wrongAssets((model.resources ?? []).flatMap(({ path }) => path ?? []))) return 'resources'
  const ids = new Set<string>()
  const lesson = model.lessons.find(
    ({ id, html, text, assets }, at) =>
      wrongPath(html, paths.lessonHtml(id)) ||
      wrongPath(text, paths.lessonText(id)) ||
      wrongAssets(assets) ||
      // One that was there before adds nothing.
      ids.add(id).size <= at,
  )
  if (lesson !== undefined) return `lessons.${lesson.id}`
  const pages = new Set(model.lessons.flatMap(({ html, text }) => [html, text]))
  const stray = manifest.files.find(({ path }) => path.startsWith('data/lessons/') && !pages.has(path))
  if (stray !== undefined) return 'lessons'
  const questions = [model, ...model.lessons].flatMap((each) => each.questions.map(({ id }) => id))
  return new Set(questions).size < questions.length ? 'questions' : undefined
}

const reasonOf = (issues: readonly { readonly path: readonly PropertyKey[] }[]): string =>
  issues[0]?.path.map(String).join('.') || 'JSON'

/** The schemas are those of the bundle's own format. */
const formatOf = (manifest: AnyManifest): Format => formats.get(manifest.formatVersion) as Format

/** @param value `data/course.json`, undefined where it is no JSON */
export const checkCourse = (manifest: AnyManifest, value: unknown): Result<Course | Syllabus> => {
  const { data, error } = formatOf(manifest)[manifest.kind].safeParse(value)
  const reason = data === undefined ? reasonOf(error.issues) : disagreement(data, manifest)
  return reason === undefined && data !== undefined
    ? { value: data, diagnostics: [] }
    : { diagnostics: [brokenCourse({ file: paths.course }, { reason: reason ?? 'JSON' })] }
}

/** Questions with the lesson that each stands in; those of the course document stand in none. */
const placesOf = (model: Course | Syllabus) => {
  const placed = (questions: readonly Question[], lesson?: string) =>
    questions.map((question) => [question.id, { question, lesson }] as const)
  return new Map([
    ...placed(model.questions),
    ...model.lessons.flatMap(({ id, questions }) => placed(questions, id)),
  ])
}

/** The first key that opens nothing: of no question, of one that has a key already, or of another form than it. */
const strayKey = ({ answers }: Answers, model: Course | Syllabus): string | undefined => {
  const places = placesOf(model)
  const stray = answers.find(({ question: id, kind, lesson, options = [] }) => {
    const found = places.get(id)
    places.delete(id)
    if (found === undefined || found.lesson !== lesson || found.question.kind !== kind) return true
    const labels = new Set(found.question.options?.map(({ label }) => label))
    return !options.every((label) => labels.has(label))
  })
  return stray && `answers.${stray.question}`
}

/**
 * @param value `data/answers.json`, undefined where it is no JSON
 * @param model whose questions they answer; undefined where it is broken itself
 */
export const checkAnswers = (
  manifest: AnyManifest,
  value: unknown,
  model: Course | Syllabus | undefined,
): Result<Answers> => {
  const { data, error } = formatOf(manifest).answers.safeParse(value)
  const reason = data === undefined ? reasonOf(error.issues) : model && strayKey(data, model)
  return reason === undefined && data !== undefined
    ? { value: data, diagnostics: [] }
    : { diagnostics: [brokenCourse({ file: paths.answers }, { reason: reason ?? 'JSON' })] }
}

export interface CheckedModel {
  readonly model: Course | Syllabus
  readonly answers: Answers
}

export const checkModel = async (
  manifest: AnyManifest,
  readJson: ReadJson,
): Promise<Result<CheckedModel>> => {
  const model = checkCourse(manifest, await readJson(paths.course))
  const answers = checkAnswers(manifest, await readJson(paths.answers), model.value)
  const diagnostics = [...model.diagnostics, ...answers.diagnostics]
  return model.value === undefined || answers.value === undefined
    ? { diagnostics }
    : { value: { model: model.value, answers: answers.value }, diagnostics }
}
