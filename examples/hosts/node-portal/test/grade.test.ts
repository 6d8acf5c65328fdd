/** Marking: all five kinds of question. */
import type { Answer } from 'kebao'
import { describe, expect, test } from 'vitest'
import { grade, isUnanswered } from '../src/grade.js'

const multiple: Answer = { question: 'q', kind: 'multiple', options: ['A', 'C'] }
const gaps: Answer = { question: 'q', kind: 'fill-in', blanks: [['话筒', '麦克风'], ['WLAN']] }

describe('grade', () => {
  test('a single choice is right or wrong', () => {
    const answer: Answer = { question: 'q', kind: 'single', options: ['B'] }
    expect(grade(answer, ['B'])).toBe(1)
    expect(grade(answer, ['A'])).toBe(0)
    expect(grade(answer, ['A', 'B'])).toBe(0)
  })

  test('of several choices all must be there, and no other', () => {
    expect(grade(multiple, ['C', 'A'])).toBe(1)
    expect(grade(multiple, ['A'])).toBe(0)
    expect(grade(multiple, ['A', 'A'])).toBe(0)
    expect(grade(multiple, ['A', 'B', 'C'])).toBe(0)
  })

  test('true or false', () => {
    const answer: Answer = { question: 'q', kind: 'true-false', truth: false }
    expect(grade(answer, ['false'])).toBe(1)
    expect(grade(answer, ['true'])).toBe(0)
    expect(grade(answer, [])).toBe(0)
  })

  test('each gap counts, in any accepted spelling', () => {
    expect(grade(gaps, ['麦克风', 'wlan'])).toBe(1)
    expect(grade(gaps, [' 话 筒 ', 'ＷＬＡＮ'])).toBe(1)
    expect(grade(gaps, ['话筒', '流量'])).toBe(0.5)
    expect(grade(gaps, ['WLAN', '话筒'])).toBe(0)
  })

  test('an essay is for a person to read', () => {
    expect(grade({ question: 'q', kind: 'essay' }, ['先打电话问一问'])).toBeNull()
  })
})

test('blank answers are none', () => {
  expect(isUnanswered([])).toBe(true)
  expect(isUnanswered(['', '  '])).toBe(true)
  expect(isUnanswered(['', '指肚'])).toBe(false)
})
