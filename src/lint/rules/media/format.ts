/** Pictures, recordings and papers are in formats that every device opens. */
import { extensionOf } from '../../../base/path.js'
import { type Words, words } from '../../../base/words.js'
import { assetPaths } from '../../facts/asset-paths.js'
import { foreignFormats } from '../../facts/foreign-formats.js'
import { defineRule } from '../../rule.js'

const kinds: Readonly<Record<string, Words>> = {
  image: words('图片', 'an image'),
  audio: words('音频', 'a sound'),
  video: words('视频', 'a video'),
  captions: words('字幕', 'captions'),
  document: words('文档', 'a document'),
}

export const format = defineRule({
  code: 'media/format',
  severity: 'error',
  summary: words(
    '图片、音视频和文档用哪里都能打开的格式',
    'Images, recordings and documents are in formats that open everywhere',
  ),
  message: (p: { extension: string; kind: string; to: string }) =>
    words(
      `「.${p.extension}」这种${kinds[p.kind]?.['zh-CN']}，手机和浏览器打不开。`,
      `Phones and browsers do not open ${kinds[p.kind]?.en} of the kind \`.${p.extension}\`.`,
    ),
  why: words('学员点开是空白，平台也不收。', 'Learners get a blank, and platforms refuse it.'),
  help: ({ to }) =>
    words(
      `请用原来的软件或格式转换工具另存为「.${to}」，再改好课里的引用；只改扩展名没有用。`,
      `Save it as \`.${to}\` with the program it came from or a converter, and mend the references to it; renaming the file does not convert it.`,
    ),
  sources: ['R024', 'R111', 'R115'],
  example: { in: 'files', bad: 'assets/讲解.wmv', good: 'assets/讲解稿.md' },
  *check(pkg, found) {
    for (const file of assetPaths(pkg)) {
      const extension = extensionOf(file)
      const format = foreignFormats.get(extension)
      if (format !== undefined) yield found({ file }, { extension, ...format })
    }
  },
})
