/** How many courses and how many syllabi: a syllabus is nothing to learn from. */
import type { CatalogueEntry } from '../../catalogue/index.js'
import { type Words, words } from '../../index.js'

export const isSyllabus = ({ type }: CatalogueEntry): boolean => type === 'general-syllabus'

const idsOf = (entries: readonly CatalogueEntry[]): number => new Set(entries.map(({ id }) => id)).size

/** Each course and each syllabus once, whatever the number of its versions. */
export const courseTally = (entries: readonly CatalogueEntry[]): Words => {
  const courses = idsOf(entries.filter((entry) => !isSyllabus(entry)))
  const syllabi = idsOf(entries.filter(isSyllabus))
  return words(
    `${courses} 门课${syllabi > 0 ? `，${syllabi} 份大纲` : ''}`,
    `Courses: ${courses}${syllabi > 0 ? `; syllabi: ${syllabi}` : ''}`,
  )
}
