/** Who is asking: their language, and a cookie that stands for a learner in this demonstration. */
import { createHmac } from 'node:crypto'
import { getCookie, setCookie } from 'hono/cookie'
import { createMiddleware } from 'hono/factory'
import type { Context } from './portal-context.js'
import type { Settings } from './settings.js'

export type Language = 'zh-CN' | 'en'

export interface Visitor {
  readonly language: Language
  /** The text in their language. */
  readonly t: (zh: string, en: string) => string
  /** A portal has accounts of its own; here it is whoever holds the cookie. */
  readonly learner: string
  /** False at the first request, and at every one of a robot that keeps no cookies. */
  readonly isKnown: boolean
  /** Goes into every form, so that no other site can send it. */
  readonly token: string
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const languageOf = (asked: string | undefined, accepts = ''): Language => {
  if (asked !== undefined) return asked === 'en' ? 'en' : 'zh-CN'
  return /^\s*en\b/i.test(accepts) ? 'en' : 'zh-CN'
}

const YEAR = 365 * 24 * 60 * 60

export const recogniseVisitor = ({ secret }: Settings) =>
  createMiddleware<Context>(async (c, next) => {
    const cookie = {
      path: '/',
      httpOnly: true,
      sameSite: 'Lax',
      maxAge: YEAR,
      secure: c.req.url.startsWith('https:'),
    } as const

    const asked = c.req.query('lang')
    if (asked !== undefined) setCookie(c, 'lang', languageOf(asked), cookie)
    const language = languageOf(asked ?? getCookie(c, 'lang'), c.req.header('accept-language'))

    const known = getCookie(c, 'learner')
    const isKnown = known !== undefined && UUID.test(known)
    const learner = isKnown ? known : crypto.randomUUID()
    if (!isKnown) setCookie(c, 'learner', learner, cookie)

    const t = (zh: string, en: string) => (language === 'en' ? en : zh)
    const token = createHmac('sha256', secret).update(learner).digest('hex')
    c.set('visitor', { language, t, learner, isKnown, token })
    await next()
    c.header('vary', 'accept-language, cookie')
    c.header('cache-control', 'private, no-cache')
  })
