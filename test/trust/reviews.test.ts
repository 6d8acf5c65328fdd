/** Records of review are worth what they saw. */
import { describe, expect, it } from 'vitest'
import { tree } from '../../src/base/tree.js'
import { decode, encode } from '../../src/bundle/encode.js'
import { reviewsOf } from '../../src/trust/reviews.js'
import { bundleOf, front, small } from '../bundle/packages.js'

const { content } = (await bundleOf(tree(small).value)).manifest
const other = `sha256:${'0'.repeat(64)}`

const record = (step: string, date: string, digest?: string, verdict = 'pass'): string =>
  `  - { step: ${step}, by: 示例专家乙, date: ${date}, verdict: ${verdict}${digest ? `, digest: '${digest}'` : ''} }`

const reviewed = async (...records: readonly string[]) => {
  const course = `${front('status: published', ...(records.length > 0 ? ['review:', ...records] : []))}\n从[第一课](lessons/01-one.md)学起。\n`
  const bundle = await bundleOf(tree({ ...small, 'course.md': course }).value)
  const { value: opened } = await decode(await encode(bundle))
  if (opened === undefined) throw new Error('not opened')
  const { value, diagnostics } = await reviewsOf(opened)
  return {
    states: value.map(({ review, state }) => `${review.step} ${review.date} ${state}`),
    warned: diagnostics.map(({ code, severity, file, data }) => ({ code, severity, file, data })),
  }
}

it('a course without records has none', async () => {
  expect(await reviewed()).toEqual({ states: [], warned: [] })
})

it('a record with the digest of the content is fresh: writing it down changes no content', async () => {
  expect(await reviewed(record('一审', '2026-11-02', content))).toEqual({
    states: ['一审 2026-11-02 fresh'],
    warned: [],
  })
})

it('a record without one is bound to nothing, and no news', async () => {
  expect(await reviewed(record('一审', '2026-11-02'))).toEqual({
    states: ['一审 2026-11-02 unbound'],
    warned: [],
  })
})

it('a record with another is stale, and a warning', async () => {
  expect(await reviewed(record('一审', '2026-11-02', other))).toEqual({
    states: ['一审 2026-11-02 stale'],
    warned: [
      {
        code: 'trust/review-stale',
        severity: 'warning',
        file: 'data/course.json',
        data: { step: '一审', by: '示例专家乙', date: '2026-11-02' },
      },
    ],
  })
})

describe('a stale record is no news', () => {
  it('where the step was done again', async () => {
    const { states, warned } = await reviewed(
      record('一审', '2026-11-03', content),
      record('一审', '2026-11-02', other),
    )
    expect(states).toEqual(['一审 2026-11-03 fresh', '一审 2026-11-02 stale'])
    expect(warned).toEqual([])
  })

  it('where it asked for the change', async () => {
    expect((await reviewed(record('一审', '2026-11-02', other, 'revise'))).warned).toEqual([])
  })
})

it('each step speaks for itself, and of one day the last record', async () => {
  const { warned } = await reviewed(
    record('一审', '2026-11-02', content),
    record('二审', '2026-11-02', content),
    record('二审', '2026-11-02', other),
  )
  expect(warned.map(({ data }) => data)).toEqual([expect.objectContaining({ step: '二审' })])
})
