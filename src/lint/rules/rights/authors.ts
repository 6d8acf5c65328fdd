/** A course says who made it. */
import { words } from '../../../base/words.js'
import { isWritten } from '../../../parse/package.js'
import { defineRule } from '../../rule.js'

export const authors = defineRule({
  code: 'rights/authors',
  severity: 'info',
  summary: words('课程写明作者', 'A course says who made it'),
  message: words('没有写作者。', 'Who made the course is not said.'),
  why: words(
    '署名是作者的权利；居民、志愿者参与编写的，也要看得见。',
    'To be named is the right of every author; residents and volunteers who took part are to be seen too.',
  ),
  help: words(
    '请加一行，如「作者: [{ 姓名: 示例教师甲, 角色: 专职教师 }]」；不愿具名的，写小组或单位的名称。',
    'Add a line, such as `contributors: [{ name: Example Teacher, role: full-time-teacher }]`; the name of a group will do.',
  ),
  sources: ['R008', 'R138', '著作权法第十条'],
  example: {
    in: 'course',
    bad: 'contributors:',
    good: 'contributors: [{ name: 示例教师甲, role: full-time-teacher }]',
  },
  *check(pkg, found) {
    // Front matter that could not be read at all has been reported, and nothing is known of its fields.
    if (!isWritten(pkg, '/course') || isWritten(pkg, '/course/contributors')) return
    yield found({ file: pkg.root.file, range: pkg.root.opening }, {})
  },
})
