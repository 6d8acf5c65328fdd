/** Carries out what the steps of an import mean for people who are in the middle of the course. */
import { and, eq, ne } from 'drizzle-orm'
import type { ImportPlan, ImportStep } from 'kebao'
import type { Database } from './database.js'
import { progress, responses } from './schema.js'

/** What is new in a finished lesson is told by its questions: see `progressOf`. */
const informLesson = async (db: Database, courseId: string, { id, action }: ImportStep) => {
  if (action !== 'delete' && action !== 'create') return
  await db
    .update(progress)
    .set({ archived: action === 'delete' })
    .where(and(eq(progress.courseId, courseId), eq(progress.lessonId, id)))
}

/** Answers are told by what was asked: those that fit what is asked now count, the others are archived. */
const informQuestion = async (
  db: Database,
  courseId: string,
  { id, action, learners }: ImportStep,
  digest: string,
) => {
  const its = and(eq(responses.courseId, courseId), eq(responses.questionId, id))
  if (action === 'delete') {
    await db.update(responses).set({ archived: true }).where(its)
  } else if (action === 'create' || learners === 'reopen') {
    await db
      .update(responses)
      .set({ archived: ne(responses.digest, digest) })
      .where(its)
  } else {
    // The question was mended and the answer still fits: from now on it is an answer to the mended one.
    await db
      .update(responses)
      .set({ digest })
      .where(and(its, eq(responses.archived, false)))
  }
}

/** Nothing is ever deleted: what goes is archived, and what comes back, also by going back a version, is there again. */
export const informLearners = async (db: Database, { package: courseId, steps, next }: ImportPlan) => {
  const digestOf = new Map(next.items.map(({ kind, id, digest }) => [`${kind}/${id}`, digest]))
  for (const step of steps) {
    if (step.kind === 'lesson') await informLesson(db, courseId, step)
    if (step.kind === 'question') {
      await informQuestion(db, courseId, step, digestOf.get(`question/${step.id}`) ?? '')
    }
  }
}
