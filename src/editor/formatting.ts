/** A text → the one edit that gives its front matter the canonical form. */
import type { Edit } from '../base/diagnostic.js'
import { formatDocument } from '../lint/format/format-document.js'
import { courseMeta } from '../model/course.js'
import { lessonMeta } from '../model/lesson.js'
import { isLessonFile } from '../parse/lesson-order.js'
import { isRootFile } from '../parse/parse.js'
import { isReadable } from './is-readable.js'

const schemaOf = (file: string): typeof courseMeta | typeof lessonMeta | undefined =>
  isRootFile(file) ? courseMeta : isLessonFile(file) ? lessonMeta : undefined

/** How many units two texts have in common at their beginning. */
const sharedStart = (a: string, b: string): number => {
  let at = 0
  while (at < a.length && at < b.length && a.charCodeAt(at) === b.charCodeAt(at)) at += 1
  return at
}

const sharedEnd = (a: string, b: string, most: number): number => {
  let length = 0
  while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length))
    length += 1
  return length
}

/** Nothing where there is nothing to change, or where kebao cannot be sure of what the author meant. */
export const formatting = (file: string, text: string): Edit | undefined => {
  const schema = schemaOf(file)
  if (schema === undefined || !isReadable({ file, text, offset: 0 })) return undefined
  const { value } = formatDocument(file, text, schema)
  if (value === text) return undefined
  // The cursor, and what an editor remembers of the lines, stays with what stays.
  const start = sharedStart(text, value)
  const shared = sharedEnd(text, value, Math.min(text.length, value.length) - start)
  return { file, start, end: text.length - shared, text: value.slice(start, value.length - shared) }
}
