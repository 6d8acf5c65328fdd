/** What keeps strangers out of pages and forms. */
import { timingSafeEqual } from 'node:crypto'
import { csrf } from 'hono/csrf'
import { secureHeaders } from 'hono/secure-headers'
import type { Visitor } from './visitor.js'

const self = ["'self'"]
const none = ["'none'"]

/** No scripts at all: whatever slipped into a lesson could not run. */
export const pageHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: none,
    styleSrc: self,
    imgSrc: self,
    mediaSrc: self,
    formAction: self,
    baseUri: none,
    frameAncestors: none,
  },
  xFrameOptions: 'DENY',
  referrerPolicy: 'same-origin',
})

/** A form that comes from another site is refused. */
export const sameSite = csrf()

/** And so is one that was not made for this visitor. */
export const isToken = ({ token }: Visitor, given: unknown): boolean => {
  const [a, b] = [Buffer.from(token), Buffer.from(String(given))]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** Headers of media: an SVG that is opened by itself is a document, and must not run anything. */
export const mediaHeaders = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'",
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'public, max-age=31536000, immutable',
  'accept-ranges': 'bytes',
} as const
