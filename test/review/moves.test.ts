/** Where a course may go next, and what must have happened before. */
import { describe, expect, test } from 'vitest'
import type { Review } from '../../src/model/review.js'
import { vocabularies } from '../../src/model/vocabulary/index.js'
import { mayMove } from '../../src/review/may-move.js'
import { statusMoves } from '../../src/review/status-moves.js'

const content = `sha256:${'0'.repeat(64)}`
const other = `sha256:${'1'.repeat(64)}`
const codes = (found: readonly { readonly code: string }[]) => found.map(({ code }) => code)

const record = (step: string, more: Partial<Review> = {}): Review => ({
  step,
  by: '示例专家',
  date: '2026-11-01',
  verdict: 'pass',
  digest: content,
  ...more,
})

test('every status has its moves, and each leads to a status', () => {
  const statuses = vocabularies['curation-status'].terms.map(({ id }) => id)
  expect(Object.keys(statusMoves).sort()).toEqual([...statuses].sort())
  expect(
    Object.values(statusMoves)
      .flat()
      .filter((to) => !statuses.includes(to)),
  ).toEqual([])
})

test('no step is skipped', () => {
  expect(codes(mayMove({ from: 'draft', to: 'published', reviews: [record('一审')], content }))).toEqual([
    'review/wrong-move',
  ])
  expect(codes(mayMove({ from: undefined, to: 'submitted', reviews: [], content }))).toEqual([])
  expect(codes(mayMove({ from: 'superseded', to: 'published', reviews: [], content }))).toEqual([
    'review/wrong-move',
  ])
})

describe('before publication', () => {
  const to = (reviews: readonly Review[], reviewSteps?: readonly string[]) =>
    mayMove(
      { from: 'in-review', to: 'published', reviews, content },
      reviewSteps && { reviewSteps: [...reviewSteps] },
    )

  test('somebody has passed the content as it is', () => {
    expect(codes(to([]))).toEqual(['review/not-reviewed'])
    expect(codes(to([record('一审', { digest: other })]))).toEqual(['review/not-reviewed'])
    expect(codes(to([record('一审', { digest: undefined })]))).toEqual(['review/not-reviewed'])
    expect(codes(to([record('一审')]))).toEqual([])
  })

  test('every step of the profile was passed, each told by its name', () => {
    const steps = ['一审', '二审', '三审']
    const found = to([record('一审'), record('二审', { digest: other })], steps)
    expect(found.map(({ data }) => data)).toMatchObject([
      { step: '二审', state: 'stale' },
      { step: '三审', state: 'missing' },
    ])
    expect(
      to(
        steps.map((step) => record(step)),
        steps,
      ),
    ).toEqual([])
  })

  test('the last word on a step counts', () => {
    const later = record('一审', { verdict: 'revise', date: '2026-11-02' })
    expect(to([later, record('一审')], ['一审'])).toMatchObject([{ data: { state: 'failed' } }])
    expect(to([record('一审', { date: '2026-11-03' }), later], ['一审'])).toEqual([])
  })
})
