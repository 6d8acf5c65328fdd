/** A series has a name that people can read. */
import { words } from '../../../base/words.js'
import { isWritten, originOf } from '../../../parse/package.js'
import { defineRule } from '../../rule.js'

export const title = defineRule({
  code: 'series/title',
  severity: 'info',
  summary: words('系列写明名称', 'A series has a title'),
  message: words('系列只有编号，没有名称。', 'The series has an id, but no title.'),
  why: words(
    '编号是给机器看的；没有名称，目录里就没法写「某某系列第 1 门」。',
    'Ids are for programs: without a title a catalogue cannot say to which series the course belongs.',
  ),
  help: words(
    '请在系列里加上「标题」，如「标题: 牧野手作」；同一系列各门课写得一样。',
    'Add `title` to the series, such as `title: Local crafts`, the same in every course of it.',
  ),
  sources: ['R009'],
  example: {
    in: 'course',
    bad: 'series: { id: example-college/handicraft, order: 1 }',
    good: 'series: { id: example-college/handicraft, title: 示例手作, order: 1 }',
  },
  *check(pkg, found) {
    const { series } = pkg.course
    if (series === undefined || isWritten(pkg, '/course/series/title')) return
    // A series without a number is told by its own rule, which shows the whole record.
    if (series.order === undefined) return
    yield found(originOf(pkg, '/course/series/id'), {})
  },
})
