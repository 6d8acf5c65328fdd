/** Where things are on the site: the paths of its pages, and how one page names another. */
import { sha256 } from '../base/hash.js'

const PLAIN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

const encoder = new TextEncoder()

/** The first digits of a hash: names and caches change when what they stand for does. */
export const shortHash = (text: string, digits = 8): string => {
  const hash = sha256()
  hash.update(encoder.encode(text))
  return hash.digest().slice(0, digits)
}

/**
 * A value of a catalogue as part of a file name. Ids of vocabularies stay as they are; whatever else somebody wrote is told
 * apart by its hash, behind two hyphens, which no id has.
 */
export const safeName = (value: string): string => {
  if (PLAIN.test(value) && value.length <= 60) return value
  const readable = value
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '')
  return `${readable === '' ? 'x' : readable}--${shortHash(value)}`
}

/**
 * Of the page of a course, from the folder of the language. Neither part can be a name that Windows keeps for itself, and
 * no folder holds more than one publisher's courses.
 *
 * @example
 * coursePath('muye-college/phone-basics') // 'courses/of-muye-college/course-phone-basics.html'
 */
export const coursePath = (id: string): string => {
  const [publisher = '', slug = ''] = id.split('/')
  return `courses/of-${publisher}/course-${slug}.html`
}

/** Of a shelf, from the folder of the language; `page` from 1. */
export const shelfPath = (facet: string, value: string, page = 1): string =>
  `shelves/${facet}-${safeName(value)}${page === 1 ? '' : `--${page}`}.html`

/** One path as seen from another, both from the same folder. */
export const relativePath = (from: string, to: string): string => {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')]
  let common = 0
  while (common < here.length && common < there.length - 1 && here[common] === there[common]) common += 1
  return '../'.repeat(here.length - common) + there.slice(common).join('/')
}

/** Where the pages of a course and its bundle are, where they are beside the site: from its top. */
export const coursePlace = ({
  id,
  version,
}: {
  readonly id: string
  readonly version: string
}): { readonly read: string; readonly get: string } => {
  const [publisher = '', slug = ''] = id.split('/')
  return {
    read: `learn/of-${publisher}/course-${slug}`,
    get: `bundles/of-${publisher}/course-${slug}-${/^[0-9a-z.-]+$/.test(version) ? version : safeName(version)}.kebao`,
  }
}
