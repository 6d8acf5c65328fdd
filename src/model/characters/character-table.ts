/** The tables of characters that a text can be measured against. */
import { lazy } from '../../base/lazy.js'
import { type Words, words } from '../../base/words.js'
import { everydayCharacters } from './everyday-characters.js'
import { standardCharacters } from './standard-characters.js'

export interface CharacterTable {
  readonly name: Words
  /** Asks for a character by its UTF-16 unit: all of them are in the basic plane. */
  readonly has: (unit: number) => boolean
}

export type CharacterTableId = 'common' | 'standard'

const table = (name: Words, ...lines: readonly string[]): CharacterTable => {
  const marks = lazy(() => {
    const all = new Uint8Array(0x10000)
    for (const character of lines.join('').replace(/\n/g, '')) all[character.charCodeAt(0)] = 1
    return all
  })
  return { name, has: (unit) => marks()[unit] === 1 }
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
