/** `/courses/…/assets/…`: pictures, sound and films, by their hash. */
import { and, eq } from 'drizzle-orm'
import { Hono } from 'hono'
import type { Context, Portal } from '../portal-context.js'
import { media as table } from '../schema.js'
import { mediaHeaders } from '../security.js'
import { mediaName } from '../store.js'

const RANGE = /^bytes=(\d{1,15})-(\d{0,15})$/

/** Films are asked for in parts; a range that makes no sense is answered with the whole. */
const rangeOf = (header: string | undefined, size: number) => {
  const [, from, to] = RANGE.exec(header ?? '') ?? []
  if (from === undefined) return undefined
  const start = Number(from)
  const end = to ? Math.min(Number(to), size - 1) : size - 1
  return start <= end ? { start, end } : undefined
}

export const mediaRoutes = ({ db, media }: Portal) =>
  new Hono<Context>().get(
    '/courses/:publisher/:slug/assets/:file{[0-9a-f]{64}\\.[a-z0-9]+}',
    async (c, next) => {
      const { publisher, slug, file } = c.req.param()
      const path = `data/assets/${file}`
      const [row] = await db
        .select()
        .from(table)
        .where(and(eq(table.courseId, `${publisher}/${slug}`), eq(table.path, path)))
      if (row === undefined) return next()
      const name = mediaName(path)
      const size = await media.size(name)
      const range = rangeOf(c.req.header('range'), size)
      const headers: Record<string, string> = {
        ...mediaHeaders,
        'content-type': row.mediaType,
        'content-length': String(range === undefined ? size : range.end - range.start + 1),
      }
      if (range !== undefined) headers['content-range'] = `bytes ${range.start}-${range.end}/${size}`
      const status = range === undefined ? 200 : 206
      // Hono answers HEAD like GET and drops the body, which would leave the file open.
      if (c.req.method === 'HEAD') return c.body(null, status, headers)
      return c.body(media.stream(name, range), status, headers)
    },
  )
