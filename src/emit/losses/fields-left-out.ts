/** What the front matter says and a format of metadata has no place for. */
import type { Place } from '../../base/diagnostic.js'
import { words } from '../../base/words.js'
import type { CourseMeta } from '../../model/course.js'
import type { LessonMeta } from '../../model/lesson.js'
import type { Edition } from '../edition/edition.js'
import { defineLoss } from '../loss.js'

export const fieldsLeftOut = defineLoss({
  code: 'emit/fields-left-out',
  severity: 'info',
  about: words(
    '文件开头的说明，格式里没有地方放的，不写。',
    'What the front matter says and the format has no place for is left out.',
  ),
  message: ({ count }) =>
    words(
      `文件开头有 ${count} 项说明没有写进去。`,
      `${count === 1 ? 'One entry' : `${count} entries`} of the front matter ${count === 1 ? 'is' : 'are'} left out.`,
    ),
  why: words('这种格式没有放这些说明的地方。', 'The format has no place for them.'),
  help: words(
    '请看这种格式的说明页，里面列了写哪些；要紧的话，也写进简介。',
    'Look at the page of the format, which lists what goes in; what matters can stand in the summary too.',
  ),
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

const lostOf = (meta: object, carried: readonly string[], place: Place): readonly Place[] =>
  Object.entries(meta).flatMap(([key, value]) =>
    value === undefined || carried.includes(key) ? [] : [place],
  )

/** The opening of its file, once for each field that is not carried. */
export const leftOutFields = ({ course, root, lessons }: Edition, carried: Carried): readonly Place[] => [
  ...lostOf(course, [...bookkeeping.course, ...carried.course], {
    file: root.document.file,
    range: root.document.opening,
  }),
  ...lessons.flatMap(({ meta, document }) =>
    lostOf(meta, [...bookkeeping.lesson, ...carried.lesson], {
      file: document.file,
      range: document.opening,
    }),
  ),
]
