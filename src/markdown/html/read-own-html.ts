/**
 * Knows HTML that kebao could have written from any other, without a tree: in one pass, in the memory of its depth.
 *
 * What is accepted is a fixed point of the sanitiser and in the one spelling of the serialiser: balanced tags of the
 * allow-list, quoted values, four escapes, no comment. None of its elements switches the tokeniser of a browser to
 * other rules (raw text, foreign content, templates), so that a browser reads the tags that were read here.
 */
import type { UrlUse } from './context.js'
import { urlUseOf } from './own-attributes.js'
import { type Around, isInPlace, type OwnPlace, placeOfMark, placeOfTextLine } from './own-places.js'
import { readTag, type Tag } from './read-tag.js'
import { unprintable } from './unprintable.js'
import { allowedUrl } from './url-policy.js'

/** What a fragment shares with the page it is put into, or takes from elsewhere. */
export interface OwnHtml {
  readonly ids: readonly string[]
  readonly references: readonly { readonly url: string; readonly use: UrlUse }[]
}

/** Twice what the deepest Markdown that is parsed comes to. */
export const MAX_DEPTH = 1_000

/** True for attributes of the list. */
const isOwn = ({ element, attributes }: Tag): boolean => {
  for (const [key, value] of attributes) if (element.attributes.get(key)?.(value) !== true) return false
  return element.required.every((key) => attributes.has(key))
}

/** Notes what leads out of the tag; false for an address that kebao does not write. */
const note = (
  { element, attributes }: Tag,
  ids: string[],
  references: { url: string; use: UrlUse }[],
): boolean => {
  for (const [key, value] of attributes) {
    if (typeof value !== 'string') continue
    if (key === 'id') ids.push(value)
    const use = urlUseOf(element.name, key)
    if (use === undefined) continue
    if (allowedUrl(value, use) !== value) return false
    references.push({ url: value, use })
  }
  return true
}

const placeOfTag = ({ element, attributes }: Tag, around: Around): OwnPlace => {
  if (attributes.get('role') === 'doc-noteref') return placeOfMark
  const isInLine = element.name === 'p' && (around.name === 'p' || around.name === 'a')
  return isInLine ? placeOfTextLine : element.place
}

/** Text between tags: its two escapes and no other; between the parts of a table none at all. */
const isText = (text: string, { isFrame }: Around): boolean =>
  isFrame ? /^[\t\n\r ]*$/.test(text) : !/&(?!#x26;|#x3C;)/.test(text)

const outside: Around = { name: '', isFrame: false, bars: 0 }

/** The ids and addresses of a fragment that kebao could have written; undefined for any other. */
export const readOwnHtml = (html: string): OwnHtml | undefined => {
  if (html.trim() !== html || unprintable.test(html)) return undefined
  const ids: string[] = []
  const references: { url: string; use: UrlUse }[] = []
  const open: Around[] = []
  let around = outside
  for (let at = 0; at < html.length; ) {
    const next = html.indexOf('<', at)
    const start = next < 0 ? html.length : next
    if (start > at && !isText(html.slice(at, start), around)) return undefined
    if (next < 0) break
    if (html[start + 1] === '/') {
      const closing = `</${around.name}>`
      if (around === outside || !html.startsWith(closing, start)) return undefined
      around = open.pop() ?? outside
      at = start + closing.length
      continue
    }
    const tag = readTag(html, start)
    if (tag === undefined || !isOwn(tag) || !note(tag, ids, references)) return undefined
    const { name, isVoid } = tag.element
    const place = placeOfTag(tag, around)
    if (!isInPlace(place, around)) return undefined
    at = start + tag.length
    if (isVoid) continue
    if (open.push(around) > MAX_DEPTH) return undefined
    around = { name, isFrame: place.isFrame, bars: around.bars | place.bars }
  }
  return around === outside ? { ids, references } : undefined
}
