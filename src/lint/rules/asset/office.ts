/** A handout can be read without an Office program. */
import { extensionOf } from '../../../base/path.js'
import { words } from '../../../base/words.js'
import { assetPaths } from '../../facts/asset-paths.js'
import { defineRule } from '../../rule.js'

/** What only an Office program opens; sheets of figures are worked on, not read. */
const OFFICE = new Set(['doc', 'docx', 'ppt', 'pptx', 'odt', 'odp'])
/** What every phone opens. */
const OPEN = new Set(['pdf', 'ofd', 'md', 'txt', 'png', 'jpg', 'jpeg', 'svg', 'webp', 'epub'])

const stemOf = (path: string): string => path.slice(0, path.length - extensionOf(path).length)

export const office = defineRule({
  code: 'asset/office',
  severity: 'info',
  summary: words('Word、PPT 讲义另有一份 PDF', 'Handouts in Word or PowerPoint also come as PDF'),
  message: (p: { extension: string }) =>
    words(`这份讲义只有「.${p.extension}」一种格式。`, `This handout comes as \`.${p.extension}\` alone.`),
  why: words(
    '没有装办公软件的手机打不开，换一台电脑版面也会乱。',
    'A phone without an Office program does not open it, and on another computer its layout breaks.',
  ),
  help: words(
    '请另存一份 PDF，名字一样，放在一起；只给老师改的，可以不管。',
    'Save it as PDF too, under the same name, beside it; what only teachers edit may stay.',
  ),
  sources: ['R024', 'R029', 'GB/T 33190-2016'],
  example: { in: 'media', bad: 'assets/讲义.docx:', good: 'assets/讲义.docx:\nassets/讲义.pdf:' },
  *check(pkg, found) {
    const files = assetPaths(pkg)
    const readable = new Set(files.filter((path) => OPEN.has(extensionOf(path))).map(stemOf))
    for (const file of files) {
      const extension = extensionOf(file)
      if (OFFICE.has(extension) && !readable.has(stemOf(file))) yield found({ file }, { extension })
    }
  },
})
