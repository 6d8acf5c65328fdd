/** SQL that makes the tables and fills them: the same for DuckDB and PostgreSQL but for where a file is read. */
import { BANDS, ROWS } from '../../../likeness/bands.js'
import type { Table } from '../table.js'

const createTable = ({ name, columns, key }: Table): string => {
  const lines = Object.entries(columns).map(([column, type]) => `  ${column} ${type}`)
  return `CREATE TABLE ${name} (\n${[...lines, `  PRIMARY KEY (${key.join(', ')})`].join(',\n')}\n);\n`
}

/** Makes empty tables. */
export const schemaSql = (tables: readonly Table[]): string =>
  `-- The tables of a catalogue. First this, then load.duckdb.sql or load.postgresql.sql, then bands.sql.\n\n${tables.map(createTable).join('\n')}`

/** Eight digits a bin. */
const DIGITS = 8

/**
 * The keys for locality-sensitive hashing: bins next to each other, which two texts that are alike share somewhere. Where
 * the tables are larger than one machine, a view with the same statement does as well.
 */
export const bandsSql = `-- The keys under which lessons and questions that are alike meet: ${BANDS} of ${ROWS} bins each.
CREATE TABLE bands AS
SELECT
  parts.part,
  parts.kind,
  numbers.number AS band,
  substr(parts.sketch, CAST(numbers.number * ${ROWS * DIGITS} + 1 AS integer), ${ROWS * DIGITS}) AS digits
FROM parts, numbers
WHERE numbers.number < ${BANDS};
`

/** Reads the files beside it into DuckDB. */
export const loadDuckdbSql = (tables: readonly Table[]): string =>
  `-- duckdb catalogue.db, in the folder of the files: .read schema.sql, .read load.duckdb.sql, .read bands.sql\n\n${tables
    .map(({ name }) => `COPY ${name} FROM '${name}.csv' (FORMAT csv, HEADER);\n`)
    .join('')}`

/** Reads the files beside it into PostgreSQL, from the machine on which psql runs. */
export const loadPostgresqlSql = (tables: readonly Table[]): string =>
  `-- psql, in the folder of the files: \\i schema.sql, \\i load.postgresql.sql, \\i bands.sql\n\n${tables
    .map(({ name }) => `\\copy ${name} FROM '${name}.csv' (FORMAT csv, HEADER)\n`)
    .join('')}
-- Without these PostgreSQL guesses how large the joins are.
ANALYZE;
`
