/** A lesson has a title in its text. */
import { words } from '../../../base/words.js'
import { isWritten } from '../../../parse/package.js'
import { frontMatterLine } from '../../edits/front-matter-line.js'
import { defineRule } from '../../rule.js'

export const title = defineRule({
  code: 'lesson/title',
  severity: 'info',
  summary: words('课节写明标题', 'A lesson gives its title'),
  message: (p: { title: string }) =>
    words(
      `这节课没有写标题，暂用「${p.title}」。`,
      `This lesson gives no title; \`${p.title}\` stands in for it.`,
    ),
  why: words(
    '暂用的标题来自文件名，文件一改名，标题也跟着变。',
    'That title comes from the file name, and changes with it.',
  ),
  help: words('请写上标题；可以自动补上。', 'Write the title; it can be added for you.'),
  sources: ['R118'],
  example: { in: 'lesson', bad: 'title:', good: 'title: 打开手机' },
  *check(pkg, found) {
    for (const [at, lesson] of pkg.lessons.entries()) {
      // Front matter that is missing or could not be read is told by the parser.
      if (!isWritten(pkg, `/lessons/${at}/meta`) || isWritten(pkg, `/lessons/${at}/meta/title`)) continue
      const names = ['title', '标题', '课节名称', '课题']
      const edit = frontMatterLine(pkg, lesson, words('标题', 'title'), names, lesson.title)
      const name = words(`补上标题「${lesson.title}」`, `Add the title \`${lesson.title}\``)
      const fix = edit && { title: name, safe: true, edits: [edit] }
      yield found({ file: lesson.file, range: lesson.opening }, { title: lesson.title }, fix ? { fix } : {})
    }
  },
})
