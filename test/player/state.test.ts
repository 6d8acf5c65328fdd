/** What is put aside between two visits, and how a page stands. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { outcomeOf } from '../../src/player/outcome-of.js'
import type { Completion, PageData } from '../../src/player/page-data.js'
import { emptyState, type PageState, readState, statuses, writeState } from '../../src/player/state.js'

const anyState: fc.Arbitrary<PageState> = fc.record({
  place: fc.nat(500),
  isRead: fc.boolean(),
  answers: fc.dictionary(
    fc.stringMatching(/^[a-z][a-z0-9.-]{0,8}$/),
    fc.record({
      status: fc.constantFrom(...statuses),
      response: fc.array(fc.string({ unit: 'binary', maxLength: 20 }), { maxLength: 4 }),
    }),
    { maxKeys: 10, noNullPrototype: true },
  ),
})

test('what is put aside is found again, in plain ASCII', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const text = writeState(state, 1_000_000)
      expect(text).toMatch(/^[\x20-\x7e]*$/)
      expect(readState(text)).toEqual(state)
    }),
  )
})

test('it never takes more room than there is, and keeps what was answered', () => {
  const long = '长'.repeat(3000)
  const answers = {
    essay: { status: 'done', response: [long] },
    q1: { status: 'right', response: ['A'] },
  } as const
  const text = writeState({ place: 3, isRead: true, answers }, 4000)
  expect(text.length).toBeLessThanOrEqual(4000)
  const back = readState(text)
  expect(back.answers.q1).toEqual(answers.q1)
  expect(back.answers.essay?.status).toBe('done')
  expect(long.startsWith(back.answers.essay?.response[0] ?? 'x')).toBe(true)
  fc.assert(
    fc.property(anyState, fc.integer({ min: 40, max: 400 }), (state, room) => {
      expect(writeState(state, room).length).toBeLessThanOrEqual(room)
    }),
  )
})

test.each([undefined, '', 'x', '[', '{}', 'null', '[2,0,0,[]]', '[1,0,0,{}]', '[1,"a",0,[[1,2],["q",99]]]'])(
  '%s is a first visit',
  (text) => {
    expect(readState(text)).toEqual(emptyState)
  },
)

test('cut off anywhere by an LMS, what stands before the cut is kept', () => {
  const answers = {
    q1: { status: 'right', response: ['A'] },
    q2: { status: 'wrong', response: ['一],[二', '三'] },
    q3: { status: 'done', response: ['长'.repeat(50)] },
  } as const
  const text = writeState({ place: 7, isRead: true, answers }, 4000)
  const kept = (length: number): PageState => readState(text.slice(0, length))
  expect(kept(text.length - 1)).toEqual({ place: 7, isRead: true, answers })
  for (let length = text.indexOf('"q3"'); length < text.indexOf('\\u957f'); length += 1) {
    expect(kept(length)).toEqual({
      place: 7,
      isRead: true,
      answers: { q1: answers.q1, q2: answers.q2 },
    })
  }
  for (let length = 0; length < text.length; length += 1) {
    for (const [id, answer] of Object.entries(kept(length).answers)) {
      expect(answer).toEqual(answers[id as keyof typeof answers])
    }
  }
})

test('what is no state at all is given up on soon', () => {
  expect(readState(']'.repeat(64_000))).toEqual(emptyState)
})

test('a long answer is never cut within a character', () => {
  const answers = { essay: { status: 'done', response: ['😀'.repeat(2000)] } } as const
  for (let room = 400; room < 480; room += 1) {
    const [text = ''] =
      readState(writeState({ place: 0, isRead: false, answers }, room)).answers.essay?.response ?? []
    expect(text).toMatch(/^😀+$/u)
  }
})

const page = (completion: Completion): PageData => ({
  course: 'a/b',
  page: 'p',
  completion,
  mastery: 60,
  questions: [
    { id: 'a', kind: 'single', points: 6, right: [['A']], objectives: [] },
    { id: 'b', kind: 'fill-in', points: 4, right: [['x']], objectives: [] },
    { id: 'c', kind: 'essay', points: 0, right: [], objectives: [] },
  ],
})

const at = (
  isRead: boolean,
  ...pairs: readonly (readonly [string, PageState['answers'][string]['status']])[]
): PageState => ({
  place: 0,
  isRead,
  answers: Object.fromEntries(pairs.map(([id, status]) => [id, { status, response: [] }])),
})

test('viewed is read to the end', () => {
  expect(outcomeOf(page('viewed'), at(false)).isCompleted).toBe(false)
  expect(outcomeOf(page('viewed'), at(true)).isCompleted).toBe(true)
})

test('answered is every question, the essay as well', () => {
  expect(outcomeOf(page('answered'), at(true, ['a', 'right'], ['b', 'wrong'])).isCompleted).toBe(false)
  expect(
    outcomeOf(page('answered'), at(false, ['a', 'right'], ['b', 'wrong'], ['c', 'done'])).isCompleted,
  ).toBe(true)
  expect(
    outcomeOf(page('answered'), at(false, ['a', 'open'], ['b', 'wrong'], ['c', 'done'])).isCompleted,
  ).toBe(false)
  expect(outcomeOf({ ...page('answered'), questions: [] }, at(true)).isCompleted).toBe(true)
})

test('passed is enough points, as soon as there are enough; failed, only when nothing is left', () => {
  expect(outcomeOf(page('passed'), at(true))).toMatchObject({
    isPassed: undefined,
    isCompleted: false,
    scaled: 0,
    max: 10,
  })
  expect(outcomeOf(page('passed'), at(false, ['a', 'right']))).toMatchObject({
    isPassed: true,
    isCompleted: true,
    raw: 6,
  })
  expect(outcomeOf(page('passed'), at(true, ['a', 'shown']))).toMatchObject({ isPassed: undefined })
  expect(outcomeOf(page('passed'), at(true, ['a', 'shown'], ['b', 'right']))).toMatchObject({
    isPassed: false,
    isCompleted: false,
    scaled: 0.4,
  })
})

test.each([7, 14, 28, 29, 55, 56, 57, 58, 67, 99])(
  '%i of 100 points are a pass where the mark is %i',
  (points) => {
    const questions = [
      { id: 'a', kind: 'single', points, right: [['A']], objectives: ['O1'] },
      { id: 'b', kind: 'single', points: 100 - points, right: [['A']], objectives: ['O1'] },
    ] as const
    const outcome = outcomeOf(
      { ...page('passed'), mastery: points, questions },
      at(true, ['a', 'right'], ['b', 'shown']),
    )
    expect(outcome).toMatchObject({ isPassed: true, isCompleted: true, objectives: [{ isPassed: true }] })
  },
)
