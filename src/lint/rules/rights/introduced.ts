/** A course that was brought in says whose it is. */
import { foldName } from '../../../base/fold.js'
import { words } from '../../../base/words.js'
import { isWritten, originOf } from '../../../parse/package.js'
import { defineRule } from '../../rule.js'

/** Under these the holder is asked for in any case (rights/holder). */
const RESTRICTED = ['reserved', 'teaching-only']

export const introduced = defineRule({
  code: 'rights/introduced',
  severity: 'warning',
  summary: words('引进的课写明权利人是谁', 'A course brought in from elsewhere says who holds its rights'),
  message: (p: { holder: 'missing' | 'publisher' }) =>
    p.holder === 'missing'
      ? words(
          '课程是引进的，没有写权利人。',
          'The course was brought in, but who holds its rights is not said.',
        )
      : words(
          '课程是引进的，权利人写的却是发布单位自己。',
          'The course was brought in, but the publisher itself is named as holder of the rights.',
        ),
  why: words(
    '引进别人的课要有授权；不写明是谁的，居民和平台都不知道该谢谁、该问谁。',
    'What comes from others is used on their permission: it must be seen whose it is.',
  ),
  help: (p) =>
    p.holder === 'missing'
      ? words(
          '请加一行「权利人」，写原来的单位；授权书的编号可以写在「自定义」里。',
          'Add `rightsHolder` with the organisation it came from; the letter of consent can go under `custom`.',
        )
      : words(
          '请把权利人改成原来的单位；权利已经买断的，来源方式写「开发」或「共建」。',
          'Name the organisation it came from; if all rights were bought, the origin is `self-developed` or `co-built`.',
        ),
  sources: ['R021', 'R022', '著作权法第十条'],
  example: {
    in: 'course',
    bad: 'origin: introduced',
    good: 'origin: introduced\nrightsHolder: 示例省开放大学',
  },
  *check(pkg, found) {
    const { origin, rightsHolder, license = '', publisher } = pkg.course
    if (origin !== 'introduced') return
    if (rightsHolder === undefined) {
      if (RESTRICTED.includes(license) || isWritten(pkg, '/course/rightsHolder')) return
      yield found(originOf(pkg, '/course/origin'), { holder: 'missing' })
    } else if (publisher !== undefined && foldName(rightsHolder) === foldName(publisher.name)) {
      yield found(originOf(pkg, '/course/rightsHolder'), { holder: 'publisher' })
    }
  },
})
