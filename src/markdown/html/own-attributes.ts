/** The allow-list of the sanitiser once more, by the names that stand in HTML: what a tag that kebao wrote may carry. */
import type { UrlUse } from './context.js'
import { sanitizeSchema } from './sanitize-schema.js'

/** The value of an attribute; true for one that has none. */
export type AttributeValue = string | true

type IsAllowed = (value: AttributeValue) => boolean

/** Attributes that say all by being there. */
const flags: ReadonlySet<string> = new Set(['checked', 'controls', 'default', 'disabled'])

/** `dataQuestionId` is `data-question-id` in HTML; hast has a name of its own for `class` alone. */
const attributeOf = (property: string): string =>
  property === 'className' ? 'class' : property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

type Definition = string | readonly [string, ...unknown[]]

const checkOf = (name: string, allowed: readonly unknown[]): IsAllowed => {
  if (flags.has(name)) return (value) => value === true
  if (allowed.length === 0) return (value) => value !== true
  const isListed: IsAllowed = (value) =>
    allowed.some((each) =>
      each instanceof RegExp ? typeof value === 'string' && each.test(value) : each === value,
    )
  return name === 'class' ? (value) => value !== true && value.split(' ').every(isListed) : isListed
}

const rulesOf = (definitions: readonly Definition[]): ReadonlyMap<string, IsAllowed> =>
  new Map(
    definitions.map((each) => {
      const [property, ...allowed] = typeof each === 'string' ? [each] : each
      const name = attributeOf(property)
      return [name, checkOf(name, allowed)] as const
    }),
  )

const definitions: Readonly<Record<string, readonly Definition[]>> = sanitizeSchema.attributes

/** By tag and attribute, whether a value may stand there. */
export const ownAttributes: ReadonlyMap<string, ReadonlyMap<string, IsAllowed>> = new Map(
  sanitizeSchema.tagNames.map((tag) => [tag, rulesOf(definitions[tag] ?? [])]),
)

const required: Readonly<Record<string, Readonly<Record<string, unknown>>>> = sanitizeSchema.required

/** By tag, the attributes that must be there. */
export const requiredAttributes = (tag: string): readonly string[] => Object.keys(required[tag] ?? {})

/** What an address in an attribute is for; undefined for other attributes. */
export const urlUseOf = (tag: string, attribute: string): UrlUse | undefined => {
  if (attribute === 'href') return 'link'
  if (attribute === 'poster') return 'image'
  if (attribute !== 'src') return undefined
  return tag === 'img' ? 'image' : 'media'
}
