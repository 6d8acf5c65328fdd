/** Reads the options of a target, as a program gives them or as words from a command line. */
import * as z from 'zod'
import type { Diagnostic, Result } from '../base/diagnostic.js'
import { type Words, words } from '../base/words.js'
import { infoOf, keysOf } from '../model/field.js'
import { badOption, unknownOption } from './diagnostics.js'
import type { Target } from './target.js'

/** What is inside of `optional`, `default` and the like. */
const optionType = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? optionType(schema.unwrap() as z.ZodType)
    : schema

const truths: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['是', true],
  ['false', false],
  ['no', false],
  ['否', false],
])

/** A word as the schema wants it; what cannot be converted is left for the schema to refuse. */
const converted = (type: z.ZodType, value: unknown): unknown => {
  if (typeof value !== 'string') return value
  if (type instanceof z.ZodBoolean) return truths.get(value.trim().toLowerCase()) ?? value
  if (type instanceof z.ZodEnum) {
    const folded = value.trim().toLowerCase()
    return type.options.find((each) => String(each).toLowerCase() === folded) ?? value
  }
  if (type instanceof z.ZodNumber)
    return /^-?\d{1,15}(?:\.\d{1,15})?$/.test(value.trim()) ? Number(value) : value
  return value
}

/** What an option takes, in words. */
const expectedBy = (type: z.ZodType): Words => {
  if (type instanceof z.ZodBoolean) return words('「true」（是）或「false」（否）', '`true` or `false`')
  if (type instanceof z.ZodEnum) {
    const names = type.options.map(String)
    return words(
      names.map((name) => `「${name}」`).join('或'),
      names.map((name) => `\`${name}\``).join(' or '),
    )
  }
  if (type instanceof z.ZodNumber) {
    const { minValue, maxValue } = type
    return words(`${minValue} 到 ${maxValue} 的数`, `a number from ${minValue} to ${maxValue}`)
  }
  if (type instanceof z.ZodURL)
    return words('「https://」开头的网址', 'an address that begins with `https://`')
  if (type instanceof z.ZodString && type.maxLength !== null) {
    return words(`一行文字，最多 ${type.maxLength} 个字`, `a line of at most ${type.maxLength} characters`)
  }
  return words('一行文字', 'a line of text')
}

/** An option as help and reference pages show it. */
export interface OptionPage {
  readonly name: string
  /** Its Chinese name, where it has one. */
  readonly zh?: string
  readonly about: Words
  readonly expects: Words
  /** What holds where nothing is said. */
  readonly fallback?: unknown
}

/** The options of a target, in their order. */
export const optionsOf = ({ options }: Pick<Target, 'options'>): readonly OptionPage[] =>
  Object.entries(options.shape as Readonly<Record<string, z.ZodType>>).map(([name, schema]) => {
    const info = infoOf(schema)
    if (info === undefined) throw new TypeError(`${name} is no field`)
    const {
      about,
      zh: [zh],
    } = info
    const { data } = schema.safeParse(undefined)
    return {
      name,
      ...(zh === undefined ? {} : { zh }),
      about,
      expects: expectedBy(optionType(schema)),
      ...(data === undefined ? {} : { fallback: data }),
    }
  })

/** The English name of an option that is written in either language; undefined for none of this target. */
export const optionNamed = ({ options }: Pick<Target, 'options'>, written: string): string | undefined => {
  const shape = options.shape as Readonly<Record<string, z.ZodType>>
  return Object.keys(shape).find(
    (name) => name === written || keysOf(shape[name] as z.ZodType).includes(written),
  )
}

/**
 * Options under their English or Chinese names; every one that is wrong is told.
 *
 * @example
 * readOptions(epub, { largePrint: 'true' }).value // { largePrint: true }
 */
export const readOptions = <O extends z.ZodObject>(
  { name: target, options }: Target<O>,
  given: Readonly<Record<string, unknown>>,
): Result<z.output<O>> => {
  const diagnostics: Diagnostic[] = []
  const shape = options.shape as Readonly<Record<string, z.ZodType>>
  const names = Object.keys(shape)
  const read: Record<string, unknown> = {}
  for (const [written, value] of Object.entries(given)) {
    const name = optionNamed({ options }, written)
    if (name === undefined) diagnostics.push(unknownOption({}, { target, name: written, names }))
    else read[name] = converted(optionType(shape[name] as z.ZodType), value)
  }
  const checked = options.safeParse(read)
  if (checked.success && diagnostics.length === 0) return { value: checked.data, diagnostics }
  for (const name of new Set(checked.error?.issues.map(({ path }) => String(path[0])))) {
    const schema = shape[name]
    if (schema === undefined) continue
    const expects = expectedBy(optionType(schema))
    diagnostics.push(badOption({}, { target, name, value: String(read[name]), expects }))
  }
  return { diagnostics }
}
