/** Says where both sides changed the same. */
import type { Diagnostic } from '../../base/diagnostic.js'
import { linesOf } from '../../base/lines.js'
import { courseFields } from '../../model/course-fields.js'
import { lessonFields } from '../../model/lesson.js'
import { zhKeysOf } from '../../parse/value/schema-shape.js'
import { conflict, fileConflict } from '../sync-diagnostics.js'
import type { Settled } from './settle.js'

/** The name of a field, as entries call it: `hours.online`, or `:key` where the model has none. */
export const fieldName = (field: string): { readonly zh: string; readonly en: string } => {
  if (field === '') return { zh: '文件开头的信息', en: 'front matter' }
  if (field.startsWith(':')) return { zh: field.slice(1), en: field.slice(1) }
  const key = field.split('.', 1)[0] ?? field
  const fields = { ...lessonFields, ...courseFields }
  const schema = Object.hasOwn(fields, key) ? fields[key as keyof typeof fields] : undefined
  return { zh: (schema && zhKeysOf(schema)[0]) ?? key, en: key }
}

/** @param when whether places are given in the file as it was or as it will be */
export const tellConflicts = (settled: Settled, when: 'before' | 'after'): readonly Diagnostic[] => {
  const { match, path, clash, conflicts, texts } = settled
  const file = when === 'before' ? (match.ours ?? path) : path
  if (clash !== undefined) return [fileConflict({ file }, clash)]
  const lines = linesOf(texts?.[when] ?? '')
  return conflicts.map(({ field, ours, theirs, [when]: { start, end } }) =>
    conflict(
      { file, range: lines.range(start, end) },
      { ...(field === undefined ? {} : { field: fieldName(field) }), ours, theirs },
    ),
  )
}
