/** A course of a series has its number in it. */
import { words } from '../../../base/words.js'
import { isWritten, originOf } from '../../../parse/package.js'
import { defineRule } from '../../rule.js'

export const order = defineRule({
  code: 'series/order',
  severity: 'error',
  summary: words('系列里的课写明是第几门', 'A course of a series gives its place in it'),
  message: words('写了系列，没有写是第几门。', 'The series is given, but not the place of the course in it.'),
  why: words(
    '没有序号，学员不知道先学哪门，也查不出系列缺了哪门。',
    'Without it learners do not know what comes first, and gaps in the series cannot be found.',
  ),
  help: words(
    '请在系列里加上「序号」，如「系列: { 编号: example-college/handicraft, 序号: 1 }」。',
    'Add `order` to the series, as in `series: { id: example-college/handicraft, order: 1 }`.',
  ),
  sources: ['R009'],
  example: {
    in: 'course',
    bad: 'series: { id: example-college/phone }',
    good: 'series: { id: example-college/phone, order: 1 }',
  },
  *check(pkg, found) {
    const { series } = pkg.course
    if (series === undefined || series.order !== undefined || isWritten(pkg, '/course/series/order')) return
    yield found(originOf(pkg, '/course/series/id'), {})
  },
})
