/** Catalogue → a folder that any SQL engine reads: tables as CSV, and the statements to ask them. */
import { type Tree, tree } from '../../base/tree.js'
import type { Catalogue } from '../catalogue.js'
import { coverageSql, gapsSql, regionsSql } from './sql/coverage.js'
import { matchingPartsSql, nearDuplicatesSql } from './sql/near-duplicates.js'
import { bandsSql, loadDuckdbSql, loadPostgresqlSql, schemaSql } from './sql/schema.js'
import { tableFile } from './table.js'
import { catalogueTables } from './tables.js'

/** Statements that answer a question, by the name of their file. They run as they are on DuckDB and on PostgreSQL. */
export const statements: Readonly<Record<string, string>> = Object.freeze({
  'near-duplicates.sql': nearDuplicatesSql,
  'matching-parts.sql': matchingPartsSql,
  'coverage.sql': coverageSql,
  'regions.sql': regionsSql,
  'gaps.sql': gapsSql,
})

/**
 * The tables of a catalogue as CSV, `schema.sql` that makes them, `load.duckdb.sql` and `load.postgresql.sql` that fill them,
 * `bands.sql` that makes the keys by which alike lessons meet, and the statements.
 *
 * @example
 * await writeTree(sqlFiles(catalogue), 'catalogue-sql')
 */
export const sqlFiles = (catalogue: Catalogue): Tree => {
  const tables = catalogueTables(catalogue)
  const { value } = tree([
    ...tables.map((table) => [`${table.name}.csv`, tableFile(table)] as const),
    ['schema.sql', schemaSql(tables)],
    ['load.duckdb.sql', loadDuckdbSql(tables)],
    ['load.postgresql.sql', loadPostgresqlSql(tables)],
    ['bands.sql', bandsSql],
    ...Object.entries(statements),
  ])
  return value
}
