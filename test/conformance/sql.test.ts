/** PostgreSQL, given the files of `kebao catalog export --to sql`, finds and counts what kebao does. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Postgres, startPostgres } from '../../examples/hosts/node-portal/test/start-postgres.js'
import { readCsv } from '../../src/base/read-csv.js'
import { sqlFiles, statements } from '../../src/catalogue/export/sql-files.js'
import { writeTree } from '../../src/node/write-tree.js'
import {
  cellsSql,
  oddCatalogue,
  ownCells,
  ownPairs,
  ownRegions,
  type Row,
  rowsOf,
} from '../catalogue/export/tables-in.js'
import { run } from './run.js'

const catalogue = oddCatalogue()
const folder = mkdtempSync(join(tmpdir(), 'kebao-postgresql-'))
const sql = join(folder, 'sql')
let server: Postgres

const psql = (...args: readonly string[]) =>
  run('psql', [server.url, '-X', '-q', '-v', 'ON_ERROR_STOP=1', ...args], sql)

/** Numbers come as text: whatever looks like one, but for codes of places and numbers of versions. */
const ask = async (statement: string, numbersFrom: number): Promise<readonly Row[]> => {
  writeFileSync(join(folder, 'ask.sql'), statement)
  const { rows } = readCsv(await psql('--csv', '-t', '-f', join(folder, 'ask.sql')))
  return rowsOf(rows.map((row) => row.map(({ text }, at) => (at < numbersFrom ? text : Number(text)))))
}

beforeAll(async () => {
  server = await startPostgres()
  await writeTree(sqlFiles(catalogue), sql)
  for (const file of ['schema.sql', 'load.postgresql.sql', 'bands.sql']) await psql('-f', file)
}, 120_000)

afterAll(() => {
  server.stop()
  rmSync(folder, { recursive: true, force: true })
})

test('alike courses', async () => {
  const found = await ask(statements['near-duplicates.sql'] ?? '', 5)
  expect(found.map((row) => row.slice(0, 8))).toEqual(ownPairs(catalogue))
})

test('coverage', async () => {
  expect(await ask(cellsSql, 2)).toEqual(ownCells(catalogue))
})

test('places', async () => {
  expect(await ask(statements['regions.sql'] ?? '', 1)).toEqual(ownRegions(catalogue))
})

test.each(['gaps.sql', 'matching-parts.sql'])('%s runs as it is', async (name) => {
  expect((await ask(statements[name] ?? '', 99)).length).toBeGreaterThan(0)
})
