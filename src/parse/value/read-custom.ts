/** Reads what authors keep under `custom`, for which kebao has no words: any keys, any nesting, as plain data. */

import { words } from '../../base/words.js'
import type { Located, LocatedMap } from '../../markdown/located.js'
import { brokenText, customKey, wrongShape } from './diagnostics.js'
import { type FieldName, placeOf, type Reader } from './reader.js'
import { isBroken } from './text.js'

const MAX_KEY = 100

/** `__proto__` would change the objects of a program that reads the bundle. */
const isKey = (key: string): boolean => key.length <= MAX_KEY && key !== '__proto__' && !isBroken(key)

const readAny = (at: Located, reader: Reader): unknown => {
  if (at.kind === 'list') return at.items.map((item) => readAny(item, reader))
  if (at.kind === 'map') return readKeys(at, reader)
  if (!isBroken(at.text)) return at.text
  reader.report(brokenText(placeOf(reader, at), {}))
  return ''
}

const readKeys = (map: LocatedMap, reader: Reader): Record<string, unknown> =>
  Object.fromEntries(
    map.entries.flatMap(({ key, keyRange, value }) => {
      if (isKey(key)) return [[key, readAny(value, reader)]]
      reader.report(customKey({ file: reader.file, range: keyRange }, { limit: MAX_KEY }))
      return []
    }),
  )

/** The keys of one's own as plain data; undefined for anything but keys, which is reported. */
export const readCustom = (
  at: Located,
  field: FieldName,
  reader: Reader,
): Record<string, unknown> | undefined => {
  if (at.kind === 'map') return readKeys(at, reader)
  reader.report(
    wrongShape(placeOf(reader, at), {
      key: field.key,
      zh: field.zh,
      expects: words('几个小项', 'keys of its own'),
    }),
  )
  return undefined
}
