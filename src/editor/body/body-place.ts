/** What is being written at a place in the body: a directive, one of its attributes, an address. One line tells. */
import { type Word, wordAt } from '../spot.js'
import { lineAt } from '../text-line.js'

export type BodyPlace =
  | { readonly at: 'directive'; readonly colons: number; readonly word: Word; readonly isAlone: boolean }
  | {
      readonly at: 'attribute'
      readonly directive: string
      readonly word: Word
      readonly beside: readonly string[]
      readonly hasValue: boolean
    }
  | {
      readonly at: 'attribute-value'
      readonly directive: string
      readonly attribute: string
      readonly word: Word
      readonly isQuoted: boolean
    }
  | { readonly at: 'address'; readonly word: Word }

/** Longer lines are no work of a person. */
const MAX_LINE = 10_000

const ASCII: Readonly<Record<string, string>> = {
  '：': ':',
  '｛': '{',
  '｝': '}',
  '＝': '=',
  '＃': '#',
  '“': '"',
  '”': '"',
  '　': ' ',
}

/** As long as the line, so that places in it are places in the text. */
const halfWidth = (line: string): string => line.replace(/[：｛｝＝＃“”　]/g, (mark) => ASCII[mark] ?? mark)

const FENCE = /^(?:[ \t>]|(?:[-*+]|\d{1,9}[.)])[ \t])*(:{2,})[ \t]*([\p{L}][\p{L}\p{N}_-]*)?(?:\[[^\]]*\])?/u

interface Attribute {
  readonly name: string
  readonly nameStart: number
  readonly nameEnd: number
  /** Undefined where there is no `=`. */
  readonly valueStart?: number
  readonly valueEnd?: number
  readonly isQuoted: boolean
}

const ATTRIBUTE = /([^\s={}"]+)(?:(=)(?:"([^"]*)("?)|([^\s}"]*)))?/g

const attributesIn = (line: string, from: number): readonly Attribute[] =>
  Array.from(
    line.slice(from).matchAll(ATTRIBUTE),
    ({ index, 1: name = '', 2: equals, 3: quoted, 5: plain }) => {
      const nameStart = from + index
      const nameEnd = nameStart + name.length
      if (equals === undefined) return { name, nameStart, nameEnd, isQuoted: false }
      const valueStart = nameEnd + 1 + (quoted === undefined ? 0 : 1)
      return {
        name,
        nameStart,
        nameEnd,
        valueStart,
        valueEnd: valueStart + (quoted ?? plain ?? '').length,
        isQuoted: quoted !== undefined,
      }
    },
  )

const attributePlace = (
  text: string,
  start: number,
  line: string,
  brace: number,
  directive: string,
  at: number,
): BodyPlace | undefined => {
  const attributes = attributesIn(line, brace + 1)
  const word = (from: number, to: number): Word => wordAt(text, start + from, start + to, start + at)
  for (const { name, nameStart, nameEnd, valueStart, valueEnd = 0, isQuoted } of attributes) {
    if (valueStart !== undefined && valueStart <= at && at <= valueEnd)
      return { at: 'attribute-value', directive, attribute: name, word: word(valueStart, valueEnd), isQuoted }
    if (nameStart > at || at > nameEnd) continue
    const beside = attributes.flatMap((each) => (each.name === name ? [] : each.name))
    return {
      at: 'attribute',
      directive,
      word: word(nameStart, nameEnd),
      beside,
      hasValue: valueStart !== undefined,
    }
  }
  if (line.indexOf('}', brace) >= 0 && line.indexOf('}', brace) < at) return undefined
  const beside = attributes.map(({ name }) => name)
  return { at: 'attribute', directive, word: word(at, at), beside, hasValue: false }
}

const fencePlace = (text: string, start: number, line: string, at: number): BodyPlace | undefined => {
  const fence = FENCE.exec(line)
  if (fence === null) return undefined
  const [all, colons = '', name = ''] = fence
  const nameStart = all.indexOf(colons) + colons.length
  const nameAt = name === '' ? nameStart : all.indexOf(name, nameStart)
  if (at >= nameStart && at <= nameAt + name.length) {
    const isAlone = line.slice(nameAt + name.length).trim() === ''
    return {
      at: 'directive',
      colons: colons.length,
      word: wordAt(text, start + nameAt, start + nameAt + name.length, start + at),
      isAlone,
    }
  }
  const brace = line.startsWith('{', all.length) ? all.length : -1
  return brace >= 0 && at > brace ? attributePlace(text, start, line, brace, name, at) : undefined
}

const addressPlace = (text: string, start: number, line: string, at: number): BodyPlace | undefined => {
  const before = line.slice(0, at)
  const definition = /^ {0,3}\[[^\]]+\]:[ \t]*<?/.exec(line)?.[0].length
  const from = definition !== undefined && definition <= at ? definition : before.lastIndexOf('](') + 2
  if (from < 2) return undefined
  const opened = line.startsWith('<', from) ? from + 1 : from
  const length = line.slice(opened).search(definition === undefined ? /[)>]|\s["'(]/ : /[\s>]/)
  const end = length < 0 ? line.length : opened + length
  return at < opened || at > end
    ? undefined
    : { at: 'address', word: wordAt(text, start + opened, start + end, start + at) }
}

/** The place of an offset in the body; undefined in plain prose. */
export const bodyPlace = (text: string, offset: number): BodyPlace | undefined => {
  const { start, end } = lineAt(text, offset)
  if (end - start > MAX_LINE) return undefined
  const line = halfWidth(text.slice(start, end))
  return fencePlace(text, start, line, offset - start) ?? addressPlace(text, start, line, offset - start)
}
