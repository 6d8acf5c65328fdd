/** A document of a package, ready to be compared field by field. */
import { courseFields } from '../../model/course-fields.js'
import { lessonFields } from '../../model/lesson.js'
import { entriesOf } from '../../parse/entries/entries-of.js'
import type { Package } from '../../parse/package.js'
import type { Version } from './merge-document.js'

/** Undefined for a file that is neither the course document nor a lesson. */
export const versionOf = (pkg: Package, file: string | undefined): Version | undefined => {
  if (file === pkg.root.file)
    return { document: pkg.root, values: pkg.course, entries: entriesOf(pkg.root.source, courseFields) }
  const lesson = pkg.lessons.find((each) => each.file === file)
  return lesson && { document: lesson, values: lesson.meta, entries: entriesOf(lesson.source, lessonFields) }
}
