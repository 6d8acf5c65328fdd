/** Adds an entry to a record of front matter, in the way the record is written. */
import type { Edit, Place } from '../../base/diagnostic.js'
import { newlineOf } from '../../base/lines.js'
import type { Words } from '../../base/words.js'
import { isChinese } from '../../parse/value/reader.js'

/**
 * The edit that adds `key: value` to the record at a place; undefined where it is written in an unusual way.
 *
 * @param main the key under which a record that is written as one value has that value
 */
export const recordEntry = (
  source: string,
  { file, range }: Place,
  key: Words,
  value: string,
  main: Words,
): Edit | undefined => {
  if (range === undefined) return undefined
  const { offset: start = 0, column } = range.start
  const end = range.end.offset ?? 0
  const text = source.slice(start, end)
  const before = source.slice(start - column + 1, start)
  const language = isChinese(before + text) ? 'zh-CN' : 'en'
  const entry = `${key[language]}: ${value}`
  if (/^\{[^{}]*[^{},\s][^\S\r\n]*\}$/.test(text)) {
    const at = start + text.slice(0, -1).trimEnd().length
    return { file, start: at, end: at, text: `, ${entry}` }
  }
  if (/^\d+(?:\.\d+)?$/.test(text) && /^[^\s#][^:]*:[ \t]+$/.test(before))
    return { file, start, end, text: `{ ${main[language]}: ${text}, ${entry} }` }
  return /^[ \t]+$/.test(before) && /^[^\s:{["'|>&*!-][^:\r\n]*:(?:\s|$)/.test(text)
    ? { file, start, end: start, text: `${entry}${newlineOf(source)}${before}` }
    : undefined
}
