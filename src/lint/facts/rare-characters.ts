/** The characters of a lesson that are not in a table of common ones. */
import { byCodeUnit } from '../../base/path.js'
import type { CharacterTable } from '../../model/characters/character-table.js'
import { type Document, documentsOf, nodesOf, type Package } from '../../parse/package.js'
import { passagesOf } from './passages.js'
import { HAN, kindAt } from './unit-kind.js'

interface RareCharacters {
  /** All characters of the lesson, and those outside the table. */
  readonly all: number
  readonly outside: number
  /** The latter, the most frequent first. */
  readonly characters: readonly string[]
}

/** Characters that the course teaches to read: `{鞘|qiào}`. */
export const taughtCharacters = (pkg: Package): ReadonlySet<string> =>
  new Set(
    documentsOf(pkg).flatMap((document) => nodesOf(document, 'ruby').flatMap(({ value }) => [...value])),
  )

export const rareCharacters = (
  document: Document,
  table: CharacterTable,
  taught: ReadonlySet<string>,
): RareCharacters => {
  const counts = new Map<string, number>()
  let all = 0
  let outside = 0
  for (const { text } of passagesOf(document)) {
    for (let at = 0; at < text.length; at += 1) {
      if (kindAt(text, at) !== HAN) continue
      all += 1
      if (table.has(text.charCodeAt(at))) continue
      const character = text.charAt(at)
      if (taught.has(character)) continue
      outside += 1
      counts.set(character, (counts.get(character) ?? 0) + 1)
    }
  }
  const characters = [...counts].sort(([a, m], [b, n]) => n - m || byCodeUnit(a, b)).map(([each]) => each)
  return { all, outside, characters }
}
