/** The keys that may be written in a record. */
import type { Language } from '../../base/words.js'
import { words } from '../../base/words.js'
import { keyTable, matchKey } from '../../parse/value/key-table.js'
import { zhKeysOf } from '../../parse/value/schema-shape.js'
import { fieldCard } from '../hover/field-card.js'
import type { Shape } from '../yaml/schema-at.js'
import type { Choice } from './completion.js'

/** Keys that are not there yet, in the language the author writes; a colon is added where there is none. */
export const keyChoices = (
  shape: Shape,
  beside: readonly string[],
  language: Language,
  hasColon: boolean,
): readonly Choice[] => {
  const table = keyTable(shape)
  const taken = new Set(beside.map((name) => matchKey(table, name)?.key))
  return Object.entries(shape).flatMap(([key, schema]) => {
    if (taken.has(key)) return []
    const names = zhKeysOf(schema)
    const [zh = key] = names
    const [label, other] = language === 'en' ? [key, zh] : [zh, key]
    const about = fieldCard(key, schema)
    return [
      {
        kind: 'key' as const,
        label,
        detail: words(other, other),
        ...(about === undefined ? {} : { about }),
        text: hasColon ? label : `${label}: `,
        names: [key, ...names],
      },
    ]
  })
}
