/** A course (课程): the unit that is taught, imported and shared. */
import * as z from 'zod'
import { courseFields } from './course-fields.js'
import { lesson } from './lesson.js'
import { question } from './question.js'

/** What every bundle must say, whatever its kind. */
export const bundleRequired = {
  id: courseFields.id,
  version: courseFields.version,
  title: courseFields.title,
  language: courseFields.language,
  type: courseFields.type,
  license: courseFields.license,
}

/** What a bundle adds to the front matter of the root document. */
export const bundleContent = {
  html: z.string().describe('Path of the course document as a sanitised HTML fragment.'),
  text: z.string().describe('Path of the course document as plain text.'),
  questions: z.array(question).describe('Questions of the course document, without their keys.'),
  assets: z.array(z.string()).describe('Paths of the media that the course document uses.'),
}

/** The front matter of `course.md`. Which fields a type of course needs is a matter of lint, so that all gaps are reported at once. */
export const courseMeta = z.strictObject(courseFields).partial().meta({ id: 'CourseMeta' })
export type CourseMeta = z.infer<typeof courseMeta>

/** `data/course.json` of a course: everything a host needs without reading Markdown. */
export const course = z
  .strictObject(courseFields)
  .partial()
  .extend({ ...bundleRequired, ...bundleContent, lessons: z.array(lesson).describe('The lessons in order.') })
  .meta({ id: 'Course' })
export type Course = z.infer<typeof course>
