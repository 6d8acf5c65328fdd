/** A lesson has an id in its text, so that a new file name does not change it. */
import { words } from '../../../base/words.js'
import { isWritten } from '../../../parse/package.js'
import { frontMatterLine } from '../../edits/front-matter-line.js'
import { defineRule } from '../../rule.js'

export const id = defineRule({
  code: 'lesson/id',
  severity: 'info',
  summary: words('课节写明编号', 'A lesson gives its id'),
  message: (p: { id: string }) =>
    words(`这节课没有写编号，暂用「${p.id}」。`, `This lesson gives no id; \`${p.id}\` stands in for it.`),
  why: words(
    '暂用的编号来自文件名或次序，一改名、一调序就变，学习记录会接不上。',
    'That id comes from the file name or the order: once either changes, learning records lose their lesson.',
  ),
  help: words(
    '请写上编号，以后不要改；可以自动补上。',
    'Write it down and keep it; it can be added for you.',
  ),
  sources: ['R118'],
  example: { in: 'lesson', bad: 'id:', good: 'id: open' },
  *check(pkg, found) {
    for (const [at, lesson] of pkg.lessons.entries()) {
      // Front matter that is missing or could not be read is told by the parser.
      if (!isWritten(pkg, `/lessons/${at}/meta`) || isWritten(pkg, `/lessons/${at}/meta/id`)) continue
      const edit = frontMatterLine(pkg, lesson, words('编号', 'id'), ['id', '编号', '课节编号'], lesson.id)
      const title = words(`补上编号「${lesson.id}」`, `Add the id \`${lesson.id}\``)
      const fix = edit && { title, safe: true, edits: [edit] }
      yield found({ file: lesson.file, range: lesson.opening }, { id: lesson.id }, fix ? { fix } : {})
    }
  },
})
