import { expect, test } from 'vitest'
import { coverage } from '../../../src/catalogue/coverage/coverage.js'
import { catalogue, entry, hours, people } from './courses.js'

const counts = { characters: 0, questions: 4, explained: 3, images: 0, audio: 1, video: 1, captions: 1 }

const fresh = { step: '一审', verdict: 'pass', date: '2026-01-01', state: 'fresh' } as const

const all = catalogue(
  entry('good', {
    ...hours(16),
    ...people('left-behind-elderly'),
    objectives: [
      { id: 'O1', text: '学会', dimension: 'q-health' },
      { id: 'O2', text: '学会' },
    ],
    counts,
    reviews: [fresh, { ...fresh, step: '二审' }],
    conformsTo: [{ syllabus: 'nation/phone' }],
    publisher: { name: '学院', level: 'county' },
    validUntil: '2026-11-22',
  }),
  entry('stale', {
    ...hours(8),
    ...people('new-citizens'),
    counts: { ...counts, captions: 2 },
    reviews: [{ ...fresh, state: 'stale' }],
    license: 'CC-BY-ND-4.0',
    publisher: { name: '学院' },
    validUntil: '2026-11-21',
  }),
  entry('plain', { fee: { amount: 10 } }),
)

const found = coverage(all, {
  today: '2026-11-22',
  profile: {
    id: 'p',
    requiredFields: ['学时', '发布单位.层级', '作者'],
    minimumHours: 16,
    reviewSteps: ['一审', '二审'],
  },
})

test('each share, counted by hand', () => {
  expect(
    Object.fromEntries(
      found.indicators.map(({ id, numerator, denominator }) => [id, [numerator, denominator]]),
    ),
  ).toEqual({
    objectives: [1, 3],
    'objective-dimensions': [1, 2],
    conforms: [1, 3],
    hours: [2, 3],
    reviewed: [1, 3],
    explained: [6, 8],
    captions: [1, 2],
    open: [2, 3],
    vulnerable: [1, 3],
    rural: [1, 2],
    free: [2, 3],
    valid: [1, 2],
    'required-fields': [1, 3],
    'minimum-hours': [1, 2],
    'review-steps': [1, 3],
  })
})

test('each says in both languages what is counted, and what is not judged', () => {
  for (const { counts: said, label } of found.indicators)
    for (const language of ['zh-CN', 'en'] as const)
      expect([label[language], said.numerator[language], said.denominator[language]]).not.toContain('')
  const required = found.indicators.find(({ id }) => id === 'required-fields')?.counts.numerator
  expect(required?.['zh-CN']).toBe('这些都写了的课程：学时、发布单位.层级；目录里没有的不看：作者')
})

test('without a day nothing is said of validity', () => {
  expect(coverage(all).indicators.some(({ id }) => id === 'valid')).toBe(false)
})
