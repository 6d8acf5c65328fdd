/** The options of a command: a typed table, read with `node:util.parseArgs`. */
import { parseArgs } from 'node:util'
import type { Words } from '../index.js'
import { missingValue, needlessValue, notACount, unknownChoice, unknownOption } from './usage-error.js'

export interface Option {
  /** `flag` is on or off, `text` has a value, `list` may be given many times, `count` is a whole number. */
  readonly type: 'flag' | 'text' | 'list' | 'count'
  readonly short?: string
  /** What stands for the value in the help, such as `FILE`. A flag has none. */
  readonly value?: string
  readonly choices?: readonly string[]
  readonly summary: Words
}

/** Options by their long names. */
export type Options = Readonly<Record<string, Option>>

interface ValueTypes {
  readonly flag: boolean
  readonly text: string | undefined
  readonly list: readonly string[]
  readonly count: number | undefined
}

export type Values<O extends Options> = { readonly [Name in keyof O]: ValueTypes[O[Name]['type']] }

export interface Parsed<O extends Options> {
  readonly args: readonly string[]
  readonly options: Values<O>
}

/** Reads a command line leniently: what is wrong with it is said by us, in the user's language. */
export const tokensOf = (argv: readonly string[], options: Options) => {
  const config = Object.entries(options).map(([name, { type, short }]) => [
    name,
    { type: type === 'flag' ? 'boolean' : 'string', ...(short && { short }) } as const,
  ])
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(config),
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  return tokens
}

type Token = ReturnType<typeof tokensOf>[number]
type OptionToken = Extract<Token, { kind: 'option' }>

const longNames = (options: Options): readonly string[] => Object.keys(options).map((name) => `--${name}`)

/** The value of an option as it was typed; '' for a flag. */
const typedValue = ({ rawName, value, inlineValue }: OptionToken, option: Option): string => {
  if (option.type === 'flag') {
    if (value !== undefined) throw needlessValue(rawName)
    return ''
  }
  // `--out --fix` is a forgotten value; `-` alone is the usual name of standard output.
  if (value === undefined || (!inlineValue && /^-./.test(value)))
    throw missingValue(rawName, option.value ?? 'N')
  if (option.choices?.includes(value) === false) throw unknownChoice(rawName, value, option.choices)
  if (option.type === 'count' && !/^\d{1,9}$/.test(value)) throw notACount(rawName, value)
  return value
}

const readers: { readonly [Type in Option['type']]: (typed: readonly string[]) => ValueTypes[Type] } = {
  flag: (typed) => typed.length > 0,
  text: (typed) => typed.at(-1),
  list: (typed) => typed,
  count: (typed) => (typed.length > 0 ? Number(typed.at(-1)) : undefined),
}

/** Sorts a command line into arguments and options; the first mistake is thrown. */
export const parseOptions = <O extends Options>(argv: readonly string[], options: O): Parsed<O> => {
  const args: string[] = []
  const typed = new Map<string, string[]>()
  let ended = false
  for (const token of tokensOf(argv, options)) {
    if (token.kind === 'option-terminator') ended = true
    else if (token.kind === 'positional') {
      // Word processors and Chinese keyboards turn `--fix` into `——fix`.
      if (!ended && /^[\u2010-\u2015\u2212\uff0d]/.test(token.value))
        throw unknownOption(token.value, longNames(options))
      args.push(token.value)
    } else {
      const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined
      if (option === undefined) throw unknownOption(token.rawName, longNames(options))
      typed.set(token.name, [...(typed.get(token.name) ?? []), typedValue(token, option)])
    }
  }
  const values = Object.entries(options).map(([name, { type }]) => [
    name,
    readers[type](typed.get(name) ?? []),
  ])
  return { args, options: Object.fromEntries(values) }
}
