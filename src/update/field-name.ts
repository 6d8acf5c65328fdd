/** What a front-matter key is called in a sentence. */
import { type Words, words } from '../base/words.js'
import { courseFields } from '../model/course-fields.js'
import { keysOf } from '../model/field.js'
import { lessonFields } from '../model/lesson.js'

const extra: Readonly<Record<string, Words>> = {
  layout: words('版式', 'layout'),
}

/** `ageRange` → 年龄, “age range”. */
export const fieldName = (of: 'course' | 'lesson', key: string): Words => {
  const fields = new Map(Object.entries(of === 'course' ? courseFields : lessonFields))
  const field = fields.get(key)
  const [zh = key] = field === undefined ? [] : keysOf(field)
  return (
    extra[key] ??
    words(
      zh,
      key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
    )
  )
}
