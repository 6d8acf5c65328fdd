/** Opens the database: PostgreSQL where an address is given, else one inside this process, kept in a folder. */
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { drizzle as drizzlePg } from 'drizzle-orm/node-postgres'
import { migrate as migratePg } from 'drizzle-orm/node-postgres/migrator'
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import { drizzle as drizzleLite } from 'drizzle-orm/pglite'
import { migrate as migrateLite } from 'drizzle-orm/pglite/migrator'
import pg from 'pg'

export type Database = PgDatabase<PgQueryResultHKT>

export interface OpenDatabase {
  readonly db: Database
  readonly close: () => Promise<void>
}

const migrationsFolder = join(import.meta.dirname, '../drizzle')

/**
 * @param address `postgres://…`, or a folder; `memory://` is a database that is gone afterwards
 */
export const openDatabase = async (address: string): Promise<OpenDatabase> => {
  if (/^postgres(ql)?:/.test(address)) {
    const pool = new pg.Pool({ connectionString: address })
    // A connection that breaks while nobody uses it is replaced; unheard, it would end the process.
    pool.on('error', console.error)
    const db = drizzlePg(pool)
    await migratePg(db, { migrationsFolder })
    return { db, close: () => pool.end() }
  }
  const client = await PGlite.create(address)
  const db = drizzleLite(client)
  await migrateLite(db, { migrationsFolder })
  return { db, close: () => client.close() }
}
