/** What a centre should take over from the catalogue of another one. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sampleEntries } from '../../../bench/sample-entries.js'
import { planCatalogues } from '../../../src/catalogue/plan/plan-catalogues.js'
import type { CatalogueEntry } from '../../../src/model/catalogue-entry.js'
import { catalogueFrom, sampleCatalogue } from '../sample-catalogue.js'

const pool = sampleEntries(6).map(
  ({ basedOn: _, status: __, ...entry }) => entry,
) as readonly CatalogueEntry[]

let number = 0
const made = (of: number, change: Partial<CatalogueEntry> = {}): CatalogueEntry => {
  number += 1
  const identity = `sha256:${String(number).padStart(64, '0')}`
  return { ...(pool[of] as CatalogueEntry), identity, content: identity, ...change }
}

const steps = (from: readonly CatalogueEntry[], to: readonly CatalogueEntry[]) =>
  planCatalogues(catalogueFrom(from), catalogueFrom(to)).steps

const brief = (from: readonly CatalogueEntry[], to: readonly CatalogueEntry[]) =>
  steps(from, to).map(({ action, course }) => `${action} ${course.id} ${course.version}`)

const id = (of: number) => pool[of]?.id ?? ''

test('a catalogue has nothing to tell itself', () => {
  const states = ['published', 'withdrawn', 'superseded'] as const
  const anyEntry = fc
    .record({
      of: fc.nat(4),
      version: fc.constantFrom('1.0.0', '1.0.0+a', '1.10.0', '1.9.0', '2.0.0-rc.1'),
      status: fc.constantFrom(...states),
      on: fc.nat(4),
      after: fc.constantFrom('0.9.0', '1.0.0', '3.0.0'),
    })
    .map(({ of, version, status, on, after }) =>
      made(of, { version, status, basedOn: { package: id(on), version: after } }),
    )
  fc.assert(
    fc.property(fc.array(anyEntry, { maxLength: 12 }), (entries) => {
      expect(steps(entries, entries)).toEqual([])
    }),
  )
  const sample = sampleCatalogue(500)
  expect(planCatalogues(sample, sample).steps).toEqual([])
})

test('courses that are not here, in their newest version', () => {
  const to = [made(0, { version: '1.9.0' }), made(0, { version: '1.10.0' }), made(1, { version: '1.0.0' })]
  expect(brief([], to)).toEqual([`add ${id(0)} 1.10.0`, `add ${id(1)} 1.0.0`].sort())
})

test('newer versions, and never older ones', () => {
  const old = made(0, { version: '1.9.0' })
  const now = made(0, { version: '1.10.0' })
  expect(steps([old], [now])).toMatchObject([
    { action: 'update', here: '1.9.0', course: { version: '1.10.0' } },
  ])
  expect(brief([now], [old])).toEqual([])
  expect(brief([old], [made(0, { version: '1.9.0-rc.1' })])).toEqual([])
})

test('a course that was withdrawn there, and is offered here', () => {
  const here = made(0, { version: '1.0.0', status: 'published' })
  const gone = made(0, { version: '1.0.1', status: 'withdrawn' })
  expect(steps([here], [gone])).toMatchObject([
    { action: 'withdraw', here: '1.0.0', course: { status: 'withdrawn' } },
  ])
  expect(brief([], [gone])).toEqual([])
  expect(brief([made(0, { version: '1.0.0', status: 'superseded' })], [gone])).toEqual([])
})

test('one version with another content', () => {
  const plain = { version: '1.0.0' }
  expect(brief([made(0, plain)], [made(0, plain)])).toEqual([`conflict ${id(0)} 1.0.0`])
  expect(brief([made(0, plain)], [made(0, { version: '1.0.0+again' })])).toEqual([
    `conflict ${id(0)} 1.0.0+again`,
  ])
  const [one, other] = [made(0, plain), made(0, plain)]
  expect(brief([one, other], [other])).toEqual([])
})

test('one version and one content, of which only the state or a review is another, is no conflict', () => {
  const here = made(0, { version: '1.0.0', status: 'submitted' })
  const there = made(0, { version: '1.0.0', status: 'published', content: here.content })
  expect(brief([here], [there])).toEqual([])
  expect(brief([here, made(0, { version: '1.0.0' })], [there])).toEqual([])
  const gone = made(0, { version: '1.0.0', status: 'withdrawn', content: here.content })
  expect(brief([here], [gone])).toEqual([`withdraw ${id(0)} 1.0.0`])
})

test('a local version whose original moved on', () => {
  const local = made(1, { basedOn: { package: id(0), version: '1.0.0' } })
  const original = made(0, { version: '1.1.0' })
  expect(steps([local], [original])).toMatchObject([
    { action: 'add', course: { id: id(0) } },
    { action: 'sync', course: { id: id(1) }, original: { id: id(0), version: '1.1.0' } },
  ])
  expect(brief([local], [made(0, { version: '1.0.0' })])).toEqual([`add ${id(0)} 1.0.0`])
  // Who has the newer original already was told when it came.
  expect(brief([local, original], [original])).toEqual([])
})

test('what needs somebody to ask comes first', () => {
  const from = [made(0, { version: '1.0.0' }), made(1, { version: '1.0.0' })]
  const to = [made(2), made(1, { version: '1.0.0' }), made(0, { version: '2.0.0' })]
  expect(steps(from, to).map(({ action }) => action)).toEqual(['conflict', 'update', 'add'])
})
