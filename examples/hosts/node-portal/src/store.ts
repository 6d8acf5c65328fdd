/** kebao's `Store` over this portal's tables: what `apply` writes through. */
import { and, desc, eq, gt } from 'drizzle-orm'
import { type Bundle, decode, encode, type Store } from 'kebao'
import { nativeSha256 } from 'kebao/node'
import { archiveName } from './archive-name.js'
import { writeCourse } from './course-rows.js'
import type { Database } from './database.js'
import { informLearners } from './inform-learners.js'
import { lockCourse } from './lock-course.js'
import type { Media } from './media.js'
import { courses, versions } from './schema.js'

/** `data/assets/<sha256>.<ext>` → `<sha256>.<ext>`. */
export const mediaName = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** The bundles of a course, the one that is installed first. */
const historyOf = (db: Database, id: string) =>
  db.select().from(versions).where(eq(versions.courseId, id)).orderBy(desc(versions.number))

export const portalStore = (db: Database, media: Media): Store => ({
  installed: async (id) => {
    const [row] = await db.select({ installed: courses.installed }).from(courses).where(eq(courses.id, id))
    return row?.installed
  },

  hasAsset: ({ path }) => media.has(mediaName(path)),

  putAsset: ({ path }, content) => media.put(mediaName(path), content),

  commit: async ({ plan, bundle }) => {
    const { package: id, next } = plan
    // Files first: they are nobody's until the transaction names them, and writing one twice is writing it once.
    await media.put(archiveName(bundle.identity), await encode(bundle))
    return db.transaction(async (tx) => {
      await lockCourse(tx, id, 'import')
      const [before] = await tx.select().from(courses).where(eq(courses.id, id))
      if (before?.installed.identity === next.identity) return true
      if (before?.installed.identity !== plan.from?.identity) return false

      await writeCourse(tx, bundle, next)
      await informLearners(tx, plan)

      // Going back to what stood here before takes all that came after it off again.
      const history = await historyOf(tx, id)
      const at = history.find(({ identity }) => identity === next.identity)
      if (at !== undefined) {
        await tx.delete(versions).where(and(eq(versions.courseId, id), gt(versions.number, at.number)))
      } else {
        const number = (history[0]?.number ?? 0) + 1
        const { identity, version } = next
        await tx.insert(versions).values({ courseId: id, number, identity, version })
      }
      return true
    })
  },

  previous: async (id): Promise<Bundle | undefined> => {
    const [, earlier] = await historyOf(db, id)
    if (earlier === undefined) return undefined
    const archive = await media.open(archiveName(earlier.identity))
    return (await decode(archive, { createHash: nativeSha256 })).value
  },
})
