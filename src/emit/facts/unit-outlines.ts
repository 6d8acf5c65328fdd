/** What the units of a course teach, as its front matter says it: of a syllabus, which has no lessons, that is the course. */
import type { Edition } from '../edition/edition.js'
import { hoursWords } from '../words/counts.js'
import { inBrackets } from '../words/marks.js'

export interface UnitOutline {
  /** With its teaching hours. */
  readonly title: string
  /** What is taught, in plain paragraphs. */
  readonly content?: string
}

/** Units that say what they teach, and those that no lesson shows; in their order. */
export const unitOutlines = ({ course, units, language }: Edition): readonly UnitOutline[] => {
  const shown = new Set(units.map(({ id }) => id))
  return (course.units ?? [])
    .filter(({ id, content }) => content !== undefined || !shown.has(id))
    .map(({ title, hours, content }) => ({
      title: hours === undefined ? title : title + inBrackets(hoursWords(hours.total)[language], language),
      ...(content === undefined ? {} : { content }),
    }))
}
