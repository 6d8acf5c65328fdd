/** Reads the content of an opened bundle: what a host imports. */
import { bytesOf } from '../base/tree.js'
import type { Course } from '../model/course.js'
import type { Answers } from '../model/question.js'
import type { RichText } from '../model/scalar.js'
import type { Syllabus } from '../model/syllabus.js'
import { type Bundle, paths } from './bundle.js'

const textOf = async ({ tree }: Bundle, path: string): Promise<string | undefined> => {
  const content = tree.get(path)
  return content === undefined ? undefined : new TextDecoder().decode(await bytesOf(content))
}

/** The typed model; `decode` and `verify` have already checked it against its schema. */
export const readCourse = async (bundle: Bundle): Promise<Course | Syllabus> =>
  JSON.parse((await textOf(bundle, paths.course)) as string)

/** Keys, scores and explanations: for graders, never for a learner's browser. */
export const readAnswers = async (bundle: Bundle): Promise<Answers> =>
  JSON.parse((await textOf(bundle, paths.answers)) as string)

/**
 * A lesson as sanitised HTML without answers, and as plain text; without an id, the course document. Undefined for a
 * lesson the bundle does not have.
 *
 * The hashes of a bundle prove that it is whole, not who made it. HTML from a publisher you do not trust must be
 * sanitised again, or the bundle made anew from `sourceOf(bundle)` and compared by identity.
 *
 * @example
 * const lesson = await readLesson(bundle, 'know-your-phone')
 * page.innerHTML = lesson.html
 */
export const readLesson = async (bundle: Bundle, id?: string): Promise<RichText | undefined> => {
  const [html, text] = await Promise.all([
    textOf(bundle, id === undefined ? paths.courseHtml : paths.lessonHtml(id)),
    textOf(bundle, id === undefined ? paths.courseText : paths.lessonText(id)),
  ])
  return html === undefined || text === undefined ? undefined : { html, text }
}
