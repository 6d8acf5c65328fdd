/** Reads one start tag in the only spelling that kebao writes. */
import type { AttributeValue } from './own-attributes.js'
import { type OwnElement, ownElements } from './own-elements.js'

export interface Tag {
  readonly element: OwnElement
  readonly attributes: ReadonlyMap<string, AttributeValue>
  /** Its letters: the text goes on behind them. */
  readonly length: number
}

const NAME = /<([a-z][a-z0-9]*)/y
const ATTRIBUTE = / ([a-z]+(?:-[a-z]+)*)(?:="([^"]*)")?/y

const matchAt = (pattern: RegExp, html: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(html)
}

/** The four characters that rehype-stringify escapes in a value, as it writes them. */
const escapes: Readonly<Record<string, string>> = {
  '&#x22;': '"',
  '&#x26;': '&',
  '&#x27;': "'",
  '&#x60;': '`',
}

/** Undefined where it is spelt otherwise. */
const unescaped = (written: string): string | undefined =>
  /['`]|&(?!#x(?:2[267]|60);)/.test(written)
    ? undefined
    : written.replace(/&#x..;/g, (each) => escapes[each] ?? '')

const none: ReadonlyMap<string, AttributeValue> = new Map()

const closeOf = (isVoid: boolean): string => (isVoid ? ' />' : '>')

/** Most tags have no attributes: they are known by their letters, which is five times as fast as reading them. */
const bare: ReadonlyMap<string, Tag> = new Map(
  [...ownElements.values()].map((element) => {
    const written = `<${element.name}${closeOf(element.isVoid)}`
    return [written, { element, attributes: none, length: written.length }] as const
  }),
)
const LONGEST = Math.max(...[...bare.keys()].map(({ length }) => length))

const bareTag = (html: string, start: number): Tag | undefined => {
  const end = html.indexOf('>', start) + 1
  return end - start > LONGEST ? undefined : bare.get(html.slice(start, end))
}

const fullTag = (html: string, start: number): Tag | undefined => {
  const [opening, name = ''] = matchAt(NAME, html, start) ?? []
  const element = ownElements.get(name)
  if (opening === undefined || element === undefined) return undefined
  let at = start + opening.length
  const attributes = new Map<string, AttributeValue>()
  for (let found = matchAt(ATTRIBUTE, html, at); found !== null; found = matchAt(ATTRIBUTE, html, at)) {
    const [written, key = '', quoted] = found
    const value = quoted === undefined ? true : unescaped(quoted)
    // HTML, 13.2.5.33: browsers take the first of two, other readers the last.
    if (value === undefined || attributes.has(key)) return undefined
    attributes.set(key, value)
    at += written.length
  }
  const close = closeOf(element.isVoid)
  return html.startsWith(close, at) ? { element, attributes, length: at + close.length - start } : undefined
}

/** The tag of the allow-list that begins at an offset; undefined where there is none, or one in another spelling. */
export const readTag = (html: string, start: number): Tag | undefined =>
  bareTag(html, start) ?? fullTag(html, start)
