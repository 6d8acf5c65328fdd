/** Every unit of a syllabus says what is taught. */
import { words } from '../../../base/words.js'
import { isWritten, lacksItems, originOf } from '../../../parse/package.js'
import { defineRule } from '../../rule.js'

export const unitContent = defineRule({
  code: 'syllabus/unit-content',
  severity: 'warning',
  summary: words('大纲的每个单元写明教学内容', 'Every unit of a syllabus says what is taught'),
  message: (p: { title?: string }) =>
    p.title === undefined
      ? words('各个单元都没有写教学内容。', 'No unit says what is taught in it.')
      : words(`单元「${p.title}」没有写教学内容。`, `The unit \`${p.title}\` does not say what is taught.`),
  why: words(
    '各地照大纲开课，只有单元名称，教什么、教到什么程度就各做各的了。',
    'Courses are made from the syllabus: a title alone leaves open what to teach, and how far.',
  ),
  help: words(
    '请在单元里加上「内容」，写明了解什么、掌握什么、会做什么。',
    'Add `content` to the unit: what learners should know, understand and be able to do.',
  ),
  sources: ['R001', '沪学银中〔2021〕3号'],
  example: {
    in: 'course',
    bad: 'type: general-syllabus\nunits: [{ id: U1, title: 认识手机, hours: 2, objectives: [O1] }]',
    good: 'type: general-syllabus\nunits: [{ id: U1, title: 认识手机, hours: 2, objectives: [O1], content: 会开机，会调字号。 }]',
  },
  *check(pkg, found) {
    const units = pkg.course.units ?? []
    if (pkg.kind !== 'syllabus' || lacksItems(pkg, '/course/units')) return
    const bare = units.flatMap(({ title, content }, at) => {
      const pointer = `/course/units/${at}`
      return content !== undefined || isWritten(pkg, `${pointer}/content`) ? [] : [{ title, pointer }]
    })
    // Where no unit has any, that is one mistake, not many.
    if (bare.length > 1 && bare.length === units.length) yield found(originOf(pkg, '/course/units'), {})
    else for (const { title, pointer } of bare) yield found(originOf(pkg, pointer), { title })
  },
})
