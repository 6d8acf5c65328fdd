/** `/courses/…/lessons/ID.quiz` and `/courses/…/quiz`: questions are asked, sent in and marked. */
import { Hono, type Context as HonoContext, type Next } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { findCourse, findLesson, questionsOf } from '../find-course.js'
import { grade, isUnanswered } from '../grade.js'
import { responsesOf, saveResponse } from '../learners.js'
import { problemPage } from '../pages/problem.js'
import { gapName } from '../pages/question.js'
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

export const quizRoutes = ({ db }: Portal) => {
  /** The quiz of a lesson, or without one of the course document. */
  const find = async (c: HonoContext<Context>) => {
    const { publisher, slug, file } = c.req.param() as { publisher: string; slug: string; file?: string }
    const courseId = `${publisher}/${slug}`
    const lessonId = file?.replace(/\.quiz$/, '') ?? ''
    const course = await findCourse(db, courseId)
    const lesson = file === undefined ? course?.model : (await findLesson(db, courseId, lessonId))?.model
    if (course === undefined || lesson === undefined) return undefined
    const rows = await questionsOf(db, courseId, lessonId)
    const view = {
      course: course.model,
      title: lesson.title,
      back: file === undefined ? './' : `${lessonId}.html`,
      action: file ?? 'quiz',
    }
    return rows.length === 0 ? undefined : { courseId, rows, view }
  }

  const show = async (c: HonoContext<Context>, next: Next) => {
    const found = await find(c)
    if (found === undefined) return next()
    const { courseId, rows, view } = found
    const { visitor } = c.var
    const given = await responsesOf(
      db,
      { learner: visitor.learner, courseId },
      rows.map(({ id }) => id),
    )
    const marked = rows.flatMap(({ id, model: question, answer }) => {
      const response = given.get(id)
      return response === undefined ? [] : [{ ...response, question, answer }]
    })
    if (marked.length === rows.length && c.req.query('again') === undefined) {
      return c.html(resultPage(visitor, view, marked))
    }
    const asked = rows.map(({ id, model: question }) => ({ question, given: given.get(id)?.given ?? [] }))
    return c.html(quizPage(visitor, view, asked))
  }

  /** All or nothing: as long as one is left out none is marked, and no key is shown. */
  const take = async (c: HonoContext<Context>, next: Next) => {
    const found = await find(c)
    if (found === undefined) return next()
    const { courseId, rows, view } = found
    const { visitor } = c.var
    const form = await c.req.parseBody({ all: true })
    if (!isToken(visitor, form.token)) return c.html(problemPage(visitor, 'form'), 403)
    const asked = rows.map((row) => ({ ...row, question: row.model, given: givenIn(form, row) }))
    const missing = new Set(
      asked.filter(({ given }) => isUnanswered(given)).map(({ question }) => question.id),
    )
    if (missing.size > 0) return c.html(quizPage(visitor, view, asked, missing), 422)
    await db.transaction(async (tx) => {
      for (const { id, answer, digest, key, given } of asked) {
        const marked = { given, score: grade(answer, given), digest, key }
        await saveResponse(tx, { learner: visitor.learner, courseId }, id, marked)
      }
    })
    return c.redirect(c.req.path, 303)
  }

  const small = bodyLimit({ maxSize: 1024 * 1024 })
  const ofLesson = '/courses/:publisher/:slug/lessons/:file{[a-z0-9-]+\\.quiz}'
  const ofCourse = '/courses/:publisher/:slug/quiz'
  const routes = new Hono<Context>()
  for (const path of [ofLesson, ofCourse]) routes.get(path, show).post(path, small, take)
  return routes
}
