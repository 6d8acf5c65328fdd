/** What learners read, how long it is to them, and where it stands in the file. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { onceFor } from '../../src/base/once-for.js'
import { type Passage, passagesOf, placeIn } from '../../src/lint/facts/passages.js'
import { readingLength } from '../../src/lint/facts/reading-length.js'
import { type Sentence, sentencesIn } from '../../src/lint/facts/sentences.js'
import { BLANK, kindAt } from '../../src/lint/facts/unit-kind.js'
import { characterTables } from '../../src/model/characters/character-table.js'
import { everydayCharacters } from '../../src/model/characters/everyday-characters.js'
import { standardCharacters } from '../../src/model/characters/standard-characters.js'
import { parse } from '../../src/parse/parse.js'
import { overlay, treeOf } from './harness.js'

const passages = async (body: string): Promise<readonly Passage[]> => {
  const lesson = `---\nid: open\ntitle: 打开手机\n---\n\n${body}\n`
  const { value } = await parse(await treeOf(overlay({ 'lessons/01-open.md': lesson })))
  const document = value?.lessons[0]
  if (document === undefined) throw new Error('the lesson was not read')
  return passagesOf(document)
}

/** The source at the place of a part of a passage. */
const written = (passage: Passage, part: string): string => {
  const at = passage.text.indexOf(part)
  const { range } = placeIn(passage, at, at + part.length)
  return passage.document.source.slice(range?.start.offset, range?.end.offset)
}

describe('passages', () => {
  it('are what learners read, without what only teachers see', async () => {
    const found = await passages(
      [
        '## 开机',
        '按住`设置`的[按键](a.png)。',
        '| 甲 | 乙 |\n| - | - |\n| 丙 | 丁 |',
        ':::单选题{#q1}\n怎样开机？\n\n- [x] 按住\n- [ ] 摇一摇\n\n> 解析：只有教师看。\n:::',
      ].join('\n\n'),
    )
    expect(found.map(({ text }) => text)).toEqual([
      '开机',
      '按住的按键。',
      '甲',
      '乙',
      '丙',
      '丁',
      '怎样开机？',
      '按住',
      '摇一摇',
    ])
  })

  it('know the step, the block and the audience around them', async () => {
    const found = await passages(
      '::::仅{受众=老年人}\n甲\n\n:::步骤\n1. 乙\n:::\n::::\n\n:::案例\n丙\n:::\n\n丁',
    )
    expect(found.map(({ text, only, block, step }) => [text, only, block, step?.type])).toEqual([
      ['甲', ['seniors'], 'only', undefined],
      ['乙', ['seniors'], 'steps', 'listItem'],
      ['丙', undefined, 'case', undefined],
      ['丁', undefined, undefined, undefined],
    ])
  })

  it('find the source of their parts behind marks, links, readings and the beginnings of lines', async () => {
    const [paragraph, quote, item] = await passages(
      '先**按住**[电源键](a.png "b")，看{屏|píng}幕。\n\n> 念一念\n>   这一句\n\n- 第一行\n  第二行',
    )
    if (!paragraph || !quote || !item) throw new Error('a passage is missing')
    for (const part of ['先', '按住', '电源键', '屏', '幕。']) expect(written(paragraph, part)).toBe(part)
    expect(written(quote, '这一句')).toBe('这一句')
    expect(written(item, '第二行')).toBe('第二行')
  })
})

describe.each([
  ['CR', '\r', '\r'],
  ['CRLF', '\r\n', '\r\n'],
  ['first CR, then LF', '\r', '\n'],
  ['first LF, then CR', '\n', '\r'],
])('line ends: %s', (_, first, second) => {
  it('do not move the parts behind them', async () => {
    const [quote] = await passages(`> 念一念${first}>   这一句${second}> 再一句`)
    if (!quote) throw new Error('the passage is missing')
    expect(quote.text).toBe('念一念 这一句 再一句')
    for (const part of ['念一念', '这一句', '再一句']) expect(written(quote, part)).toBe(part)
  })
})

/** The same by a pattern, which says what a sentence is and takes three times as long. */
const plainSentences = (text: string): readonly Sentence[] => {
  const ends = [...text.matchAll(/[。！？!?；;…\n]+[”’」』）)"]*|\.(?=\s|$)/g)]
  const stops = [...ends.map(({ index, 0: end }) => index + end.length), text.length]
  return stops
    .map((to, at) => {
      const part = text.slice(stops[at - 1] ?? 0, to)
      return { from: to - part.trimStart().length, to, length: readingLength(part) }
    })
    .filter(({ length }) => length > 0)
}

describe('lengths', () => {
  it.each([
    ['按住按键', 4],
    ['按住 3.5 秒，就好了。', 7],
    ['don’t press the power-key', 4],
    ['𠮷祥〇', 3],
    ['，。！', 0],
  ])('%s', (text, length) => {
    expect(readingLength(text)).toBe(length)
  })

  it('part sentences at their marks, not inside numbers or quotes', async () => {
    const [passage] = await passages('他说：“好了！”再按 3.5 秒；松手。Wait. Then go')
    if (passage === undefined) throw new Error('the passage is missing')
    expect(passage.sentences().map(({ from, to }) => passage.text.slice(from, to))).toEqual([
      '他说：“好了！”',
      '再按 3.5 秒；',
      '松手。',
      'Wait.',
      'Then go',
    ])
  })

  it('of sentences make up that of their text, whatever it holds', () => {
    const units = fc.constantFrom(...' .;a1é字〇𠮷’\'"”」)。！？!?；…\n\r\t\u3000\ufeff-，')
    fc.assert(
      fc.property(fc.array(units, { maxLength: 30 }), (parts) => {
        const text = parts.join('')
        const sentences = sentencesIn(text)
        expect(sentences.reduce((sum, { length }) => sum + length, 0)).toBe(readingLength(text))
        for (const { from, to } of sentences)
          expect(text.slice(from, to).trimStart()).toBe(text.slice(from, to))
        expect(sentences).toEqual(plainSentences(text))
      }),
      { numRuns: 2000 },
    )
  })

  it('take for blanks what patterns take for them', () => {
    const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit))
    const blanks = units.filter((unit) => kindAt(unit, 0) === BLANK)
    expect(blanks).toEqual(units.filter((unit) => /[^\S\n]/.test(unit)))
  })
})

describe('tables of characters', () => {
  const charactersOf = (lines: string): readonly string[] => [...lines.replace(/\n/g, '')]

  it('have as many characters as their standards, each once', () => {
    const common = charactersOf(everydayCharacters)
    const all = [...common, ...charactersOf(standardCharacters)]
    expect(common).toHaveLength(2500)
    expect(all).toHaveLength(3500)
    expect(new Set(all).size).toBe(3500)
    expect(all.every((each) => /^\p{Script=Han}$/u.test(each))).toBe(true)
  })

  it('hold one another', () => {
    for (const each of '的罐') {
      expect(characterTables.common.has(each.charCodeAt(0))).toBe(true)
      expect(characterTables.standard.has(each.charCodeAt(0))).toBe(true)
    }
    expect(characterTables.common.has('矗'.charCodeAt(0))).toBe(false)
    expect(characterTables.standard.has('矗'.charCodeAt(0))).toBe(true)
    expect(characterTables.standard.has('羌'.charCodeAt(0))).toBe(false)
    expect(characterTables.standard.has('\n'.charCodeAt(0))).toBe(false)
  })
})

describe('onceFor', () => {
  it('makes a fact once for each object, whatever the fact is', () => {
    const made: object[] = []
    const fact = onceFor((of: object) => void made.push(of))
    const [a, b] = [{}, {}]
    for (const each of [a, b, a, b]) expect(fact(each)).toBe(undefined)
    expect(made).toEqual([a, b])
  })
})
