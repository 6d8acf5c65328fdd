/** The typed model of a bundle must be what its schema says, and speak of the package and the files of the manifest. */
import type { Diagnostic } from '../base/diagnostic.js'
import { type Course, course } from '../model/course.js'
import type { Manifest } from '../model/manifest.js'
import { answers } from '../model/question.js'
import { type Syllabus, syllabus } from '../model/syllabus.js'
import { paths } from './bundle.js'
import { brokenCourse } from './diagnostics.js'

/** Reads a file as JSON; undefined where it is none. */
export type ReadJson = (path: string) => Promise<unknown>

/** The first thing in which the model and the manifest disagree. */
const disagreement = (model: Course | Syllabus, manifest: Manifest): string | undefined => {
  const named = new Set(manifest.files.map(({ path }) => path))
  const wrongPath = (given: string, expected: string): boolean => given !== expected || !named.has(given)
  const wrongAssets = (assets: readonly string[]): boolean => assets.some((path) => !named.has(path))

  const key = (['id', 'version', 'title'] as const).find((each) => model[each] !== manifest[each])
  if (key !== undefined) return key
  if (wrongPath(model.html, paths.courseHtml)) return 'html'
  if (wrongPath(model.text, paths.courseText)) return 'text'
  if (wrongAssets(model.assets)) return 'assets'
  if (wrongAssets((model.resources ?? []).flatMap(({ path }) => path ?? []))) return 'resources'
  const lesson = model.lessons.find(
    ({ id, html, text, assets }, at) =>
      wrongPath(html, paths.lessonHtml(id)) ||
      wrongPath(text, paths.lessonText(id)) ||
      wrongAssets(assets) ||
      model.lessons.findIndex((other) => other.id === id) < at,
  )
  if (lesson !== undefined) return `lessons.${lesson.id}`
  const pages = new Set(model.lessons.flatMap(({ html, text }) => [html, text]))
  const stray = manifest.files.find(({ path }) => path.startsWith('data/lessons/') && !pages.has(path))
  if (stray !== undefined) return 'lessons'
  const questions = [model, ...model.lessons].flatMap((each) => each.questions.map(({ id }) => id))
  return new Set(questions).size < questions.length ? 'questions' : undefined
}

export const checkModel = async (manifest: Manifest, readJson: ReadJson): Promise<readonly Diagnostic[]> => {
  const refuse = (file: string, reason: string) => [brokenCourse({ file }, { reason })]
  const schema = manifest.kind === 'syllabus' ? syllabus : course
  const model = schema.safeParse(await readJson(paths.course))
  const key = answers.safeParse(await readJson(paths.answers))
  const reason = model.success
    ? disagreement(model.data, manifest)
    : model.error.issues[0]?.path.map(String).join('.') || 'JSON'
  return [
    ...(reason === undefined ? [] : refuse(paths.course, reason)),
    ...(key.success ? [] : refuse(paths.answers, key.error.issues[0]?.path.map(String).join('.') || 'JSON')),
  ]
}
