/** Alike lessons and coverage in DuckDB, from the files of `kebao catalog export --to sql`: `npm run bench:sql`. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { bytesOf } from '../src/base/tree.js'
import { sqlFiles, statements } from '../src/catalogue/export/sql-files.js'
import { similarPairs } from '../src/catalogue/similar/similar-pairs.js'
import { writeTree } from '../src/node/write-tree.js'
import { sampleCatalogue } from './sample-catalogue.js'

const seconds = async (work: () => Promise<unknown> | unknown): Promise<number> => {
  const begun = performance.now()
  await work()
  return Math.round(performance.now() - begun) / 1000
}

const LESSONS = 10

for (const courses of [1_000, 10_000]) {
  const folder = mkdtempSync(join(tmpdir(), 'kebao-bench-sql-'))
  try {
    const catalogue = sampleCatalogue(courses, { lessons: LESSONS })
    const place = join(folder, 'sql')
    const wrote = await seconds(() => writeTree(sqlFiles(catalogue), place))
    const database = await (await DuckDBInstance.create(':memory:')).connect()
    await database.run('SET threads = 2')
    const files = sqlFiles(catalogue)
    const textOf = async (path: string): Promise<string> =>
      new TextDecoder().decode(await bytesOf(files.get(path) ?? new Uint8Array()))
    const loaded = await seconds(async () => {
      await database.run(await textOf('schema.sql'))
      const load = await textOf('load.duckdb.sql')
      await database.run(load.replaceAll(/FROM '([^']+)'/g, (_, name) => `FROM '${join(place, name)}'`))
      await database.run(await textOf('bands.sql'))
    })
    let rows = 0
    const duplicates = await seconds(async () => {
      rows = (await database.runAndReadAll(statements['near-duplicates.sql'] ?? '')).currentRowCount
    })
    const counted = await seconds(() => database.runAndReadAll(statements['coverage.sql'] ?? ''))
    let own = 0
    const inProcess = await seconds(() => {
      own = similarPairs(catalogue).value.length
    })
    database.closeSync()
    const report = { lessons: courses * LESSONS, wrote, loaded, duplicates, counted, inProcess, rows, own }
    process.stdout.write(`${JSON.stringify(report)}\n`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
