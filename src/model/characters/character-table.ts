/** The tables of characters that a text can be measured against. */
import { lazy } from '../../base/lazy.js'
import { type Words, words } from '../../base/words.js'
import { everydayCharacters } from './everyday-characters.js'
import { standardCharacters } from './standard-characters.js'

export interface CharacterTable {
  readonly name: Words
  readonly has: (character: string) => boolean
}

export type CharacterTableId = 'common' | 'standard'

const table = (name: Words, ...lines: readonly string[]): CharacterTable => {
  const characters = lazy((): ReadonlySet<string> => new Set(lines.join('').replace(/\n/g, '')))
  return { name, has: (character) => characters().has(character) }
}

export const characterTables: Readonly<Record<CharacterTableId, CharacterTable>> = {
  common: table(
    words('《现代汉语常用字表》2500 常用字', 'the 2,500 common characters of 《现代汉语常用字表》'),
    everydayCharacters,
  ),
  standard: table(
    words('《通用规范汉字表》一级 3500 字', 'the 3,500 characters of the first level of 《通用规范汉字表》'),
    everydayCharacters,
    standardCharacters,
  ),
}
