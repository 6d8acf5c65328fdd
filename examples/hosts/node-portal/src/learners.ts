/** What learners did: lessons begun and finished, answers given and marked. */
import { and, count, countDistinct, eq, exists, inArray, isNull, ne, sql } from 'drizzle-orm'
import type { Database } from './database.js'
import { grade } from './grade.js'
import { lockCourse } from './lock-course.js'
import { progress, questions, responses } from './schema.js'

export interface Place {
  readonly learner: string
  readonly courseId: string
  readonly lessonId: string
}

type Response = typeof responses.$inferSelect

/** What a lesson asks beyond what it asked when it was finished, as long as the learner has not answered it. */
const newQuestions = (db: Database) =>
  db
    .select({ id: questions.id })
    .from(questions)
    .leftJoin(
      responses,
      and(
        eq(responses.learner, progress.learner),
        eq(responses.courseId, questions.courseId),
        eq(responses.questionId, questions.id),
        eq(responses.archived, false),
      ),
    )
    .where(
      and(
        eq(questions.courseId, progress.courseId),
        eq(questions.lessonId, progress.lessonId),
        sql`not ${progress.finishedWith} ? ${questions.id}`,
        isNull(responses.learner),
      ),
    )

/**
 * Records of lessons that are there; archived ones wait for their lesson to come back. That a finished lesson is open
 * again is worked out and not kept: so it is right after every update, and after going back.
 */
export const progressOf = (db: Database, learner: string, courseId: string) =>
  db
    .select({
      lessonId: progress.lessonId,
      done: progress.done,
      reopened: sql<boolean>`(${progress.done} and ${exists(newQuestions(db))})`,
    })
    .from(progress)
    .where(and(eq(progress.learner, learner), eq(progress.courseId, courseId), eq(progress.archived, false)))

export const beginLesson = async (db: Database, place: Place): Promise<void> => {
  await db.insert(progress).values(place).onConflictDoNothing()
}

export const finishLesson = (db: Database, place: Place): Promise<void> =>
  db.transaction(async (tx) => {
    const { courseId, lessonId } = place
    await lockCourse(tx, courseId, 'learner')
    const asked = await tx
      .select({ id: questions.id })
      .from(questions)
      .where(and(eq(questions.courseId, courseId), eq(questions.lessonId, lessonId)))
    const set = { done: true, finishedWith: asked.map(({ id }) => id), updatedAt: new Date() }
    await tx
      .insert(progress)
      .values({ ...place, ...set })
      .onConflictDoUpdate({ target: [progress.learner, progress.courseId, progress.lessonId], set })
  })

/** The answers a learner gave to some questions, by question. */
export const responsesOf = async (
  db: Database,
  { learner, courseId }: Pick<Place, 'learner' | 'courseId'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Response>> => {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select()
    .from(responses)
    .where(
      and(
        eq(responses.learner, learner),
        eq(responses.courseId, courseId),
        inArray(responses.questionId, [...ids]),
        eq(responses.archived, false),
      ),
    )
  return new Map(rows.map((row) => [row.questionId, row]))
}

export const saveResponse = async (
  db: Database,
  { learner, courseId }: Pick<Place, 'learner' | 'courseId'>,
  questionId: string,
  marked: Pick<Response, 'given' | 'score' | 'digest' | 'key'>,
): Promise<void> => {
  const set = { ...marked, archived: false, updatedAt: new Date() }
  await db
    .insert(responses)
    .values({ learner, courseId, questionId, ...set })
    .onConflictDoUpdate({ target: [responses.learner, responses.courseId, responses.questionId], set })
}

const itsQuestion = and(eq(questions.courseId, responses.courseId), eq(questions.id, responses.questionId))

/** Answers that count and were marked by a key that has changed since. */
const waiting = (courseId: string) =>
  and(eq(responses.courseId, courseId), eq(responses.archived, false), ne(responses.key, questions.key))

/** Marks again what was marked by a key that has changed since. */
export const rescore = (db: Database, courseId: string): Promise<void> =>
  db.transaction(async (tx) => {
    // Nobody sends in a new answer meanwhile.
    await lockCourse(tx, courseId, 'import')
    const rows = await tx
      .select({ response: responses, answer: questions.answer, key: questions.key })
      .from(responses)
      .innerJoin(questions, itsQuestion)
      .where(waiting(courseId))
    for (const { response, answer, key } of rows) {
      const its = and(
        eq(responses.learner, response.learner),
        eq(responses.courseId, courseId),
        eq(responses.questionId, response.questionId),
      )
      await tx
        .update(responses)
        .set({ score: grade(answer, response.given), key })
        .where(its)
    }
  })

/** Figures for staff. */
export const figuresOf = async (db: Database, courseId: string) => {
  const [learners] = await db
    .select({ value: countDistinct(progress.learner) })
    .from(progress)
    .where(eq(progress.courseId, courseId))
  const [stale] = await db
    .select({ value: count() })
    .from(responses)
    .innerJoin(questions, itsQuestion)
    .where(waiting(courseId))
  return { learners: learners?.value ?? 0, stale: stale?.value ?? 0 }
}

/** How many learners have a record of each lesson and question: whom an import touches. */
export const recordsByItem = async (db: Database, courseId: string): Promise<ReadonlyMap<string, number>> => {
  const byLesson = await db
    .select({ id: progress.lessonId, value: count() })
    .from(progress)
    .where(eq(progress.courseId, courseId))
    .groupBy(progress.lessonId)
  const byQuestion = await db
    .select({ id: responses.questionId, value: count() })
    .from(responses)
    .where(eq(responses.courseId, courseId))
    .groupBy(responses.questionId)
  return new Map([
    ...byLesson.map(({ id, value }) => [`lesson/${id}`, value] as const),
    ...byQuestion.map(({ id, value }) => [`question/${id}`, value] as const),
  ])
}
