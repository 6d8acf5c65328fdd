/** Writes what a bundle holds into the tables, in place of what stood there. */
import { eq } from 'drizzle-orm'
import { type Bundle, type Course, type Installed, readAnswers, readCourse, readLesson } from 'kebao'
import type { Database } from './database.js'
import { facetsOf } from './facets.js'
import { courses, facets, lessons, media, questions } from './schema.js'

const rowsOf = async (bundle: Bundle, { items }: Installed) => {
  const course = (await readCourse(bundle)) as Course
  const courseId = course.id
  const { answers } = await readAnswers(bundle)
  const keyOf = new Map(answers.map((answer) => [answer.question, answer]))

  const itemOf = new Map(
    items.flatMap((item) => (item.kind === 'question' ? [[item.id, item] as const] : [])),
  )

  const asked = [{ id: '', questions: course.questions }, ...course.lessons]
  return {
    course,
    html: (await readLesson(bundle))?.html ?? '',
    lessons: await Promise.all(
      course.lessons.map(async (model, position) => {
        const html = (await readLesson(bundle, model.id))?.html ?? ''
        return { courseId, id: model.id, position, title: model.title, model, html }
      }),
    ),
    questions: asked.flatMap((lesson) =>
      lesson.questions.map((model, position) => {
        const answer = keyOf.get(model.id) ?? { question: model.id, kind: model.kind }
        const { digest = '', key = '' } = itemOf.get(model.id) ?? {}
        return { courseId, id: model.id, lessonId: lesson.id, position, model, answer, digest, key }
      }),
    ),
    media: bundle.manifest.files
      .filter(({ path }) => path.startsWith('data/assets/'))
      .map(({ path, mediaType }) => ({ courseId, path, mediaType })),
    facets: facetsOf(course).map(([facet, value]) => ({ courseId, facet, value })),
  }
}

/** A statement takes no more than 65,535 values. */
const portions = <T>(rows: readonly T[]): readonly T[][] =>
  Array.from({ length: Math.ceil(rows.length / 1000) }, (_, at) => rows.slice(at * 1000, at * 1000 + 1000))

/** Learners’ records are in tables of their own and stay as they are. */
export const writeCourse = async (db: Database, bundle: Bundle, installed: Installed): Promise<void> => {
  const { course, html, ...rows } = await rowsOf(bundle, installed)
  const { id, version, title, summary = null } = course
  const row = { version, title, summary, model: course, html, installed }
  await db
    .insert(courses)
    .values({ id, ...row })
    .onConflictDoUpdate({ target: courses.id, set: row })
  for (const table of [lessons, questions, media, facets])
    await db.delete(table).where(eq(table.courseId, id))
  for (const values of portions(rows.lessons)) await db.insert(lessons).values(values)
  for (const values of portions(rows.questions)) await db.insert(questions).values(values)
  for (const values of portions(rows.media)) await db.insert(media).values(values)
  for (const values of portions(rows.facets)) await db.insert(facets).values(values)
}
