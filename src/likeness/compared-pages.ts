/** The pages of a course that are compared with those of others. */
import type { Outline, OutlinePage } from '../outline/outline.js'

export interface ComparedPage extends OutlinePage {
  readonly id: string
  readonly title: string
}

/** What stands for the course document, which is compared only where there is no lesson: an activity may be all in it. */
const ROOT = 'course'

export const comparedPages = ({ course, root, lessons }: Outline): readonly ComparedPage[] =>
  lessons.length > 0 ? lessons : [{ id: ROOT, title: course.title ?? '', ...root }]
