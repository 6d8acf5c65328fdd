/** `/`: the catalogue. */
import { Hono } from 'hono'
import { findCourses } from '../catalogue.js'
import { facetNames } from '../facets.js'
import { cataloguePage } from '../pages/catalogue.js'
import type { Context, Portal } from '../portal-context.js'

export const catalogueRoutes = ({ db }: Portal) =>
  new Hono<Context>().get('/', async (c) => {
    const choice = Object.fromEntries(
      facetNames.flatMap((facet) => {
        const value = c.req.query(facet)
        return value === undefined ? [] : [[facet, value]]
      }),
    )
    return c.html(cataloguePage(c.var.visitor, choice, await findCourses(db, choice)))
  })
