/** Canonical JSON (RFC 8785): one value has one text, so that it can be hashed and signed. */
import { KebaoError } from './error.js'
import { words } from './words.js'

/** What `parseJson` reads by default, so that whatever is written can be read; it also ends circles. */
const MAX_DEPTH = 64

const notJson = (zh: string, en: string): KebaoError =>
  new KebaoError('misuse/not-json', words(`规范 JSON 写不出${zh}。`, `Canonical JSON cannot hold ${en}.`))

/** ECMAScript writes numbers as RFC 8785 §3.2.2.3 asks; -0 becomes 0. */
const numberText = (value: number): string => {
  if (!Number.isFinite(value)) throw notJson(`数字 ${value}`, `the number ${value}`)
  return String(value)
}

/** `JSON.stringify` escapes as RFC 8785 §3.2.2.2 asks. It escapes lone surrogates too, so that few texts need a closer look. */
const stringText = (value: string): string => {
  const text = JSON.stringify(value)
  if (text.includes('\\ud') && /\p{Cs}/u.test(value)) throw notJson('半个字符', 'a lone surrogate')
  return text
}

/** A date or a map would lose what it holds; an object of another realm is plain all the same. */
const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

/** Without a function to compare by, strings are sorted by code units (RFC 8785 §3.2.3); most come in that order. */
const sortedKeys = (value: object): readonly string[] => {
  const keys = Object.keys(value)
  for (let at = 1; at < keys.length; at += 1)
    if ((keys[at] as string) < (keys[at - 1] as string)) return keys.sort()
  return keys
}

// Texts are put together by `+`, which makes one flat text at the very end; lists that are joined copy it at every level.
const objectText = (value: object, depth: number): string => {
  if (!isPlain(value)) throw notJson('普通对象以外的对象', 'an object that is not plain')
  let text = '{'
  for (const key of sortedKeys(value)) {
    const member = (value as Readonly<Record<string, unknown>>)[key]
    if (member === undefined) continue
    if (text.length > 1) text += ','
    text += `${stringText(key)}:${textOf(member, depth)}`
  }
  return `${text}}`
}

const listText = (value: readonly unknown[], depth: number): string => {
  let text = '['
  // By number, so that a hole is told as the `undefined` that it reads as.
  for (let at = 0; at < value.length; at += 1) text += (at === 0 ? '' : ',') + textOf(value[at], depth)
  return `${text}]`
}

const textOf = (value: unknown, depth: number): string => {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return numberText(value)
  if (typeof value === 'string') return stringText(value)
  if (typeof value !== 'object') throw notJson(` ${typeof value} 类型的值`, `a value of type ${typeof value}`)
  if (depth === MAX_DEPTH) throw notJson(`超过 ${MAX_DEPTH} 层的嵌套`, `more than ${MAX_DEPTH} levels`)
  if (Array.isArray(value)) return listText(value, depth + 1)
  return objectText(value, depth + 1)
}

/**
 * Writes a value as canonical JSON. As in `JSON.stringify`, members that are `undefined` are left out;
 * anything else that JSON cannot hold is a mistake of the caller.
 *
 * @throws KebaoError for NaN, infinities, lone surrogates, `undefined`, big integers, functions, objects
 * that are not plain, and values deeper than 64 levels
 */
export const canonicalJson = (value: unknown): string => textOf(value, 0)
