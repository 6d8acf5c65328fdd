import { expect, test } from 'vitest'
import { coverage } from '../../../src/catalogue/coverage/coverage.js'
import { catalogue, entry, hours } from './courses.js'

const all = catalogue(
  entry('original', { version: '1.0.0', ...hours(10) }),
  entry('original', { version: '2.0.0', ...hours(20) }),
  entry('exact', { basedOn: { package: 'centre/original', version: '1.0.0' }, ...hours(12) }),
  entry('newest', { basedOn: { package: 'centre/original' }, ...hours(12) }),
  entry('short', { basedOn: { package: 'centre/original' }, origin: 'introduced', ...hours(3) }),
  entry('stray', { basedOn: { package: 'elsewhere/original' }, ...hours(7) }),
  entry('unnamed', { origin: 'adapted', ...hours(5) }),
  entry('bought', { origin: 'introduced', ...hours(30) }),
)

test('hours saved: what was brought in, and of an adaptation what both have', () => {
  expect(coverage(all).reuse).toEqual({
    introduced: { courses: 1, hours: 30 },
    adapted: { courses: 5, hours: 39 },
    originals: 2,
    withoutOriginal: 2,
    savedByAdoption: 30,
    // min(12, 10) + min(12, 20) + min(3, 20)
    savedByAdaptation: 25,
  })
})

test('of each group of duplicates the longest course was worth building', () => {
  const pair = (first: string, course: string, relation: 'same' | 'adaptation' | 'duplicate') => ({
    first: { id: `centre/${first}` },
    course: { id: `centre/${course}` },
    relation,
  })
  const { reuse } = coverage(all, {
    pairs: [
      pair('bought', 'stray', 'duplicate'),
      pair('stray', 'unnamed', 'same'),
      pair('original', 'exact', 'adaptation'),
      pair('original', 'nowhere', 'duplicate'),
    ],
  })
  expect(reuse.duplicates).toEqual({ groups: 1, courses: 2, hours: 12 })
})
