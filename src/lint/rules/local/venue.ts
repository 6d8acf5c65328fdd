/** A study visit says where it goes. */
import { words } from '../../../base/words.js'
import { isWritten, originOf, type Package } from '../../../parse/package.js'
import { defineRule } from '../../rule.js'

const VISIT = 'study-tour'

/** Where the form is named: in the course, or else in the first lesson that has it. */
const visitIn = ({ course, lessons }: Package): string | undefined => {
  const at = course.forms?.indexOf(VISIT) ?? -1
  if (at >= 0) return `/course/forms/${at}`
  const lesson = lessons.findIndex(({ meta }) => meta.forms?.includes(VISIT))
  return lesson < 0
    ? undefined
    : `/lessons/${lesson}/meta/forms/${lessons[lesson]?.meta.forms?.indexOf(VISIT)}`
}

export const venue = defineRule({
  code: 'local/venue',
  severity: 'info',
  summary: words('参观游学写明去哪里', 'A study visit says where it goes'),
  message: words('安排了参观游学，没有写场所。', 'There is a study visit, but no venue.'),
  why: words(
    '不写场所，学员不知道去哪里，别处想开同样的课也不知道要找什么样的地方。',
    'Learners do not know where to go, and others who take up the course do not know what to look for.',
  ),
  help: words(
    '请加上「场所」，如「场所: { 名称: 示例县博物馆, 类型: [博物馆] }」。',
    'Add `venue`, as in `venue: { name: Example County Museum, types: [museum] }`.',
  ),
  sources: ['R075', 'R098'],
  example: {
    in: 'course',
    bad: 'forms: [study-tour]',
    good: 'forms: [study-tour]\nvenue: { name: 示例县博物馆, types: [museum] }',
  },
  *check(pkg, found) {
    const pointer = visitIn(pkg)
    if (pointer === undefined || isWritten(pkg, '/course/venue')) return
    yield found(originOf(pkg, pointer), {})
  },
})
