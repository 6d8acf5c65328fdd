/** What the front matter says and a format of metadata has no place for. */
import type * as z from 'zod'
import { type Words, words } from '../../base/words.js'
import type { CourseMeta } from '../../model/course.js'
import { courseFields } from '../../model/course-fields.js'
import { keysOf } from '../../model/field.js'
import { type LessonMeta, lessonFields } from '../../model/lesson.js'
import type { Edition } from '../edition/edition.js'
import { defineLoss, type LostPlace } from '../loss.js'
import { frontPlace } from '../places-of.js'

export const fieldsLeftOut = defineLoss({
  code: 'emit/fields-left-out',
  severity: 'info',
  about: words(
    '文件开头的说明，格式里没有地方放的，不写。',
    'What the front matter says and the format has no place for is left out.',
  ),
  message: ({ count, names }) =>
    words(
      `文件开头有 ${count} 项没有写进去：${names.map((name) => name['zh-CN']).join('、')}。`,
      `${count === 1 ? 'One entry' : `${count} entries`} of the front matter ${count === 1 ? 'is' : 'are'} left out: ${names.map(({ en }) => en).join(', ')}.`,
    ),
  why: words('这种格式没有放这些说明的地方。', 'The format has no place for them.'),
  help: words('要紧的内容，请也写进简介。', 'Say what matters in the summary too.'),
})

/** The fields that a format says in some way. */
export interface Carried {
  readonly course: readonly (keyof CourseMeta)[]
  readonly lesson: readonly (keyof LessonMeta)[]
}

/** By these a package is read: they are about the files, not about the course. */
const bookkeeping: Carried = {
  course: ['id', 'version', 'title', 'language', 'lessons'],
  lesson: ['id', 'title'],
}

/** What authors call a field: 「学时」, `hours`. */
const nameOf = (fields: Readonly<Record<string, z.ZodType>>, key: string): Words => {
  const schema = fields[key]
  const [zh = key] = schema === undefined ? [] : keysOf(schema)
  return words(zh, key)
}

/** Each field that is not carried, with its name and its place. */
export const leftOutFields = (edition: Edition, carried: Carried): readonly LostPlace[] => {
  const lostOf = (
    meta: object,
    known: readonly string[],
    fields: Readonly<Record<string, z.ZodType>>,
    pointer: string,
  ): readonly LostPlace[] =>
    Object.entries(meta).flatMap(([key, value]) =>
      value === undefined || known.includes(key)
        ? []
        : [{ ...frontPlace(edition, `${pointer}/${key}`), name: nameOf(fields, key) }],
    )
  return [
    ...lostOf(edition.course, [...bookkeeping.course, ...carried.course], courseFields, '/course'),
    ...edition.lessons.flatMap(({ meta }, index) =>
      lostOf(meta, [...bookkeeping.lesson, ...carried.lesson], lessonFields, `/lessons/${index}/meta`),
    ),
  ]
}
