/** What hosts make of HTML in a cartridge, as far as it can be done without them. */
import { squeeze } from '../read-back.js'

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' }

export const decoded = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|(amp|lt|gt|quot|nbsp));/gi, (_, hex, name) =>
    hex === undefined ? (named[name] ?? '') : String.fromCodePoint(Number.parseInt(hex, 16)),
  )

/** A tag; what stands in quotes may hold brackets. */
const TAG = /<\/?[a-z](?:[^<>"]|"[^"]*")*>/gi

/** Its words without blanks: each text by itself, since `&` and `amp;` beside each other are no entity. */
export const wordsOf = (html: string): string => squeeze(html.split(TAG).map(decoded).join(''))

/** As Moodle reads it: entities are undone once before it is HTML, and again by the browser. */
export const wordsInMoodle = (html: string): string => wordsOf(decoded(html))

const tagTexts = (html: string): readonly string[] => Array.from(html.matchAll(TAG), ([tag]) => tag)

export const tagsIn = (html: string): ReadonlySet<string> =>
  new Set(tagTexts(html).map((tag) => /[a-z][a-z0-9]*/i.exec(tag)?.[0] ?? ''))

export const attributesIn = (html: string): readonly (readonly [name: string, value: string])[] =>
  tagTexts(html).flatMap((tag) =>
    Array.from(
      tag.matchAll(/\s([\w-]+)(?:="([^"]*)")?/g),
      ([, name = '', value = '']) => [name, value] as const,
    ),
  )
