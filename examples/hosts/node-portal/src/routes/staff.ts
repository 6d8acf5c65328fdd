/** `/staff/…`: upload, plan, confirm, go back. */
import { and, asc, desc, eq, lt, ne } from 'drizzle-orm'
import { Hono } from 'hono'
import { basicAuth } from 'hono/basic-auth'
import { bodyLimit } from 'hono/body-limit'
import { apply } from 'kebao'
import { figuresOf, recordsByItem, rescore } from '../learners.js'
import { backPage, planPage } from '../pages/plan.js'
import { problemPage, refusalPage } from '../pages/problem.js'
import { staffPage } from '../pages/staff.js'
import { planBack } from '../plan-back.js'
import type { Context, Portal } from '../portal-context.js'
import { prepareImport } from '../prepare-import.js'
import { receiveUpload } from '../receive-upload.js'
import { courses, imports, versions } from '../schema.js'
import { isToken } from '../security.js'

const small = bodyLimit({ maxSize: 64 * 1024 })

export const staffRoutes = (portal: Portal) => {
  const { db, incoming, store, settings } = portal
  const routes = new Hono<Context>()
  if (settings.staffPassword !== undefined) {
    routes.use('/staff/*', basicAuth({ username: 'staff', password: settings.staffPassword }))
  }

  routes.get('/staff/', async (c) => {
    const rows = await db.select().from(courses).orderBy(asc(courses.id))
    const shown = rows.map(async ({ id, title, version, installed }) => {
      const [earlier] = await db
        .select()
        .from(versions)
        .where(and(eq(versions.courseId, id), ne(versions.identity, installed.identity)))
        .orderBy(desc(versions.number))
        .limit(1)
      return { id, title, version, earlier: earlier?.version, ...(await figuresOf(db, id)) }
    })
    return c.html(staffPage(c.var.visitor, await Promise.all(shown)))
  })

  /** Plans that nobody confirmed in a day. */
  const sweep = async (): Promise<void> => {
    const yesterday = new Date(Date.now() - 24 * 60 * 60 * 1000)
    const old = await db.delete(imports).where(lt(imports.createdAt, yesterday)).returning()
    for (const { id } of old) await incoming.remove(id)
  }

  routes.post('/staff/import', async (c) => {
    const { visitor } = c.var
    await sweep()
    const upload = await receiveUpload(c.req.raw, incoming, settings.maxUpload)
    if ('problem' in upload) {
      return c.html(problemPage(visitor, upload.problem), upload.problem === 'too-large' ? 413 : 400)
    }
    const refuse = async (page: ReturnType<typeof problemPage>, status: 403 | 422) => {
      await incoming.remove(upload.name)
      return c.html(page, status)
    }
    if (!isToken(visitor, upload.token)) return refuse(problemPage(visitor, 'form'), 403)
    const prepared = await prepareImport(portal, upload.name)
    if ('refused' in prepared) return refuse(refusalPage(visitor, 'import', prepared.refused), 422)
    if ('problem' in prepared) return refuse(problemPage(visitor, prepared.problem), 422)
    const { plan, notes, signatures } = prepared
    await db.insert(imports).values({ id: upload.name, plan, notes, signatures })
    return c.redirect(`/staff/imports/${upload.name}`, 303)
  })

  const waiting = async (id: string) => {
    const [row] = await db.select().from(imports).where(eq(imports.id, id))
    return row
  }

  routes.get('/staff/imports/:id{[0-9a-f-]{36}}', async (c, next) => {
    const row = await waiting(c.req.param('id'))
    if (row === undefined) return next()
    const { package: course } = row.plan
    const { learners } = await figuresOf(db, course)
    return c.html(planPage(c.var.visitor, { ...row, learners, records: await recordsByItem(db, course) }))
  })

  routes.post('/staff/imports/:id{[0-9a-f-]{36}}', small, async (c, next) => {
    const { visitor } = c.var
    const { token } = await c.req.parseBody()
    if (!isToken(visitor, token)) return c.html(problemPage(visitor, 'form'), 403)
    const row = await waiting(c.req.param('id'))
    if (row === undefined) return next()
    const prepared = await prepareImport(portal, row.id)
    // Whom to trust may have changed since.
    if ('refused' in prepared) return c.html(refusalPage(visitor, 'import', prepared.refused), 422)
    if ('problem' in prepared) return c.html(problemPage(visitor, prepared.problem), 422)
    const { diagnostics } = await apply(row.plan, prepared.bundle, store)
    if (diagnostics.length > 0) return c.html(refusalPage(visitor, 'import', diagnostics), 409)
    await db.delete(imports).where(eq(imports.id, row.id))
    await incoming.remove(row.id)
    return c.redirect(`/courses/${row.plan.package}/`, 303)
  })

  routes.get('/staff/back', async (c, next) => {
    const { visitor } = c.var
    const course = c.req.query('course') ?? ''
    const back = await planBack(portal, course)
    if (back === undefined) return next()
    if ('refused' in back) return c.html(refusalPage(visitor, 'back', back.refused), 409)
    const { learners } = await figuresOf(db, course)
    return c.html(backPage(visitor, { ...back, learners, records: await recordsByItem(db, course) }))
  })

  routes.post('/staff/back', small, async (c) => {
    const { visitor } = c.var
    const { token, course, plan } = await c.req.parseBody()
    if (!isToken(visitor, token)) return c.html(problemPage(visitor, 'form'), 403)
    const back = await planBack(portal, String(course))
    if (back === undefined) return c.html(problemPage(visitor, 'stale'), 409)
    if ('refused' in back) return c.html(refusalPage(visitor, 'back', back.refused), 409)
    if (back.plan.digest !== plan) return c.html(problemPage(visitor, 'stale'), 409)
    const { diagnostics } = await apply(back.plan, back.bundle, store)
    if (diagnostics.length > 0) return c.html(refusalPage(visitor, 'back', diagnostics), 409)
    return c.redirect('/staff/', 303)
  })

  routes.post('/staff/rescore', small, async (c) => {
    const { visitor } = c.var
    const { token, course } = await c.req.parseBody()
    if (!isToken(visitor, token)) return c.html(problemPage(visitor, 'form'), 403)
    await rescore(db, String(course))
    return c.redirect('/staff/', 303)
  })
  return routes
}
