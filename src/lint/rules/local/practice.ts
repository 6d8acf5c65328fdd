/** A local course puts what is learnt to use in its community. */
import { words } from '../../../base/words.js'
import { documentsOf, isWritten, nodesOf, type Package } from '../../../parse/package.js'
import { defineRule } from '../../rule.js'

const hasPractice = (pkg: Package): boolean =>
  isWritten(pkg, '/course/practice') ||
  isWritten(pkg, '/course/designBasis/service') ||
  pkg.lessons.some((_, at) => isWritten(pkg, `/lessons/${at}/meta/practice`)) ||
  documentsOf(pkg).some((document) => nodesOf(document, 'callout').some(({ name }) => name === 'practice'))

export const practice = defineRule({
  code: 'local/practice',
  severity: 'info',
  summary: words('本土化课程有服务实践', 'A local course has a task that serves the community'),
  message: words('这门本土化课程没有服务实践。', 'This local course has no task that serves the community.'),
  why: words(
    '课程设计要与社区治理和服务实践融合，学了就用在身边，居民才看得到好处。',
    'Courses are to join learning with service: what is learnt shows where people live.',
  ),
  help: words(
    '请在课程或课节里加上「服务实践」，如「服务实践: { 任务: 为村里的书屋编二十个杯垫, 受益人: 来看书的村民 }」。',
    'Add it to the course or a lesson, as in `practice: { task: Make a quilt for the library, beneficiary: readers }`.',
  ),
  sources: ['R007'],
  example: {
    in: 'course',
    bad: 'type: local-course',
    good: 'type: local-course\npractice: { task: 为村里的书屋编二十个杯垫 }',
  },
  *check(pkg, found) {
    if (pkg.course.type !== 'local-course' || hasPractice(pkg)) return
    yield found({ file: pkg.root.file, range: pkg.root.opening }, {})
  },
})
