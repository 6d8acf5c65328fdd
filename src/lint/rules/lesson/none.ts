/** A course has lessons. */
import { words } from '../../../base/words.js'
import { isWritten } from '../../../parse/package.js'
import { defineRule } from '../../rule.js'

/** An activity or a project may be told in one document. */
const WITHOUT_LESSONS = new Set(['activity', 'project'])

export const none = defineRule({
  code: 'lesson/none',
  severity: 'error',
  summary: words('课程有课节', 'A course has lessons'),
  message: words('这门课没有课节。', 'This course has no lessons.'),
  why: words(
    '没有课节，学员就没有可学的内容；只有大纲的，应当写成大纲。',
    'There is nothing to learn; what only sets out a course is a syllabus.',
  ),
  help: words(
    '请在「课节」文件夹里放进课节文件，如「01-认识手机.md」；大纲请把文件名改成「大纲.md」。',
    'Put lesson files such as `01-know-your-phone.md` into the folder `lessons`; name a syllabus `syllabus.md`.',
  ),
  sources: ['R001', 'R012'],
  example: { in: 'lessons', bad: '', good: '01-开机.md id: open' },
  *check(pkg, found) {
    const { type } = pkg.course
    if (pkg.lessons.length > 0 || pkg.kind === 'syllabus' || WITHOUT_LESSONS.has(type ?? '')) return
    // A type that could not be read may be one of those; listed lessons without files were reported one by one.
    if ((type === undefined && isWritten(pkg, '/course/type')) || isWritten(pkg, '/course/lessons')) return
    yield found({ file: pkg.root.file, range: pkg.root.opening }, {})
  },
})
