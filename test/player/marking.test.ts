/** What counts as right. */
import { expect, test } from 'vitest'
import type { QuestionData } from '../../src/player/page-data.js'
import { fold } from '../../src/player/quiz/fold.js'
import { mark, markGaps } from '../../src/player/quiz/mark.js'

const question = (kind: QuestionData['kind'], right: QuestionData['right']): QuestionData => ({
  id: 'q',
  kind,
  points: 1,
  right,
  objectives: [],
})

test.each([
  ['１２３４５', '12345'],
  [' Wi-Fi ', 'wi-fi'],
  ['经 线。', '经线'],
  ['「经线」', '经线'],
  ['ＡＢ！', 'ab'],
  ['3.5', '3.5'],
  ['。', '。'],
])('%s is %s', (typed, folded) => {
  expect(fold(typed)).toBe(fold(folded))
})

test('what differs stays different', () => {
  expect(fold('经线')).not.toBe(fold('纬线'))
  expect(fold('3.5')).not.toBe(fold('35'))
  expect(fold('-5')).not.toBe(fold('5'))
})

test('one choice, all of several, and no more', () => {
  expect(mark(question('single', [['B']]), ['B'])).toBe(true)
  expect(mark(question('single', [['B']]), ['A'])).toBe(false)
  expect(mark(question('multiple', [['A', 'C']]), ['C', 'A'])).toBe(true)
  expect(mark(question('multiple', [['A', 'C']]), ['A'])).toBe(false)
  expect(mark(question('multiple', [['A', 'C']]), ['A', 'B', 'C'])).toBe(false)
  expect(mark(question('true-false', [['false']]), ['false'])).toBe(true)
})

test('every gap, by any of its texts', () => {
  const gaps = question('fill-in', [['经线'], ['纬线', '纬纱']])
  expect(mark(gaps, ['经线', '纬纱'])).toBe(true)
  expect(markGaps(gaps, ['经线', '经线'])).toEqual([true, false])
  expect(mark(gaps, ['经线'])).toBe(false)
})

test('an essay is marked by nobody', () => {
  expect(mark(question('essay', []), ['我想……'])).toBeUndefined()
})
