/** A course in practical farming technology says when in the year it is taught. */
import { words } from '../../../base/words.js'
import { isWritten, originOf } from '../../../parse/package.js'
import { defineRule } from '../../rule.js'

const FARMING = 'rural-practical-tech'

export const season = defineRule({
  code: 'local/season',
  severity: 'info',
  summary: words(
    '农村实用技术课写明农时',
    'A course in farming technology says when in the year it is taught',
  ),
  message: words('教农村实用技术，没有写季节或农时。', 'The course teaches farming, but names no season.'),
  why: words(
    '农活误不得农时，开课要赶在用得上之前，还要避开农忙。',
    'What is taught must come before it is needed, and not when everybody is in the fields.',
  ),
  help: words(
    '请加一行，如「季节: 冬季农闲」；一年四季都能上的，写「季节: 全年」。',
    'Add a line, such as `season: winter`; write `season: all year` where it does not matter.',
  ),
  sources: ['R047', 'R065'],
  example: {
    in: 'course',
    bad: 'topics: [rural-practical-tech]',
    good: 'topics: [rural-practical-tech]\nseason: 冬季农闲',
  },
  *check(pkg, found) {
    const at = pkg.course.topics?.indexOf(FARMING) ?? -1
    if (at < 0 || isWritten(pkg, '/course/season')) return
    yield found(originOf(pkg, `/course/topics/${at}`), {})
  },
})
