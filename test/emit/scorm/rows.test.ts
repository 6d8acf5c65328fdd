/** Answers in the words of each SCORM, and within its sizes. */
import { describe, expect, test } from 'vitest'
import type { Interaction } from '../../../src/player/interaction.js'
import { combinations } from '../../../src/player/lms/combinations.js'
import { time12, timespan12 } from '../../../src/player/lms/model-12.js'
import { time2004, timespan2004 } from '../../../src/player/lms/model-2004.js'
import { row12 } from '../../../src/player/lms/row-12.js'
import { row2004 } from '../../../src/player/lms/row-2004.js'

const answer = (given: Partial<Interaction> & Pick<Interaction, 'kind' | 'response'>): Interaction => ({
  id: 'q',
  right: [],
  isRight: true,
  points: 1,
  seconds: 1,
  objectives: [],
  ...given,
})

const multiple = answer({ kind: 'multiple', response: ['A', 'C'], right: [['A', 'C']] })
const gaps = answer({
  kind: 'fill-in',
  response: ['春', ' 秋  天'],
  right: [
    ['春', '春天'],
    ['秋', '秋天'],
  ],
  isRight: false,
})
const essay = answer({ kind: 'essay', response: [`第一行\n${'字'.repeat(5000)}`], isRight: undefined })

describe('SCORM 1.2', () => {
  test('choices are small letters, and a set stands in braces', () => {
    expect(row12(answer({ kind: 'single', response: ['B'], right: [['A']], isRight: false }))).toEqual({
      type: 'choice',
      patterns: ['a'],
      response: 'b',
      result: 'wrong',
    })
    expect(row12(multiple)).toEqual({
      type: 'choice',
      patterns: ['{a,c}'],
      response: 'a,c',
      result: 'correct',
    })
  })

  test('true and false are letters', () => {
    expect(row12(answer({ kind: 'true-false', response: ['false'], right: [['false']] }))).toEqual({
      type: 'true-false',
      patterns: ['f'],
      response: 'f',
      result: 'correct',
    })
  })

  test('gaps are one text, with every accepted filling', () => {
    expect(row12(gaps)).toEqual({
      type: 'fill-in',
      patterns: ['春 / 秋', '春 / 秋天', '春天 / 秋', '春天 / 秋天'],
      response: '春 / 秋 天',
      result: 'wrong',
    })
  })

  test('an essay is the first 255 characters in one line, and nobody marks it', () => {
    const { type, patterns, response, result } = row12(essay)
    expect({ type, patterns, result }).toEqual({ type: 'fill-in', patterns: [], result: 'neutral' })
    expect(response).toBe(`第一行 ${'字'.repeat(251)}`)
  })

  test('no character is cut in two', () => {
    const { response } = row12(answer({ kind: 'essay', response: [`${'字'.repeat(254)}😀`] }))
    expect(response).toBe('字'.repeat(254))
  })

  test('times', () => {
    expect(timespan12(0)).toBe('0000:00:00.00')
    expect(timespan12(3725.456)).toBe('0001:02:05.46')
    expect(timespan12(59.999)).toBe('0000:01:00.00')
    expect(timespan12(1e9)).toMatch(/^\d{4}:\d\d:\d\d\.\d\d$/)
    expect(time12(new Date(2026, 0, 2, 3, 4, 5))).toBe('03:04:05')
  })
})

describe('SCORM 2004', () => {
  test('several choices stand between separators', () => {
    expect(row2004(multiple)).toEqual({
      type: 'choice',
      patterns: ['a[,]c'],
      response: 'a[,]c',
      result: 'correct',
    })
  })

  test('true and false are words', () => {
    expect(
      row2004(answer({ kind: 'true-false', response: ['true'], right: [['false']], isRight: false })),
    ).toEqual({ type: 'true-false', patterns: ['false'], response: 'true', result: 'incorrect' })
  })

  test('every accepted filling is a pattern, five at most', () => {
    expect(row2004(gaps)).toEqual({
      type: 'fill-in',
      patterns: ['春[,]秋', '春[,]秋天', '春天[,]秋', '春天[,]秋天'],
      response: '春[,]秋 天',
      result: 'incorrect',
    })
    const many = answer({ kind: 'fill-in', response: ['1'], right: [['1', '2', '3', '4', '5', '6', '7']] })
    expect(row2004(many).patterns).toEqual(['1', '2', '3', '4', '5'])
  })

  test('no pattern stands twice, and no gap holds a separator', () => {
    const twice = answer({ kind: 'fill-in', response: ['a[,]b'], right: [['x', ' x']] })
    expect(row2004(twice)).toMatchObject({ patterns: ['x'], response: 'a[ , ]b' })
  })

  test('no text begins like a delimiter', () => {
    expect(row2004(answer({ kind: 'essay', response: ['{lang=x} 字'] })).response).toBe('{ lang=x} 字')
    expect(row2004(answer({ kind: 'fill-in', response: ['{order_matters=no}', '{a}'] })).response).toBe(
      '{ order_matters=no}[,]{a}',
    )
  })

  test('an essay is a long text of 4,000 characters, and nobody marks it', () => {
    const { type, patterns, response, result } = row2004(essay)
    expect({ type, patterns, result }).toEqual({ type: 'long-fill-in', patterns: [], result: 'neutral' })
    expect(response).toHaveLength(4000)
    expect(response).toMatch(/^第一行\n字/)
  })

  test('times', () => {
    expect(timespan2004(3725.456)).toBe('PT3725.46S')
    expect(timespan2004(0)).toBe('PT0S')
    expect(time2004(new Date(Date.UTC(2026, 0, 2, 3, 4, 5, 678)))).toBe('2026-01-02T03:04:05.67Z')
  })
})

test('a hundred gaps with ten answers each are not all counted out', () => {
  const accepted = Array.from({ length: 100 }, () => Array.from({ length: 10 }, (_, at) => String(at)))
  expect(combinations(accepted, 5)).toHaveLength(5)
})
