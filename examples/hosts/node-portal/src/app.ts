/** All routes of the portal. */
import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { problemPage } from './pages/problem.js'
import type { Context, Portal } from './portal-context.js'
import { catalogueRoutes } from './routes/catalogue.js'
import { courseRoutes } from './routes/course.js'
import { mediaRoutes } from './routes/media.js'
import { quizRoutes } from './routes/quiz.js'
import { staffRoutes } from './routes/staff.js'
import { pageHeaders, sameSite } from './security.js'
import { styleSheet } from './style-sheet.js'
import { recogniseVisitor } from './visitor.js'

export const createApp = (portal: Portal) => {
  const app = new Hono<Context>()
  // No address has a NUL, and PostgreSQL takes none.
  app.use((c, next) => (c.req.url.includes('%00') ? Promise.resolve(c.text('', 400)) : next()))
  app.get('/style.css', styleSheet)
  app.route('/', mediaRoutes(portal))
  app.use(pageHeaders, recogniseVisitor(portal.settings), sameSite)
  app.route('/', catalogueRoutes(portal))
  app.route('/', courseRoutes(portal))
  app.route('/', quizRoutes(portal))
  app.route('/', staffRoutes(portal))
  app.notFound((c) => c.html(problemPage(c.var.visitor, 'missing'), 404))
  app.onError((error, c) => {
    if (error instanceof HTTPException) {
      return error.status === 403 ? c.html(problemPage(c.var.visitor, 'form'), 403) : error.getResponse()
    }
    console.error(error)
    // Media is given out before anybody is asked for their language.
    return c.var.visitor === undefined ? c.text('', 500) : c.html(problemPage(c.var.visitor, 'fault'), 500)
  })
  return app
}
