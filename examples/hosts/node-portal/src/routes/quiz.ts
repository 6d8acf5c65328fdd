/** `/courses/…/lessons/ID.quiz` and `/courses/…/quiz`: questions are asked, sent in and marked. */
import { Hono, type Context as HonoContext, type Next } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Database } from '../database.js'
import { findCourse, findLesson, questionsOf } from '../find-course.js'
import { grade, isUnanswered } from '../grade.js'
import { responsesOf, saveResponse } from '../learners.js'
import { lockCourse } from '../lock-course.js'
import { problemPage } from '../pages/problem.js'
import { type Again, gapName, wordingName, wordingOf } from '../pages/question.js'
import { quizPage, resultPage } from '../pages/quiz.js'
import type { Context, Portal } from '../portal-context.js'
import { isToken } from '../security.js'

type Form = Record<string, unknown>
type Row = Awaited<ReturnType<typeof questionsOf>>[number]

/** PostgreSQL keeps every character but NUL. */
const texts = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value])
    .filter((each) => typeof each === 'string')
    .map((each) => each.replaceAll('\0', ''))

/** What a form says about a question. Of what is no answer to it nothing is kept. */
export const givenIn = (
  form: Form,
  { model: { id, kind, blanks = 0 } }: Pick<Row, 'model'>,
): readonly string[] => {
  if (kind !== 'fill-in') return texts(form[id]).map((each) => each.slice(0, 10_000))
  return Array.from({ length: blanks }, (_, at) => (texts(form[gapName(id, at)])[0] ?? '').slice(0, 200))
}

/** A question that an update changed since its form was made is asked again, and what was chosen in it forgotten. */
const posed = (form: Form, row: Row) => {
  const { id, model: question } = row
  const isChanged = form[wordingName(id)] !== wordingOf(question)
  const isWritten = question.kind === 'essay' || question.kind === 'fill-in'
  const given = isChanged && !isWritten ? [] : givenIn(form, row)
  const unanswered: Again | undefined = isUnanswered(given) ? 'missing' : undefined
  return { ...row, question, given, again: isChanged ? ('changed' as const) : unanswered }
}

const courseIdOf = (c: HonoContext<Context>): string => {
  const { publisher, slug } = c.req.param() as { publisher: string; slug: string }
  return `${publisher}/${slug}`
}

export const quizRoutes = ({ db }: Portal) => {
  /** The quiz of a lesson, or without one of the course document. */
  const find = async (tx: Database, c: HonoContext<Context>) => {
    const courseId = courseIdOf(c)
    const { file } = c.req.param() as { file?: string }
    const lessonId = file?.replace(/\.quiz$/, '') ?? ''
    const course = await findCourse(tx, courseId)
    const lesson = file === undefined ? course?.model : (await findLesson(tx, courseId, lessonId))?.model
    if (course === undefined || lesson === undefined) return undefined
    const rows = await questionsOf(tx, courseId, lessonId)
    const view = {
      course: course.model,
      title: lesson.title,
      back: file === undefined ? './' : `${lessonId}.html`,
      action: file ?? 'quiz',
    }
    return rows.length === 0 ? undefined : { courseId, rows, view }
  }

  const show = async (c: HonoContext<Context>, next: Next) => {
    const found = await find(db, c)
    if (found === undefined) return next()
    const { courseId, rows, view } = found
    const { visitor } = c.var
    const given = await responsesOf(
      db,
      { learner: visitor.learner, courseId },
      rows.map(({ id }) => id),
    )
    const marked = rows.flatMap(({ id, model: question, answer, key }) => {
      const response = given.get(id)
      return response === undefined ? [] : [{ ...response, question, answer, rescore: response.key !== key }]
    })
    if (marked.length === rows.length && c.req.query('again') === undefined) {
      return c.html(resultPage(visitor, view, marked))
    }
    const asked = rows.map(({ id, model: question }) => ({ question, given: given.get(id)?.given ?? [] }))
    return c.html(quizPage(visitor, view, asked))
  }

  /** All or nothing: as long as one is left out none is marked, and no key is shown. */
  const take = async (c: HonoContext<Context>, next: Next) => {
    const { visitor } = c.var
    const form = await c.req.parseBody({ all: true })
    if (!isToken(visitor, form.token)) return c.html(problemPage(visitor, 'form'), 403)
    const answer = await db.transaction(async (tx) => {
      // Questions, keys and answers of one version: an import waits, or has been.
      await lockCourse(tx, courseIdOf(c), 'learner')
      const found = await find(tx, c)
      if (found === undefined) return undefined
      const { courseId, rows, view } = found
      const asked = rows.map((row) => posed(form, row))
      if (asked.some(({ again }) => again === 'changed')) return c.html(quizPage(visitor, view, asked), 409)
      if (asked.some(({ again }) => again !== undefined)) return c.html(quizPage(visitor, view, asked), 422)
      for (const { id, answer, digest, key, given } of asked) {
        const marked = { given, score: grade(answer, given), digest, key }
        await saveResponse(tx, { learner: visitor.learner, courseId }, id, marked)
      }
      return c.redirect(c.req.path, 303)
    })
    return answer ?? next()
  }

  const small = bodyLimit({ maxSize: 1024 * 1024 })
  const ofLesson = '/courses/:publisher/:slug/lessons/:file{[a-z0-9-]+\\.quiz}'
  const ofCourse = '/courses/:publisher/:slug/quiz'
  const routes = new Hono<Context>()
  for (const path of [ofLesson, ofCourse]) routes.get(path, show).post(path, small, take)
  return routes
}
