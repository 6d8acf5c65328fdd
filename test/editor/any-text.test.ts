/** Whatever is being typed, nothing throws, and what is proposed replaces text that is there. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { complete, definition, hover } from '../../src/editor/index.js'
import { at } from './at.js'

const piece = fc.constantFrom(
  ...[
    '---\n',
    '\n',
    '  ',
    '- ',
    '\t',
    '受众',
    'audience',
    '目标',
    'objectives',
    ': ',
    '：',
    ':',
    '[',
    ']',
    '{',
    '}',
    ', ',
  ],
  ...[
    'O1',
    '老年人',
    '"',
    "'",
    '#',
    '|',
    ':::',
    '::视频',
    '{src=',
    '单选题',
    '](',
    '../素材/',
    ')',
    '\r\n',
    '\r',
    '__proto__',
    '［',
  ],
)

test('any text at any place', () => {
  const texts = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join('').replaceAll('|', ''))
  fc.assert(
    fc.property(
      texts,
      fc.nat(),
      fc.constantFrom('课程.md', '课节/01-字号.md', '别的.txt'),
      (text, place, file) => {
        const offset = place % (text.length + 1)
        const spot = at(file, `${text.slice(0, offset)}|${text.slice(offset)}`)
        definition(spot)
        for (const { span } of [...complete(spot), hover(spot) ?? { span: { start: offset, end: offset } }]) {
          expect(span.start).toBeLessThanOrEqual(offset)
          expect(span.end).toBeGreaterThanOrEqual(offset)
          expect(span.end).toBeLessThanOrEqual(text.length)
          expect(text.slice(span.start, offset)).not.toMatch(/[\n\r]/)
        }
      },
    ),
    { numRuns: 1500, seed: 7 },
  )
})

test('a text that the parser would refuse is not looked at', () => {
  const spot = at('课程.md', `---\n受众: |\n---\n${'字'.repeat(600 * 1024)}`)
  expect(complete(spot)).toEqual([])
  expect(hover(spot)).toBeUndefined()
})

test('one long line does not take long', () => {
  const spot = at('课程.md', `---\n标题: ${'[{,：'.repeat(15_000)}|\n---\n`)
  expect(complete(spot)).toEqual([])
})
