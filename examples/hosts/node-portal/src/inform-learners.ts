/** Carries out what the steps of an import mean for people who are in the middle of the course. */
import { and, eq, ne } from 'drizzle-orm'
import type { ImportPlan, ImportStep } from 'kebao'
import type { Database } from './database.js'
import { progress, responses } from './schema.js'

const informLesson = async (db: Database, courseId: string, { id, action, learners }: ImportStep) => {
  const its = and(eq(progress.courseId, courseId), eq(progress.lessonId, id))
  if (action === 'delete' || action === 'create') {
    await db
      .update(progress)
      .set({ archived: action === 'delete' })
      .where(its)
  }
  if (learners === 'reopen') {
    await db
      .update(progress)
      .set({ reopened: true })
      .where(and(its, eq(progress.done, true)))
  }
}

/** Answers are told by what was asked: those that fit what is asked now count, the others are archived. */
const informQuestion = async (
  db: Database,
  courseId: string,
  { id, action, learners }: ImportStep,
  { digest = '', key = '' }: { readonly digest?: string; readonly key?: string | undefined } = {},
) => {
  const its = and(eq(responses.courseId, courseId), eq(responses.questionId, id))
  const archived = action === 'delete'
  if (archived || action === 'create' || learners === 'reopen') {
    await db.update(responses).set({ archived }).where(its)
    await db
      .update(responses)
      .set({ archived: true })
      .where(and(its, ne(responses.digest, digest)))
  }
  if (learners === 'rescore' || action === 'create') {
    await db.update(responses).set({ rescore: false }).where(its)
    await db
      .update(responses)
      .set({ rescore: true })
      .where(and(its, ne(responses.key, key)))
  }
}

/** Nothing is ever deleted: what goes is archived, and what comes back, also by going back a version, is there again. */
export const informLearners = async (db: Database, { package: courseId, steps, next }: ImportPlan) => {
  const itemOf = new Map(next.items.map((item) => [`${item.kind}/${item.id}`, item]))
  for (const step of steps) {
    if (step.kind === 'lesson') await informLesson(db, courseId, step)
    if (step.kind === 'question') await informQuestion(db, courseId, step, itemOf.get(`question/${step.id}`))
  }
}
