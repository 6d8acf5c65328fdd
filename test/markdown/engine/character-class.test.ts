/** Every kind of character beside emphasis: what the engine takes them for is what remark-parse takes them for. */
import { expect, test } from 'vitest'
import { type CharacterClass, classOf } from '../../../src/markdown/engine/character-class.js'
import { nativeEngine, verdictOn } from './compare.js'

/** Of the ideographs, which are all alike, one in so many. */
const STRIDE = 41

const byClass = new Map<CharacterClass, string[]>()
for (let code = 0x80; code < 0xd800; code += 1) {
  const character = String.fromCharCode(code)
  const found = classOf(character)
  if (found === undefined || (found === 'cjk' && code % STRIDE !== 0)) continue
  byClass.set(found, [...(byClass.get(found) ?? []), character])
}
for (let code = 0xf900; code < 0x10000; code += 1) {
  const character = String.fromCharCode(code)
  const found = classOf(character)
  if (found !== undefined) byClass.set(found, [...(byClass.get(found) ?? []), character])
}

/** Before, behind and within, beside letters and ideographs. */
const around = (c: string): string =>
  [`甲${c}**乙**丙`, `甲**${c}乙**丙`, `a**乙${c}**b`, `a_b_${c}c`, `~~乙${c}~~丙`].join('\n\n')

test.each([...byClass.keys()])('beside emphasis: %s', async (name) => {
  const engine = await nativeEngine()
  const verdicts = (byClass.get(name) ?? []).map((character) => [
    character,
    verdictOn(engine, around(character)),
  ])
  expect(verdicts.filter(([, verdict]) => verdict !== 'same' && verdict !== 'refused')).toEqual([])
  expect(verdicts.length).toBeGreaterThan(5)
})

test('no class is left out', () => {
  expect([...byClass.keys()].sort()).toEqual(['cjk', 'cjk-punctuation', 'letter', 'punctuation', 'space'])
})
