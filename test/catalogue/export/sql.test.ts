/** DuckDB, given the files alone, finds the same alike courses and counts the same courses as kebao. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bytesOf, type Tree } from '../../../src/base/tree.js'
import { catalogueOf } from '../../../src/catalogue/catalogue.js'
import { coverage } from '../../../src/catalogue/coverage/coverage.js'
import { sqlFiles, statements } from '../../../src/catalogue/export/sql-files.js'
import { writeTree } from '../../../src/node/write-tree.js'
import { cellsSql, oddCatalogue, ownCells, ownPairs, ownRegions, rowsOf } from './tables-in.js'

const catalogue = oddCatalogue()
const folder = mkdtempSync(join(tmpdir(), 'kebao-sql-'))
let database: DuckDBConnection

const textOf = async (files: Tree, path: string): Promise<string> =>
  new TextDecoder().decode(await bytesOf(files.get(path) ?? new Uint8Array()))

const ask = async (sql: string) => rowsOf((await database.runAndReadAll(sql)).getRows())

beforeAll(async () => {
  const files = sqlFiles(catalogue)
  await writeTree(files, join(folder, 'sql'))
  database = await (await DuckDBInstance.create(':memory:')).connect()
  await database.run(await textOf(files, 'schema.sql'))
  // The statement names files beside it; the tests run elsewhere.
  const load = await textOf(files, 'load.duckdb.sql')
  await database.run(load.replaceAll(/FROM '([^']+)'/g, (_, name) => `FROM '${join(folder, 'sql', name)}'`))
  await database.run(await textOf(files, 'bands.sql'))
})

afterAll(() => {
  database.closeSync()
  rmSync(folder, { recursive: true, force: true })
})

test('alike courses are the same, with the same shares and relations', async () => {
  const own = ownPairs(catalogue)
  expect(new Set(own.map((row) => row[4]))).toEqual(new Set(['duplicate', 'adaptation', 'same']))
  expect((await ask(statements['near-duplicates.sql'] ?? '')).map((row) => row.slice(0, 8))).toEqual(own)
})

test('coverage is the same, each course once under each heading', async () => {
  const own = ownCells(catalogue)
  expect(own.length).toBeGreaterThan(100)
  expect(await ask(cellsSql)).toEqual(own)
})

test('places are the same, each with all that is in it', async () => {
  expect(await ask(statements['regions.sql'] ?? '')).toEqual(ownRegions(catalogue))
})

test('gaps are the pairs without a course', async () => {
  const gaps = await ask(statements['gaps.sql'] ?? '')
  const { tables, pairs } = coverage(catalogue)
  const valuesOf = (dimension: string) =>
    tables
      .find((table) => table.dimension === dimension)
      ?.rows.map(({ id }) => id)
      .filter((id) => id !== 'unspecified') ?? []
  const offered = new Set(
    pairs
      .find(({ dimensions: [a, b] }) => a === 'audience' && b === 'topic')
      ?.rows.map(({ ids }) => ids.join(' ')),
  )
  const own = valuesOf('audience').flatMap((a) => valuesOf('topic').map((t) => [a, t]))
  expect(gaps).toEqual(rowsOf(own.filter((pair) => !offered.has(pair.join(' ')))))
  expect(gaps.length).toBeGreaterThan(10)
})

test('texts survive, and nothing is NULL but what nobody said', async () => {
  const [row] = await ask(
    "SELECT title, address FROM entries WHERE version = '9.0.0' AND title LIKE '%引号%'",
  )
  expect(row?.[0]).toBe('带“引号”、"quotes", 和\n换行')
  expect(await ask('SELECT count(*) FROM entries WHERE hour_hundredths IS NULL')).toEqual([[1]])
})

test('the files do not depend on the order of the entries', async () => {
  const other = catalogueOf([...catalogue.entries].reverse(), [...catalogue.fingerprints.values()].reverse())
  const [one, two] = [sqlFiles(catalogue), sqlFiles(other)]
  for (const path of one.keys()) expect(await textOf(two, path)).toBe(await textOf(one, path))
})
