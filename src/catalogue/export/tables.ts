/** Catalogue → tables for SQL engines. */
import { BINS, readBins } from '../../likeness/bins.js'
import type { CatalogueEntry } from '../../model/catalogue-entry.js'
import type { Fingerprint, Sketch } from '../../model/fingerprint.js'
import type { Catalogue } from '../catalogue.js'
import { countedOf } from '../coverage/counted.js'
import { hundredthsOf } from '../coverage/dimensions.js'
import { facetsOf } from '../facets.js'
import { ancestorsBy } from '../similar/lineage-of.js'
import type { Table, Value } from './table.js'

/** One bundle a row. `counted` is true for what statistics count: the newest version, where it is still offered. */
const entriesTable = (catalogue: Catalogue): Table => {
  const counted = new Set(countedOf(catalogue, undefined).courses.map(({ identity }) => identity))
  const row = (entry: CatalogueEntry): readonly Value[] => [
    entry.identity,
    entry.id,
    entry.version,
    entry.title,
    entry.type,
    entry.language,
    entry.license,
    entry.region,
    entry.publisher?.name,
    entry.publisher?.level,
    entry.origin,
    entry.status,
    entry.level,
    entry.updated,
    entry.lessons.length,
    entry.counts.questions,
    entry.counts.characters,
    entry.size,
    entry.hours === undefined ? undefined : hundredthsOf(entry),
    entry.content,
    entry.address,
    counted.has(entry.identity),
  ]
  return {
    name: 'entries',
    columns: {
      identity: 'text',
      id: 'text',
      version: 'text',
      title: 'text',
      type: 'text',
      language: 'text',
      license: 'text',
      region: 'text',
      publisher: 'text',
      publisher_level: 'text',
      origin: 'text',
      status: 'text',
      level: 'text',
      updated: 'date',
      lessons: 'bigint',
      questions: 'bigint',
      characters: 'bigint',
      size: 'bigint',
      hour_hundredths: 'bigint',
      content: 'text',
      address: 'text',
      counted: 'boolean',
    },
    key: ['identity'],
    rows: catalogue.entries.map(row),
  }
}

/** Every heading of every entry, broader ones included. */
const facetsTable = ({ entries }: Catalogue): Table => ({
  name: 'facets',
  columns: { identity: 'text', facet: 'text', value: 'text' },
  key: ['identity', 'facet', 'value'],
  rows: (function* () {
    for (const entry of entries) {
      for (const [facet, values] of Object.entries(facetsOf(entry)))
        for (const value of values) yield [entry.identity, facet, value]
    }
  })(),
})

/** A course and all it is descended from, itself included: two courses that share one are no duplicates. */
const lineageTable = ({ entries }: Catalogue): Table => {
  const ancestors = ancestorsBy(entries)
  const ids = new Map(entries.map((entry) => [entry.id, entry]))
  return {
    name: 'lineage',
    columns: { id: 'text', ancestor: 'text' },
    key: ['id', 'ancestor'],
    rows: (function* () {
      for (const [id, entry] of ids) for (const ancestor of ancestors(entry)) yield [id, ancestor]
    })(),
  }
}

/** The bins as text, eight hexadecimal digits each: what is between two of them is a bin in every engine. */
const digitsOf = ({ bins }: Sketch): string | undefined => {
  const numbers = new Uint32Array(BINS)
  if (!readBins(bins, numbers)) return undefined
  return Array.from(numbers, (bin) => bin.toString(16).padStart(8, '0')).join('')
}

function* partRows(fingerprints: Iterable<Fingerprint>): Generator<readonly Value[]> {
  let number = 0
  for (const { identity, id, lessons, questions } of fingerprints) {
    const parts = [
      ...lessons.map((lesson) => ['lesson', lesson.id, lesson.sketch] as const),
      ...questions.map(
        ({ lesson, id: question, sketch }) =>
          ['question', lesson === undefined ? question : `${lesson}/${question}`, sketch] as const,
      ),
    ]
    for (const [kind, name, sketch] of parts) {
      const digits = sketch.size === 0 ? undefined : digitsOf(sketch)
      // A text without shingles, and a sketch that kebao would not have written, are like nothing.
      if (digits === undefined) continue
      number += 1
      yield [number, identity, id, kind, name, sketch.size, digits]
    }
  }
}

/** Lessons and questions with their sketches. */
const partsTable = ({ entries, fingerprints }: Catalogue): Table => ({
  name: 'parts',
  columns: {
    part: 'bigint',
    identity: 'text',
    course: 'text',
    kind: 'text',
    name: 'text',
    shingles: 'bigint',
    sketch: 'text',
  },
  key: ['part'],
  rows: partRows(entries.flatMap(({ identity }) => fingerprints.get(identity) ?? [])),
})

/** 0 to 127: what numbers the bins of a sketch. */
const numbersTable: Table = {
  name: 'numbers',
  columns: { number: 'bigint' },
  key: ['number'],
  rows: Array.from({ length: BINS }, (_, number) => [number]),
}

/**
 * The tables of a catalogue, the same for entries in any order.
 *
 * @example
 * for (const table of catalogueTables(catalogue)) await write(`${table.name}.csv`, tableFile(table))
 */
export const catalogueTables = (catalogue: Catalogue): readonly Table[] => [
  entriesTable(catalogue),
  facetsTable(catalogue),
  lineageTable(catalogue),
  partsTable(catalogue),
  numbersTable,
]
