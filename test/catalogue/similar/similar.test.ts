/** What is alike in a catalogue. */
import { describe, expect, it } from 'vitest'
import { zh } from '../../../bench/likeness/prose/zh.js'
import { sampleEntries } from '../../../bench/sample-entries.js'
import { catalogueOf } from '../../../src/catalogue/catalogue.js'
import { similar } from '../../../src/catalogue/similar/similar.js'
import { similarPairs } from '../../../src/catalogue/similar/similar-pairs.js'
import { similarCsv, similarReport } from '../../../src/catalogue/similar/similar-report.js'
import { fingerprintOf } from '../../../src/likeness/fingerprint-of.js'
import type { CatalogueEntry } from '../../../src/model/catalogue-entry.js'
import type { Fingerprint } from '../../../src/model/fingerprint.js'
import type { Outline } from '../../../src/outline/outline.js'
import { courseOf } from '../../likeness/course-of.js'

const text = (topic: string, author: number): string => (zh[topic]?.[author] ?? []).join('\n')
const samples = sampleEntries(200, 5)

interface Member {
  readonly entry: CatalogueEntry
  readonly print: Fingerprint
  readonly outline: Outline
}

let made = 0
const member = (id: string, lessons: readonly string[], more: Partial<CatalogueEntry> = {}): Member => {
  const { basedOn: _, ...sample } = samples[made % samples.length] as CatalogueEntry
  made += 1
  const identity = `sha256:${made.toString(16).padStart(64, '0')}`
  const entry = { ...sample, id, title: id, version: '1.0.0', identity, content: identity, ...more }
  const meta = entry.basedOn === undefined ? {} : { basedOn: entry.basedOn }
  const outline = courseOf({ id, title: id, lessons, meta })
  return { entry, print: { ...fingerprintOf(outline, identity), version: entry.version }, outline }
}

const catalogueWith = (members: readonly Member[]) =>
  catalogueOf(
    members.map(({ entry }) => entry),
    members.map(({ print }) => print),
  )

const base = [text('phone', 0), text('fraud', 0), text('diet', 0)]
const basedOn = (id: string) => ({ basedOn: { package: id } })
const idsOf = (members: readonly Member[]) =>
  similarPairs(catalogueWith(members)).value.map(({ first, course, relation }) => [
    first.id,
    course.id,
    relation,
  ])

describe('pairs', () => {
  it('are courses that share lessons, with the lessons that match', () => {
    const copy = member('b/copy', [text('weaving', 1), base[1] as string, base[0] as string])
    const { value } = similarPairs(
      catalogueWith([member('a/one', base), copy, member('c/other', [text('phone', 1)])]),
    )
    expect(value).toHaveLength(1)
    expect(value[0]?.parts.map(({ id, other }) => [id, other])).toEqual([
      ['lesson-1', 'lesson-3'],
      ['lesson-2', 'lesson-2'],
    ])
    expect(value[0]).toMatchObject({
      first: { id: 'a/one' },
      course: { id: 'b/copy' },
      relation: 'duplicate',
    })
    expect(value[0]?.containment).toBeGreaterThan(0.5)
    expect(value[0]?.containment).toBeLessThan(0.8)
  })

  it('are the same where every lesson is whole in the other', () => {
    expect(idsOf([member('a/one', base), member('b/two', [...base].reverse())])).toEqual([
      ['a/one', 'b/two', 'same'],
    ])
  })

  it('know who was made from whom, at any remove and either way', () => {
    const edited = base.map((each) => `${each}\n新添的一段话，讲的是本地的情况。`)
    expect(idsOf([member('a/one', base), member('b/two', edited, basedOn('a/one'))])[0]?.[2]).toBe(
      'adaptation',
    )
    expect(idsOf([member('b/one', base, basedOn('z/two')), member('z/two', edited)])[0]?.[2]).toBe(
      'adaptation',
    )
    const cousins = [
      member('b/one', base, basedOn('gone/root')),
      member('c/two', edited, basedOn('gone/root')),
    ]
    expect(idsOf(cousins)[0]?.[2]).toBe('adaptation')
    const chain = [
      member('a/one', base),
      member('b/two', [text('weaving', 0)], basedOn('a/one')),
      member('c/three', edited, basedOn('b/two')),
    ]
    expect(idsOf(chain)).toEqual([['a/one', 'c/three', 'adaptation']])
  })

  it('outlive a lineage that goes in circles', () => {
    const circle = [
      member('a/one', base, basedOn('b/two')),
      member('b/two', [text('weaving', 0)], basedOn('a/one')),
    ]
    expect(idsOf([...circle, member('c/three', base.slice(0, 2))])).toEqual([
      ['a/one', 'c/three', 'duplicate'],
    ])
  })

  it('are never versions of one course, and of versions only the best is told', () => {
    const versions = [member('a/one', base), member('a/one', base, { version: '2.0.0' })]
    expect(idsOf(versions)).toEqual([])
    expect(idsOf([...versions, member('b/two', base)])).toEqual([['a/one', 'b/two', 'same']])
  })

  it('do not depend on the order of the entries', () => {
    const members = [
      ...['a', 'b', 'c', 'd'].map((id, at) => member(`${id}/x`, base.slice(0, 1 + (at % 3)))),
      member('e/x', [text('diet', 1)]),
    ]
    expect(similarPairs(catalogueWith([...members].reverse()))).toEqual(similarPairs(catalogueWith(members)))
  })

  it('are bounded where everybody has one text, and that is told', () => {
    const members = Array.from({ length: 150 }, (_, at) => member(`c${at}/x`, [base[0] as string]))
    const { value, diagnostics } = similarPairs(catalogueWith(members))
    expect(diagnostics).toMatchObject([{ code: 'catalogue/many-alike', data: { count: 150 } }])
    expect(value.length).toBeLessThan(150 * 17)
    const met = new Set(value.flatMap(({ first, course }) => [first.id, course.id]))
    expect(met.size).toBe(150)
  })

  it('say which courses could not be compared', () => {
    const [one, other] = [member('a/one', base), member('b/two', base)]
    const { value, diagnostics } = similarPairs(catalogueOf([one.entry, other.entry], [one.print]))
    expect(value).toEqual([])
    expect(diagnostics).toMatchObject([{ code: 'catalogue/not-compared', data: { count: 1 } }])
  })

  it('are not made of sketches that kebao would not have written', () => {
    const [one, other] = [member('a/one', base), member('b/two', base)]
    const lessons = other.print.lessons.map(({ id, sketch }) => ({ id, sketch: { ...sketch, bins: 'x' } }))
    const { value, diagnostics } = similarPairs(
      catalogueOf([one.entry, other.entry], [one.print, { ...other.print, lessons }]),
    )
    expect(value).toEqual([])
    // Several sketches, and one course.
    expect(lessons.length).toBeGreaterThan(1)
    expect(diagnostics).toMatchObject([{ code: 'catalogue/not-compared', data: { count: 1 } }])
  })
})

describe('what is like one course', () => {
  const members = [
    member('a/one', base),
    member(
      'b/two',
      base.map((each) => each.slice(0, 200)),
    ),
    member('c/three', [text('weaving', 0)]),
  ]
  const catalogue = catalogueWith(members)

  it('is what the pairs of the catalogue say', () => {
    for (const { outline, entry } of members) {
      const found = similar(outline, catalogue).map(({ course }) => course.id)
      const pairs = similarPairs(catalogue).value.flatMap(({ first, course }) =>
        first.id === entry.id ? [course.id] : course.id === entry.id ? [first.id] : [],
      )
      expect(found).toEqual(pairs)
    }
  })

  it('is not the course itself', () => {
    expect(
      similar(courseOf({ id: 'a/one', title: '新版', lessons: base }), catalogue).map(
        ({ course }) => course.id,
      ),
    ).toEqual(['b/two'])
  })

  it('knows what the course says it was made from', () => {
    const mine = courseOf({
      id: 'm/mine',
      title: '我的',
      lessons: base,
      meta: { basedOn: { package: 'a/one' } },
    })
    expect(similar(mine, catalogue).find(({ course }) => course.id === 'a/one')?.relation).toBe('adaptation')
  })

  it('is shown with every text escaped and no formula run', () => {
    const rows = similarPairs(catalogue).value.map((row) => ({
      ...row,
      first: { id: 'x/y', title: '=1+1<script>' },
    }))
    expect(similarReport(rows, [], 'en')).not.toContain('<script')
    expect(similarCsv(rows, 'zh-CN')).toContain("'=1+1<script>")
  })
})
