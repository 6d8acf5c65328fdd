/** Whether a package sets out what courses must reach, and teaches nothing itself. */
import type { Package } from '../../parse/package.js'

/** A syllabus by its file name or by the type it gives. */
export const isSyllabus = ({ kind, course }: Package): boolean =>
  kind === 'syllabus' || course.type === 'general-syllabus'
