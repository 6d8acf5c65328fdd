/** Adds a line to the front matter of a document, with the key in the language the author uses. */
import type { Edit } from '../../base/diagnostic.js'
import { newlineOf } from '../../base/lines.js'
import type { Words } from '../../base/words.js'
import { findFences } from '../../markdown/front-matter-fences.js'
import type { Document, Package } from '../../parse/package.js'
import { isChinese } from '../../parse/value/reader.js'
import { yamlText } from '../../parse/value/yaml-text.js'

/** A key at the beginning of a line; what is indented or in brackets belongs to another key. */
const KEY = /^([^\s:：#'"[\]{}-][^:：]{0,60})[:：]/

interface Block {
  readonly start: number
  readonly newline: string
  readonly keys: readonly string[]
}

/** The front matter, where it is written line by line. */
const blockOf = (source: string): Block | undefined => {
  const fences = findFences(source)
  if (fences.kind !== 'closed') return undefined
  const { start, end } = fences.inner
  const lines = source.slice(start, end).split(/\r\n|\n|\r/)
  const first = lines.find((line) => !/^\s*(?:#.*)?$/.test(line))
  if (first !== undefined && !KEY.test(first)) return undefined
  return {
    start,
    newline: newlineOf(source),
    keys: lines.flatMap((line) => KEY.exec(line)?.[1]?.trim() ?? []),
  }
}

/**
 * The edit that adds `key: value` at the top; undefined where the key stands there without a value, or where the
 * front matter is written so that a line cannot simply be added.
 *
 * @param names every name of the key
 * @param value a text, or YAML as an author of each language writes it
 */
export const frontMatterLine = (
  { root }: Package,
  { file, source }: Document,
  key: Words,
  names: readonly string[],
  value: string | { readonly yaml: Words },
): Edit | undefined => {
  const block = blockOf(source)
  if (block === undefined) return undefined
  const { start, newline, keys } = block
  const present = keys.map((each) => each.toLowerCase())
  if (names.some((name) => present.includes(name.toLowerCase()))) return undefined
  const inChinese = isChinese((keys.length > 0 ? keys : (blockOf(root.source)?.keys ?? [])).join())
  const language = inChinese ? 'zh-CN' : 'en'
  const written = typeof value === 'string' ? yamlText(value) : value.yaml[language]
  const text = `${key[language]}: ${written}${newline}`
  return { file, start, end: start, text }
}
