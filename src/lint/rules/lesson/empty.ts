/** A lesson has content. */
import { sizeOf } from '../../../base/tree.js'
import { words } from '../../../base/words.js'
import { isWritten, type LessonDocument, type Package } from '../../../parse/package.js'
import { hasContent } from '../../facts/has-content.js'
import { defineRule } from '../../rule.js'

/** Headings, lines and link definitions are the frame of a text, not the text. */
const FRAME = new Set(['heading', 'thematicBreak', 'definition'])

/** What was too large, or would cost too much to parse, was left out and reported; every other body has a place. */
const wasRefused = ({ tree }: Package, { file, body, source }: LessonDocument): boolean =>
  body.position === undefined || (source === '' && sizeOf(tree.get(file) ?? new Uint8Array()) > 0)

export const empty = defineRule({
  code: 'lesson/empty',
  severity: 'error',
  summary: words('课节有内容', 'A lesson has content'),
  message: (p: { title: string }) =>
    words(`「${p.title}」没有内容。`, `The lesson \`${p.title}\` has no content.`),
  why: words(
    '学员点开是一张白纸，却照样记学时。',
    'Learners would open a blank page and be credited for it.',
  ),
  help: words(
    '请写上这节课的内容；还没写好的，在文件名前加下划线，先不收进课包。',
    'Write the lesson, or begin its file name with an underscore to leave it out for now.',
  ),
  sources: ['R012'],
  example: { in: 'body', bad: '', good: '按住侧面的按键三秒钟。' },
  *check(pkg, found) {
    for (const [at, lesson] of pkg.lessons.entries()) {
      if (hasContent(lesson.body.children.filter((node) => !FRAME.has(node.type)))) continue
      // Front matter without an end takes the whole text into it.
      const isSwallowed = lesson.source.trim() !== '' && !isWritten(pkg, `/lessons/${at}/meta`)
      if (isSwallowed || wasRefused(pkg, lesson)) continue
      yield found({ file: lesson.file, range: lesson.opening }, { title: lesson.title })
    }
  },
})
