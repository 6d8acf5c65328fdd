/** `Feed`: the newest courses of a catalogue, as those who follow it are told of them (R110). */
import { nameUuid } from '../../emit/name-uuid.js'
import type { CatalogueEntry } from '../../model/catalogue-entry.js'
import { findLicence } from '../../model/licence/find-licence.js'
import type { Catalogue } from '../catalogue.js'
import { facetLabel } from '../facet-label.js'
import { byNews, newestOf } from '../newest.js'
import { offeredOf } from '../offered.js'

export interface FeedOptions {
  readonly title: string
  /** Who keeps the catalogue; the title by default. */
  readonly author?: string
  /** The address under which the catalogue can be reached: an https address that ends in a slash. */
  readonly base: string
  /** The language of the labels of topics and licences; zh-CN by default. */
  readonly language?: 'zh-CN' | 'en'
  /** How many courses; 50 by default. */
  readonly limit?: number
  /** The page about a course, as an address or relative to `base`. */
  readonly pageOf?: (entry: CatalogueEntry) => string | undefined
}

export interface FeedItem {
  /** Follows from the identity of the bundle, so that it is the same in every feed, for ever. */
  readonly id: string
  readonly title: string
  readonly summary: string
  /** RFC 3339, of the day that the course names. */
  readonly updated: string
  readonly author?: string
  readonly language: string
  readonly rights: string
  /** Where the licence can be read. */
  readonly licence?: string
  readonly tags: readonly string[]
  /** For people. */
  readonly page?: string
  /** The bundle. */
  readonly bundle?: string
}

export interface Feed {
  readonly id: string
  readonly title: string
  readonly author: string
  readonly base: string
  readonly language: 'zh-CN' | 'en'
  /** That of the newest item. */
  readonly updated: string
  readonly items: readonly FeedItem[]
  /** How many courses are not in it, and why. */
  readonly leftOut: {
    /** Drafts, submissions, and what was taken back. */
    readonly unpublished: number
    /** Courses that do not say when they were updated. */
    readonly undated: number
    /** Older ones, beyond the limit. */
    readonly older: number
  }
}

/** A day of the calendar begins everywhere by UTC, so that no clock has a say. */
const timeOf = (day: string): string => `${day}T00:00:00Z`

/** The feed of a catalogue that has nothing to tell yet. */
const LONG_AGO = timeOf('1970-01-01')

/**
 * An address as seen from the base; none for anything that a reader should not follow: a name and a password in it, or a
 * path that leads to another host. A path of a catalogue may have any character in it, so each part of it is encoded.
 */
const addressAt = (base: string, address: string | undefined): string | undefined => {
  if (address === undefined) return undefined
  const isWeb = /^[a-z][a-z0-9+.-]*:/i.test(address)
  try {
    const { href, protocol, username, password, origin } = new URL(
      isWeb ? address : address.split('/').map(encodeURIComponent).join('/'),
      base,
    )
    const isKnown = protocol === 'https:' || protocol === 'http:'
    const isHere = isWeb || origin === new URL(base).origin
    return isKnown && isHere && username === '' && password === '' ? href : undefined
  } catch {
    return undefined
  }
}

const itemOf = (entry: CatalogueEntry, updated: string, options: FeedOptions): FeedItem => {
  const { base, language = 'zh-CN', pageOf } = options
  const licence = findLicence(entry.license)
  const page = addressAt(base, pageOf?.(entry))
  const bundle = addressAt(base, entry.address)
  return {
    id: `urn:uuid:${nameUuid(entry.identity)}`,
    title: entry.title,
    summary: entry.summary ?? entry.title,
    updated: timeOf(updated),
    ...(entry.publisher && { author: entry.publisher.name }),
    language: entry.language,
    rights: licence?.label[language] ?? entry.license,
    ...(licence?.url !== undefined && { licence: licence.url }),
    tags: (entry.topics ?? []).map((topic) => facetLabel('topic', topic)[language]),
    ...(page !== undefined && { page }),
    ...(bundle !== undefined && { bundle }),
  }
}

/**
 * The feed of a catalogue: of each course its newest version, the latest first by the day that the course says it was
 * updated. Courses that name no day, drafts and withdrawn courses are not in it.
 *
 * @example
 * atomOf(feedOf(catalogue, { title: '示例省课程目录', base: 'https://example.org/catalogue/' }))
 */
export const feedOf = ({ entries }: Pick<Catalogue, 'entries'>, options: FeedOptions): Feed => {
  const { title, author = title, base, language = 'zh-CN', limit = 50 } = options
  const seen = newestOf(offeredOf(entries))
  const dated = seen.filter(({ updated }) => updated !== undefined).sort(byNews)
  const items = dated.slice(0, limit).map((entry) => itemOf(entry, entry.updated ?? '', options))
  return {
    id: `urn:uuid:${nameUuid(`feed ${base}`)}`,
    title,
    author,
    base,
    language,
    updated: items[0]?.updated ?? LONG_AGO,
    items,
    leftOut: {
      unpublished: newestOf(entries).length - seen.length,
      undated: seen.length - dated.length,
      older: dated.length - items.length,
    },
  }
}
