/** Starts the portal: `npm start`, and `DATABASE_URL=postgres://… npm start` for PostgreSQL. */
import { mkdir } from 'node:fs/promises'
import { serve } from '@hono/node-server'
import { openPortal } from './portal.js'
import { settingsFrom } from './settings.js'

const settings = settingsFrom(process.env)
await mkdir(settings.files, { recursive: true })
const portal = await openPortal(settings)

// Whoever reaches `/staff` can import courses: no password, no network.
const hostname = settings.staffPassword === undefined ? '127.0.0.1' : (process.env.HOST ?? '0.0.0.0')
const server = serve({ fetch: portal.fetch, hostname, port: Number(process.env.PORT ?? 3000) }, ({ port }) =>
  console.log(`http://${hostname}:${port}/`),
)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => server.close(() => void portal.close().then(() => process.exit())))
}
