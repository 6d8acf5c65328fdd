/** Says which addresses may be written into HTML, and writes them in ASCII. */
import type { UrlUse } from './context.js'

/** What each use of an address may name beside a path; the sanitiser holds the same lists again. */
export const protocols: Readonly<Record<UrlUse, readonly string[]>> = {
  link: ['http', 'https', 'mailto', 'tel'],
  image: ['http', 'https'],
  media: ['http', 'https'],
}

/**
 * Browsers skip tabs, line ends and leading controls, so that `java\tscript:` is a scheme to them; and they read a
 * backslash as a slash, so that `\\host` leaves the site as `//host` does. No honest address has any of these.
 */
const isDeceptive = (url: string): boolean =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
  /[\u0000-\u001f\u007f\\]/.test(url) || url.startsWith('//')

/** Percent-encodes what ASCII has not, and leaves escapes that are there. */
const encode = (url: string): string =>
  encodeURI(url.replace(/\p{Cs}/gu, '\ufffd')).replace(/%25([0-9a-f]{2})/gi, '%$1')

/** Undefined for an address that must not be written. */
export const allowedUrl = (url: string, use: UrlUse): string | undefined => {
  const trimmed = url.trim()
  if (isDeceptive(trimmed)) return undefined
  // The first colon ends a scheme unless a slash, a query or a fragment comes before it (WHATWG URL, scheme state).
  const [, scheme, rest = ''] = /^([^/?#:]*):([\s\S]*)$/.exec(trimmed) ?? []
  if (scheme === undefined) return encode(trimmed)
  const lowered = scheme.toLowerCase()
  return protocols[use].includes(lowered) ? encode(`${lowered}:${rest}`) : undefined
}
