/** Serves the one style sheet. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Handler } from 'hono'

const css = readFileSync(join(import.meta.dirname, 'style.css'), 'utf8')

export const styleSheet: Handler = (c) =>
  c.body(css, 200, {
    'content-type': 'text/css; charset=utf-8',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-cache',
  })
