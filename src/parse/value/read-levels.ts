/** Reads how much findings weigh: a level for each rule code or group. */
import { excerpt } from '../../base/excerpt.js'
import { words } from '../../base/words.js'
import type { Located } from '../../markdown/located.js'
import { type Level, level, RULE_CODE } from '../../model/profile.js'
import { unknownRule } from '../settings/diagnostics.js'
import { listTooLong, wrongShape } from './diagnostics.js'
import { type FieldName, placeOf, type Reader } from './reader.js'

/** More than there are rules: looking for what each of thousands could mean takes long. */
const MAX_LEVELS = 500

/** Where the level of a rule was written, as a JSON pointer (RFC 6901). */
export const levelPointer = (pointer: string, code: string): string => `${pointer}/${code.replace('/', '~1')}`

/** The levels by code; their origins are the codes, since a wrong code is the commonest mistake. */
export const readLevels = (
  at: Located,
  field: FieldName,
  pointer: string,
  reader: Reader,
): Record<string, Level> | undefined => {
  if (at.kind !== 'map') {
    const expects = words('「规则代码: 级别」这样的小项', 'a level for each rule, such as `quiz/stem: off`')
    reader.report(wrongShape(placeOf(reader, at), { key: field.key, zh: field.zh, expects }))
    return undefined
  }
  const count = at.entries.length
  if (count > MAX_LEVELS) {
    const { key, zh } = field
    reader.report(listTooLong(placeOf(reader, at), { key, zh, count, limit: MAX_LEVELS }))
    return undefined
  }
  const levels = new Map<string, Level>()
  for (const { key: code, keyRange, value } of at.entries) {
    const place = { file: reader.file, range: keyRange }
    if (!RULE_CODE.test(code)) {
      reader.report(unknownRule(place, { written: excerpt(code), suggestions: [] }))
      continue
    }
    const name = { key: code, zh: code, name: code }
    const read = reader.read(value, level, name, levelPointer(pointer, code), reader)
    reader.origins.set(levelPointer(pointer, code), place)
    if (read !== undefined) levels.set(code, read as Level)
  }
  return Object.fromEntries(levels)
}
