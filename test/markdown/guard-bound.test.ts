/** The bound lets a body pass unseen by the survey: it must never say less than that. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boundBody } from '../../src/markdown/guard/bound.js'
import { surveyBody } from '../../src/markdown/guard/survey.js'

const MOST = 17

const holds = (source: string, bodyStart = 0): void => {
  const bound = boundBody(source, bodyStart, MOST)
  const survey = surveyBody(source, bodyStart, MOST)
  for (const key of ['line', 'depth', 'brackets', 'columns', 'cells', 'work'] as const)
    expect(bound[key], key).toBeGreaterThanOrEqual(survey[key].value)
}

const piece = fc.constantFrom(
  ...[
    '> ',
    '>',
    '- ',
    '* ',
    '+ ',
    '1. ',
    '23) ',
    '[^a]: ',
    '[^',
    '  ',
    '    ',
    '\t',
    ':::',
    '::::',
    '：：：',
  ],
  ...[
    '::',
    ':::a',
    '：：： 甲',
    '```',
    '`',
    '``',
    '**',
    '_',
    '~~',
    '[',
    ']',
    '![',
    '](b)',
    '[[甲]]',
    '[ ] ',
    ']:',
  ],
  ...[
    '|',
    '| a ',
    '|-',
    '|:-:|',
    '---',
    '- - -',
    '===',
    '=',
    '<!--',
    '-->',
    '<?',
    '&amp;',
    '\\',
    '\\|',
    '{#q}',
  ],
  ...['字', '，', 'a', 'b c', '10:30', '2026-11-01', '\u2028', '\u0085', '\ufeff', '\u3000'],
  ...['\n', '\n', '\n\n', '\r\n', '\r\n\r\n', '\r', '\n:::\n', '\n- [ ] 甲\n', '\n|a|b|\n|-|-|\n|c|d|\n'],
)

const body = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))
const repeated = fc.tuple(body, fc.integer({ min: 1, max: 30 })).map(([text, times]) => text.repeat(times))

describe('a bound is at least what the survey finds', () => {
  test('in whatever text', () => {
    fc.assert(
      fc.property(fc.oneof(body, repeated, fc.string({ unit: 'grapheme', maxLength: 200 })), (text) =>
        holds(text),
      ),
      { numRuns: 3_000 },
    )
  })

  test('wherever the body begins', () => {
    fc.assert(
      fc.property(body, body, (head, text) => holds(`${head}\n${text}`, head.length + 1)),
      { numRuns: 500 },
    )
  })

  test.each([
    ['nothing', ''],
    ['a line end', '\n'],
    ['one letter', 'a'],
    ['open brackets over lines', '[[[\n \n[[[\n>\n[[['],
    ['a table below a sentence', '见下表：\n|a|b|\n|-|-|\n|c|d|'],
    ['items under a footnote', '[^a]: - - b\n          - c'],
    ['backticks of many lengths', '`a``b```c````d`````e'],
    ['directives in lists', '- :::a\n  ::::b\n  c\n:::\n'],
  ])('%s', (_, text) => {
    holds(text)
  })
})
