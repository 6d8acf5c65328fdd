/** Line breaking by the Chinese rules. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { widthOf } from '../../src/cli/columns.js'
import { wrap } from '../../src/cli/wrap.js'

test.each([
  ['课包里没有课程，请补上。', 8, ['课包里没', '有课程，', '请补上。']],
  ['一二三四，五', 8, ['一二三', '四，五']],
  ['一二三「四五」六', 8, ['一二三', '「四五」', '六']],
  ['一二三“四”', 8, ['一二三', '“四”']],
  ['等等……好', 5, ['等', '等……', '好']],
  ['the quick brown fox', 10, ['the quick', 'brown fox']],
  ['don’t stop', 6, ['don’t', 'stop']],
  ['运行 kebao lint 检查', 10, ['运行 kebao', 'lint 检查']],
  ['在course.md里写', 10, ['在', 'course.md', '里写']],
  ['averyveryverylongword 字', 8, ['averyveryverylongword', '字']],
  ['（（（ ）））', 4, ['（（（', '）））']],
  ['', 8, ['']],
])('%s', (text, columns, lines) => {
  expect(wrap(text, columns)).toEqual(lines)
})

const textOf = (characters: string) => fc.string({ unit: fc.constantFrom(...characters), maxLength: 60 })
const columns = fc.integer({ min: 8, max: 30 })

test('nothing but blanks is lost, and only a single word is too wide', () => {
  fc.assert(
    fc.property(textOf('课程包学 ，。」「（）“”…a b1.'), columns, (text, width) => {
      const lines = wrap(text, width)
      expect(lines.join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''))
      for (const line of lines) if (widthOf(line) > width) expect(line).not.toContain(' ')
    }),
  )
})

test('no line begins with a closing mark', () => {
  fc.assert(
    fc.property(textOf('课程包，。」”…ab1.'), columns, (text, width) => {
      for (const line of wrap(text, width).slice(1)) expect(line).not.toMatch(/^[，。」”….]/)
    }),
  )
})

test('no line ends with an opening mark', () => {
  fc.assert(
    fc.property(textOf('课程包「（“ab1'), columns, (text, width) => {
      for (const line of wrap(text, width).slice(0, -1)) expect(line).not.toMatch(/[「（“]$/)
    }),
  )
})
