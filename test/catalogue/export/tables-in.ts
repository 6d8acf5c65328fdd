/** What SQL engines are asked, and what kebao itself answers. */

import { sampleCatalogue } from '../../../bench/sample-catalogue.js'
import type { Catalogue } from '../../../src/catalogue/catalogue.js'
import { catalogueOf } from '../../../src/catalogue/catalogue.js'
import { coverage } from '../../../src/catalogue/coverage/coverage.js'
import { coverageSql } from '../../../src/catalogue/export/sql/coverage.js'
import { similarPairs } from '../../../src/catalogue/similar/similar-pairs.js'
import type { CatalogueEntry } from '../../../src/model/catalogue-entry.js'

export type Row = readonly (string | number)[]

const byText = (a: Row, b: Row): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)

/** Numbers come as numbers, as texts or as objects, as an engine likes; codes of places are no numbers. */
export const rowsOf = (rows: readonly (readonly unknown[])[]): readonly Row[] =>
  rows
    .map((row) =>
      row.map((value) => {
        const text = String(value)
        return typeof value !== 'string' || /^-?\d+\.\d+$/.test(text) ? Number(text) : text
      }),
    )
    .sort(byText)

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000

/** Alike courses: ids and versions, relation, and shares to four decimals. */
export const ownPairs = (catalogue: Catalogue): readonly Row[] =>
  similarPairs(catalogue)
    .value.map(
      ({ first, course, relation, similarity, containment, otherContainment }): Row => [
        first.id,
        first.version,
        course.id,
        course.version,
        relation,
        ...[similarity, containment, otherContainment].map(rounded),
      ],
    )
    .sort(byText)

/** Audience and topic with courses and hours. */
export const ownCells = (catalogue: Catalogue): readonly Row[] => {
  const found = coverage(catalogue).pairs.find(
    ({ dimensions: [one, other] }) => one === 'audience' && other === 'topic',
  )
  return (found?.rows ?? []).map(({ ids, courses, hours }): Row => [...ids, courses, hours]).sort(byText)
}

/** Places with courses and hours. */
export const ownRegions = (catalogue: Catalogue): readonly Row[] =>
  coverage(catalogue)
    .divisions.map(({ code, courses, hours }): Row => [code, courses, hours])
    .sort(byText)

/** The statement on coverage without the dimensions that a course has one of. */
export const cellsSql = `SELECT audience, topic, CAST(sum(courses) AS integer), CAST(sum(hours) AS double precision)
FROM (${coverageSql.replace(/ORDER BY [^;]*;\s*$/, '')}) AS cells GROUP BY audience, topic`

/**
 * Courses as centres have them, and what is rare: a second version, one that was withdrawn, a copy with the same content,
 * an adaptation that says so, texts with quotes, commas and line ends.
 */
export const oddCatalogue = (): Catalogue => {
  const { entries, fingerprints } = sampleCatalogue(150)
  const all = [...entries]
  const prints = new Map(fingerprints)
  const add = (entry: CatalogueEntry, like: CatalogueEntry): void => {
    all.push(entry)
    const print = fingerprints.get(like.identity)
    if (print !== undefined)
      prints.set(entry.identity, { ...print, id: entry.id, version: entry.version, identity: entry.identity })
  }
  const identity = (digit: string): string => `sha256:${digit.repeat(64)}`
  const [a, b, c, d, e] = entries as [
    CatalogueEntry,
    CatalogueEntry,
    CatalogueEntry,
    CatalogueEntry,
    CatalogueEntry,
  ]
  add({ ...a, version: '9.0.0', identity: identity('1'), title: '带“引号”、"quotes", 和\n换行' }, a)
  add({ ...b, version: '9.0.0', identity: identity('2'), status: 'withdrawn' }, b)
  add({ ...c, id: 'copies/same-content', identity: identity('3') }, c)
  add(
    {
      ...d,
      id: 'copies/adapted',
      identity: identity('4'),
      content: identity('4'),
      basedOn: { package: d.id },
    },
    d,
  )
  add(
    {
      ...e,
      id: 'copies/whole',
      identity: identity('5'),
      content: identity('5'),
      hours: undefined,
      level: undefined,
    },
    e,
  )
  return catalogueOf(all, prints.values())
}
