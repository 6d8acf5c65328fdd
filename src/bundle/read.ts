/** Reads the content of an opened bundle: what a host imports. */
import { bytesOf } from '../base/tree.js'
import type { Course } from '../model/course.js'
import type { Answers } from '../model/question.js'
import type { RichText } from '../model/scalar.js'
import type { Syllabus } from '../model/syllabus.js'
import { type Bundle, paths } from './bundle.js'
import { migrateAnswers, migrateCourse } from './migrate.js'

const textOf = async ({ tree }: Bundle, path: string): Promise<string | undefined> => {
  const content = tree.get(path)
  return content === undefined ? undefined : new TextDecoder().decode(await bytesOf(content))
}

/** The typed model, as the newest format has it; `decode` and `verify` have already checked it against its schema. */
export const readCourse = async (bundle: Bundle): Promise<Course | Syllabus> =>
  migrateCourse(bundle.format, JSON.parse((await textOf(bundle, paths.course)) as string))

/** Keys, scores and explanations: for graders, never for a learner's browser. */
export const readAnswers = async (bundle: Bundle): Promise<Answers> =>
  migrateAnswers(bundle.format, JSON.parse((await textOf(bundle, paths.answers)) as string))

/**
 * A lesson as sanitised HTML without answers, and as plain text; without an id, the course document. Undefined for a
 * lesson the bundle does not have.
 *
 * `decode` and `verify` have refused every bundle whose HTML kebao would not have written, so that it may stand in a page
 * whoever made it. That says nothing of who did: signatures do (`checkTrust`).
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
