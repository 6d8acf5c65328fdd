/** The level of a course in words. */
import { type Words, words } from '../../base/words.js'
import type { CourseMeta } from '../../model/course.js'

export const levelWords: Readonly<Record<NonNullable<CourseMeta['level']>, Words>> = {
  beginner: words('入门', 'Beginner'),
  intermediate: words('提高', 'Intermediate'),
  advanced: words('研修', 'Advanced'),
}
