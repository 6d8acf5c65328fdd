/**
 * Sanitises and writes in one walk what kebao's handlers make: nearly every tree is such that the sanitiser would leave
 * it as it is, and then neither the copy that it makes nor the general serialiser is needed.
 *
 * It admits and never mends. What it does not know to pass the allow-list unchanged it gives back, and hast-util-sanitize
 * and rehype-stringify do the work: their outcome is the meaning, and a test holds the two to the same bytes
 * (decision 0022).
 */
import type { Element, RootContent } from 'hast'
import { find, html } from 'property-information'
import { sanitizeSchema } from './sanitize-schema.js'
import { isVoid } from './void-elements.js'

/** An attribute as it is written; undefined for a value that is not surely left as it is. */
type Write = (value: unknown) => string | undefined

interface OwnTag {
  readonly attributes: ReadonlyMap<string, Write>
  readonly required: readonly string[]
  /** One of them must stand around it; undefined where it may stand anywhere. */
  readonly ancestors: readonly string[] | undefined
  readonly isVoid: boolean
}

/** The references that rehype-stringify writes. */
const reference = (char: string): string => `&#x${char.charCodeAt(0).toString(16).toUpperCase()};`

const textOf = (value: string): string => (/[<&]/.test(value) ? value.replace(/[<&]/g, reference) : value)

const IN_QUOTES = /[\0"&'`]/
const EVERY_IN_QUOTES = new RegExp(IN_QUOTES, 'g')

const quoted = (value: string): string =>
  `"${IN_QUOTES.test(value) ? value.replace(EVERY_IN_QUOTES, reference) : value}"`

/** The first colon ends a scheme unless a slash, a query or a fragment comes before it. */
const schemeOf = (url: string): string | undefined => /^([^/?#:]*):/.exec(url)?.[1]

const protocols: Readonly<Record<string, readonly string[]>> = sanitizeSchema.protocols

const writerOf = (property: string, allowed: readonly unknown[]): Write => {
  const { attribute, boolean, overloadedBoolean } = find(html, property)
  const schemes = protocols[property]
  const passes = (value: string | number | true): boolean => {
    const scheme = schemes && schemeOf(String(value))
    if (scheme !== undefined && !schemes?.includes(scheme)) return false
    if (allowed.length === 0) return true
    return allowed.some((each) => (each instanceof RegExp ? each.test(String(value)) : each === value))
  }
  if (boolean) return (value) => (value === true && passes(value) ? attribute : undefined)
  if (property === 'className')
    return (value) => {
      const isOwn =
        Array.isArray(value) &&
        value.every((each) => typeof each === 'string' && /^\S+$/.test(each) && passes(each))
      return isOwn ? `${attribute}=${quoted(value.join(' '))}` : undefined
    }
  return (value) => {
    // `download` has a form of its own without a value, and by its own name.
    if (overloadedBoolean && (typeof value !== 'string' || value === '' || value === attribute))
      return undefined
    if (typeof value === 'string') return passes(value) ? `${attribute}=${quoted(value)}` : undefined
    return typeof value === 'number' && Number.isFinite(value) && passes(value)
      ? `${attribute}="${value}"`
      : undefined
  }
}

type Definition = string | readonly [string, ...unknown[]]

const definitions: Readonly<Record<string, readonly Definition[]>> = sanitizeSchema.attributes
const required: Readonly<Record<string, Readonly<Record<string, unknown>>>> = sanitizeSchema.required
const ancestors: Readonly<Record<string, readonly string[]>> = sanitizeSchema.ancestors

const attributesOf = (tag: string): OwnTag['attributes'] =>
  new Map(
    (definitions[tag] ?? []).map((each) => {
      const [property, ...allowed] = typeof each === 'string' ? [each] : each
      return [property, writerOf(property, allowed)] as const
    }),
  )

const ownTags: ReadonlyMap<string, OwnTag> = new Map(
  sanitizeSchema.tagNames.map((tag) => [
    tag,
    {
      attributes: attributesOf(tag),
      required: Object.keys(required[tag] ?? {}),
      ancestors: ancestors[tag],
      isVoid: isVoid(tag),
    },
  ]),
)

/** The attributes of a tag, each behind a blank. */
const writtenAttributes = ({ properties }: Element, own: OwnTag): string | undefined => {
  let written = ''
  for (const property of Object.keys(properties ?? {})) {
    const attribute = own.attributes.get(property)?.(properties[property])
    if (attribute === undefined) return undefined
    written += ` ${attribute}`
  }
  return own.required.every((each) => Object.hasOwn(properties, each)) ? written : undefined
}

/**
 * Nodes as HTML; undefined where the sanitiser would change them, or might.
 *
 * @param onContent told where the content of each element stands in what is written
 */
export const writeOwnHtml = (
  nodes: readonly RootContent[],
  onContent?: (content: readonly RootContent[], start: number, end: number) => void,
): string | undefined => {
  let written = ''
  const around: string[] = []
  const write = (node: RootContent): boolean => {
    if (node.type === 'text') {
      if (typeof node.value !== 'string') return false
      written += textOf(node.value)
      return true
    }
    if (node.type !== 'element' || !Array.isArray(node.children)) return false
    const { tagName, children } = node
    const own = ownTags.get(tagName)
    if (own === undefined || own.ancestors?.every((each) => !around.includes(each))) return false
    const attributes = writtenAttributes(node, own)
    if (attributes === undefined) return false
    if (own.isVoid) {
      written += `<${tagName}${attributes} />`
      return children.length === 0
    }
    written += `<${tagName}${attributes}>`
    around.push(tagName)
    const start = written.length
    for (const child of children) if (!write(child)) return false
    onContent?.(children, start, written.length)
    around.pop()
    written += `</${tagName}>`
    return true
  }
  return nodes.every(write) ? written : undefined
}
