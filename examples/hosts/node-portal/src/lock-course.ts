/** Keeps a course still for one transaction, also one that has no row yet. */
import { sql } from 'drizzle-orm'
import type { Database } from './database.js'

/** @param who an import is alone with the course; learners send in beside one another, but not during an import */
export const lockCourse = async (tx: Database, id: string, who: 'import' | 'learner'): Promise<void> => {
  await tx.execute(
    who === 'import'
      ? sql`select pg_advisory_xact_lock(hashtext(${id}))`
      : sql`select pg_advisory_xact_lock_shared(hashtext(${id}))`,
  )
}
