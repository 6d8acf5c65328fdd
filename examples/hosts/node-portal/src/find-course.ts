/** Reads a course, and a lesson of it, from the tables. */
import { and, asc, eq } from 'drizzle-orm'
import type { Database } from './database.js'
import { courses, lessons, questions } from './schema.js'

export const findCourse = async (db: Database, id: string) => {
  const [row] = await db.select().from(courses).where(eq(courses.id, id))
  return row
}

export const lessonsOf = (db: Database, courseId: string) =>
  db
    .select({ id: lessons.id, title: lessons.title })
    .from(lessons)
    .where(eq(lessons.courseId, courseId))
    .orderBy(asc(lessons.position))

export const findLesson = async (db: Database, courseId: string, id: string) => {
  const [row] = await db
    .select()
    .from(lessons)
    .where(and(eq(lessons.courseId, courseId), eq(lessons.id, id)))
  return row
}

/** With their keys: for marking, and for pages that come after it. */
export const questionsOf = (db: Database, courseId: string, lessonId: string) =>
  db
    .select()
    .from(questions)
    .where(and(eq(questions.courseId, courseId), eq(questions.lessonId, lessonId)))
    .orderBy(asc(questions.position))
