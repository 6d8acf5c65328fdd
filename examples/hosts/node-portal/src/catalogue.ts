/** Finds courses by facets, and counts what each further choice would leave. */
import { and, asc, count, eq, inArray } from 'drizzle-orm'
import type { Course } from 'kebao'
import type { Database } from './database.js'
import { type FacetName, facetNames } from './facets.js'
import { courses, facets } from './schema.js'

export type Choice = Readonly<Partial<Record<FacetName, string>>>

export interface Found {
  readonly courses: readonly { readonly id: string; readonly title: string; readonly model: Course }[]
  readonly counts: readonly { readonly facet: FacetName; readonly value: string; readonly courses: number }[]
}

export const findCourses = async (db: Database, choice: Choice): Promise<Found> => {
  const chosen = facetNames.flatMap((facet) => {
    const value = choice[facet]
    if (value === undefined) return []
    const having = db
      .select({ id: facets.courseId })
      .from(facets)
      .where(and(eq(facets.facet, facet), eq(facets.value, value)))
    return [having]
  })
  const found = await db
    .select({ id: courses.id, title: courses.title, model: courses.model })
    .from(courses)
    .where(and(...chosen.map((having) => inArray(courses.id, having))))
    .orderBy(asc(courses.id))
  const counts = await db
    .select({ facet: facets.facet, value: facets.value, courses: count() })
    .from(facets)
    .where(and(...chosen.map((having) => inArray(facets.courseId, having))))
    .groupBy(facets.facet, facets.value)
    .orderBy(asc(facets.facet), asc(facets.value))
  return { courses: found, counts: counts as Found['counts'] }
}
