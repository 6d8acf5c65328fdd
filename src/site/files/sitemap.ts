/** What search engines read first. */
import { byCodeUnit } from '../../base/path.js'
import { siteLanguages } from '../shell/shell.js'

/** The protocol allows 50,000 addresses in a file (sitemaps.org). */
const MOST = 45_000

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n'
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

const isListed = (path: string): boolean =>
  path.endsWith('.html') &&
  siteLanguages.some((language) => path.startsWith(`${language}/`)) &&
  !/\/(?:search|offline)\.html$/.test(path)

/** One file, or an index of several. */
export const sitemapFiles = (
  files: ReadonlyMap<string, unknown>,
  base: string,
): ReadonlyMap<string, string> => {
  const paths = [...files.keys()].filter(isListed).sort(byCodeUnit)
  const one = (part: readonly string[]): string =>
    `${XML}<urlset ${NAMESPACE}>\n${part.map((path) => `<url><loc>${escaped(base + path)}</loc></url>\n`).join('')}</urlset>\n`
  if (paths.length <= MOST) return new Map([['sitemap.xml', one(paths)]])
  const parts = Array.from({ length: Math.ceil(paths.length / MOST) }, (_, at) =>
    paths.slice(at * MOST, (at + 1) * MOST),
  )
  const list = parts.map(
    (_, at) => `<sitemap><loc>${escaped(`${base}sitemap-${at + 1}.xml`)}</loc></sitemap>\n`,
  )
  return new Map([
    ['sitemap.xml', `${XML}<sitemapindex ${NAMESPACE}>\n${list.join('')}</sitemapindex>\n`],
    ...parts.map((part, at) => [`sitemap-${at + 1}.xml`, one(part)] as const),
  ])
}

export const robotsFile = (base: string | undefined): string =>
  `User-agent: *\nAllow: /\n${base === undefined ? '' : `Sitemap: ${base}sitemap.xml\n`}`
