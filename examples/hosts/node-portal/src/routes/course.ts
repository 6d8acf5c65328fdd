/** `/courses/…`: courses and lessons. Addresses are laid out like the bundle, so that references in fragments work. */
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { findCourse, findLesson, lessonsOf } from '../find-course.js'
import { beginLesson, finishLesson, progressOf } from '../learners.js'
import { coursePage } from '../pages/course.js'
import { lessonPage } from '../pages/lesson.js'
import { problemPage } from '../pages/problem.js'
import type { Context, Portal } from '../portal-context.js'
import { isToken } from '../security.js'

const COURSE = '/courses/:publisher/:slug'

export const courseRoutes = ({ db }: Portal) =>
  new Hono<Context>()
    .get(`${COURSE}/`, async (c, next) => {
      const { publisher, slug } = c.req.param()
      const { visitor } = c.var
      const course = await findCourse(db, `${publisher}/${slug}`)
      if (course === undefined) return next()
      const [lessons, states] = await Promise.all([
        lessonsOf(db, course.id),
        progressOf(db, visitor.learner, course.id),
      ])
      return c.html(coursePage(visitor, { model: course.model, html: course.html, lessons, states }))
    })

    .get(`${COURSE}/lessons/:file{[a-z0-9-]+\\.html}`, async (c, next) => {
      const { publisher, slug, file } = c.req.param()
      const { visitor } = c.var
      const place = {
        learner: visitor.learner,
        courseId: `${publisher}/${slug}`,
        lessonId: file.replace(/\.html$/, ''),
      }
      const [course, lesson] = await Promise.all([
        findCourse(db, place.courseId),
        findLesson(db, place.courseId, place.lessonId),
      ])
      if (course === undefined || lesson === undefined) return next()
      if (visitor.isKnown) await beginLesson(db, place)
      const states = await progressOf(db, place.learner, place.courseId)
      const state = states.find(({ lessonId }) => lessonId === lesson.id)
      return c.html(
        lessonPage(visitor, { course: course.model, lesson: lesson.model, html: lesson.html, state }),
      )
    })

    .post(
      `${COURSE}/lessons/:file{[a-z0-9-]+\\.done}`,
      bodyLimit({ maxSize: 64 * 1024 }),
      async (c, next) => {
        const { publisher, slug, file } = c.req.param()
        const { visitor } = c.var
        const courseId = `${publisher}/${slug}`
        const lesson = await findLesson(db, courseId, file.replace(/\.done$/, ''))
        if (lesson === undefined) return next()
        const { token } = await c.req.parseBody()
        if (!isToken(visitor, token)) return c.html(problemPage(visitor, 'form'), 403)
        await finishLesson(db, { learner: visitor.learner, courseId, lessonId: lesson.id })
        return c.redirect(`/courses/${courseId}/#progress`, 303)
      },
    )
