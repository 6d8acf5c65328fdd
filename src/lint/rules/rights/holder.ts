/** Where nothing may be done without asking, it is said whom to ask. */
import { type Words, words } from '../../../base/words.js'
import { findLicence } from '../../../model/licence/find-licence.js'
import { isWritten, originOf } from '../../../parse/package.js'
import { defineRule } from '../../rule.js'

const RESTRICTED = new Set(['reserved', 'teaching-only'])

export const holder = defineRule({
  code: 'rights/holder',
  severity: 'warning',
  summary: words(
    '不开放的课程写明权利人',
    'A course that is not openly licensed names the holder of its rights',
  ),
  message: (p: { licence: Words }) =>
    words(
      `许可是「${p.licence['zh-CN']}」，没有写权利人是谁。`,
      `The licence is “${p.licence.en}”, but who holds the rights is not said.`,
    ),
  why: words(
    '想转载、改编的人不知道该找谁同意。',
    'Whoever wants to pass it on or adapt it does not know whom to ask.',
  ),
  help: words(
    '请加一行，如「权利人: 示例社区学院」。',
    'Add a line, such as `rightsHolder: Example Community College`.',
  ),
  sources: ['R020', '著作权法第九条'],
  example: {
    in: 'course',
    bad: 'license: reserved\nrightsHolder:',
    good: 'license: reserved\nrightsHolder: 示例社区学院',
  },
  *check(pkg, found) {
    const { license = '', rightsHolder } = pkg.course
    if (!RESTRICTED.has(license) || rightsHolder !== undefined || isWritten(pkg, '/course/rightsHolder'))
      return
    yield found(originOf(pkg, '/course/license'), {
      licence: findLicence(license)?.label ?? words(license, license),
    })
  },
})
