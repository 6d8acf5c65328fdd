/** A local course tells what its design answers to. */
import { words } from '../../../base/words.js'
import { isWritten, type Package } from '../../../parse/package.js'
import { letterCount } from '../../facts/letter-count.js'
import { defineRule } from '../../rule.js'

/** The grounds of N二(五)15 and those that Y三(四)15 adds; what residents need comes first in both. */
const others = ['scienceLiteracy', 'civility', 'communityDevelopment', 'governance', 'service'] as const
const parts = ['needs', ...others] as const

/** Below this there is a phrase, not a reason: 「有需求」. */
const ENOUGH = 6

/** Something was written that could not be read: it may have been enough. */
const isUnclear = (pkg: Package): boolean => {
  const { designBasis } = pkg.course
  if (designBasis === undefined) return isWritten(pkg, '/course/designBasis')
  return parts.some(
    (part) => designBasis[part] === undefined && isWritten(pkg, `/course/designBasis/${part}`),
  )
}

export const designBasis = defineRule({
  code: 'local/design-basis',
  severity: 'info',
  summary: words(
    '本土化课程写明设计依据：居民需求，再加至少一项',
    'A local course tells what it answers to: the needs of residents, and one ground more',
  ),
  message: (p: { lacks: 'all' | 'substance' | 'needs' | 'others' }) =>
    ({
      all: words('本土化课程没有写设计依据。', 'This local course does not tell what its design answers to.'),
      substance: words(
        '设计依据只写了几个字，看不出课为什么这样设计。',
        'The grounds of the design are a few words, which do not show why it is made so.',
      ),
      needs: words(
        '设计依据没有说明居民需要什么。',
        'What residents need is not among the grounds of the design.',
      ),
      others: words('设计依据只写了居民需求。', 'What residents need is the only ground of the design.'),
    })[p.lacks],
  why: words(
    '课程设计要与居民需求、社区发展、社区治理等紧密结合，写出来评审才看得见。',
    'The design is to follow the needs of residents and the life of the community; reviewers see what is written.',
  ),
  help: (p) =>
    p.lacks === 'others'
      ? words(
          '请在「设计依据」里再写一项：科学普及、文明素养、社区发展、社区治理或服务实践。',
          'Add one more to `designBasis`: scienceLiteracy, civility, communityDevelopment, governance or service.',
        )
      : words(
          '请在「设计依据」里写「居民需求」，说明居民要学什么、您怎样知道的，再写一项社区发展、社区治理或服务实践。',
          'Under `designBasis`, tell in `needs` what residents want and how you know, and add communityDevelopment, governance or service.',
        ),
  sources: ['R006', 'R011'],
  example: {
    in: 'course',
    bad: 'type: local-course',
    good: 'type: local-course\ndesignBasis: { needs: 报名时问过，最想学编杯垫。, service: 为村里的书屋编二十个杯垫。 }',
  },
  *check(pkg, found) {
    const { type, designBasis: given } = pkg.course
    if (type !== 'local-course' || isUnclear(pkg)) return
    const has = (part: (typeof parts)[number]): boolean => letterCount(given?.[part]) >= ENOUGH
    const hasOthers = others.some(has)
    if (has('needs') && hasOthers) return
    const { file, opening } = pkg.root
    const none = given === undefined ? 'all' : 'substance'
    const lacks = has('needs') ? 'others' : hasOthers ? 'needs' : none
    yield found(pkg.origins.get('/course/designBasis') ?? { file, range: opening }, { lacks })
  },
})
