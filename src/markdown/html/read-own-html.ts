/**
 * Knows HTML that kebao could have written from any other, without a tree: in one pass, in the memory of its depth.
 *
 * What is accepted is a fixed point of the sanitiser and in the one spelling of the serialiser: balanced tags of the
 * allow-list, quoted values, four escapes, no comment. None of its elements switches the tokeniser of a browser to
 * other rules (raw text, foreign content, templates), so that a browser reads the tags that were read here.
 */
import type { UrlUse } from './context.js'
import { ownAttributes, requiredAncestors, requiredAttributes, urlUseOf } from './own-attributes.js'
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

/** True for a tag of the allow-list, with attributes of the list, in a place where a browser leaves it. */
const isOwn = ({ name, attributes }: Tag, ancestors: readonly string[]): boolean => {
  const allowed = ownAttributes.get(name)
  if (allowed === undefined) return false
  for (const [key, value] of attributes) if (allowed.get(key)?.(value) !== true) return false
  if (requiredAttributes.get(name)?.every((key) => attributes.has(key)) === false) return false
  const around = requiredAncestors.get(name)
  return around === undefined || around.some((each) => ancestors.includes(each))
}

/** Notes what leads out of the tag; false for an address that kebao does not write. */
const note = (
  { name, attributes }: Tag,
  ids: string[],
  references: { url: string; use: UrlUse }[],
): boolean => {
  for (const [key, value] of attributes) {
    if (typeof value !== 'string') continue
    if (key === 'id') ids.push(value)
    const use = urlUseOf(name, key)
    if (use === undefined) continue
    if (allowedUrl(value, use) !== value) return false
    references.push({ url: value, use })
  }
  return true
}

/** Text between tags: its two escapes and no other. */
const isText = (text: string): boolean => !/&(?!#x26;|#x3C;)/.test(text)

/** The ids and addresses of a fragment that kebao could have written; undefined for any other. */
export const readOwnHtml = (html: string): OwnHtml | undefined => {
  if (html.trim() !== html || unprintable.test(html)) return undefined
  const ids: string[] = []
  const references: { url: string; use: UrlUse }[] = []
  const open: string[] = []
  for (let at = 0; at < html.length; ) {
    const next = html.indexOf('<', at)
    const start = next < 0 ? html.length : next
    if (start > at && !isText(html.slice(at, start))) return undefined
    if (next < 0) break
    if (html[start + 1] === '/') {
      const closing = `</${open.pop()}>`
      if (closing === '</undefined>' || !html.startsWith(closing, start)) return undefined
      at = start + closing.length
      continue
    }
    const tag = readTag(html, start)
    if (tag === undefined || !isOwn(tag, open) || !note(tag, ids, references)) return undefined
    if (!tag.isVoid && open.push(tag.name) > MAX_DEPTH) return undefined
    at = tag.end
  }
  return open.length === 0 ? { ids, references } : undefined
}
