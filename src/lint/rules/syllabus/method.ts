/** A syllabus says how it is to be taught. */
import { words } from '../../../base/words.js'
import { inlineText } from '../../../markdown/inline-text.js'
import { isWritten, nodesOf } from '../../../parse/package.js'
import { defineRule } from '../../rule.js'

/** The headings under which syllabi tell it. */
const HEADING = /方法|实施|组织形式|教学形式|怎样教|method|teaching|delivery|how (?:it|to)/i

export const method = defineRule({
  code: 'syllabus/method',
  severity: 'warning',
  summary: words('大纲写明怎样教', 'A syllabus says how it is to be taught'),
  message: words('大纲没有写教学方法。', 'The syllabus does not say how it is to be taught.'),
  why: words(
    '课程目标、课程内容、课程实施、课程评价缺一样，就不能作为课程申报。',
    'A course lacking aims, content, ways of teaching or assessment is not accepted for credit.',
  ),
  help: words(
    '请加一行，如「教学方法: [一步一图, 结对互助]」；或在正文里写一节「教学方法与组织形式」。',
    'Add a line such as `methods: [step by step, in pairs]`, or a section `Methods` in the text.',
  ),
  sources: ['R001', '沪学银中〔2021〕3号'],
  example: {
    in: 'course',
    bad: 'type: general-syllabus',
    good: 'type: general-syllabus\nmethods: [一步一图]',
  },
  *check(pkg, found) {
    if (pkg.kind !== 'syllabus' || isWritten(pkg, '/course/methods')) return
    if (nodesOf(pkg.root, 'heading').some(({ children }) => HEADING.test(inlineText(children)))) return
    yield found({ file: pkg.root.file, range: pkg.root.opening }, {})
  },
})
