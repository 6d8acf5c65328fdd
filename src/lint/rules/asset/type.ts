/** Files are of kinds that every platform can take, and are what their names say. */

import { extensionOf } from '../../../base/path.js'
import { type Content, sizeOf } from '../../../base/tree.js'
import { type Words, words } from '../../../base/words.js'
import { hasSignature, mediaTypeOf, signatureLength } from '../../../model/media-type.js'
import { assetPaths } from '../../facts/asset-paths.js'
import { foreignFormats } from '../../facts/foreign-formats.js'
import { defineRule } from '../../rule.js'

type Problem = 'unknown' | 'other'

const messages: Readonly<Record<Problem, (extension: string) => Words>> = {
  unknown: (extension) =>
    extension === ''
      ? words('这个文件没有扩展名。', 'This file has no extension.')
      : words(`课包里不能放「.${extension}」文件。`, `A package cannot hold \`.${extension}\` files.`),
  other: (extension) =>
    words(`这个文件其实不是「.${extension}」文件。`, `This is not really a \`.${extension}\` file.`),
}

const helps: Readonly<Record<Problem, Words>> = {
  unknown: words(
    '请换成常用格式：图片 png、jpg、svg，音频 mp3，视频 mp4，字幕 vtt，文档 pdf、docx、pptx、xlsx、md、txt；不要的请删去。',
    'Use a common format: png, jpg, svg; mp3; mp4; vtt; pdf, docx, pptx, xlsx, md, txt. Delete what is not needed.',
  ),
  other: words(
    '请用原来的软件重新导出；只改扩展名并不会改变文件的格式。',
    'Export it again from the program that made it; renaming a file does not convert it.',
  ),
}

/** A zero byte is in no text but UTF-16, which begins with a byte order mark, and early in most other files. */
const isBinary = (head: Uint8Array): boolean => head.includes(0) && (head[0] ?? 0) < 0xfe

/** The first bytes tell; those of a Blob cannot be had without waiting. */
const problemOf = (path: string, content: Content): Problem | undefined => {
  const type = mediaTypeOf(path)
  // What has a better form is the matter of `media/format`.
  if (type === undefined) return foreignFormats.has(extensionOf(path)) ? undefined : 'unknown'
  // An empty file is the matter of `asset/empty`.
  if (content instanceof Blob || sizeOf(content) === 0) return undefined
  const head = content.subarray(0, signatureLength)
  const isText = type.signatures.length === 0 || type.kind === 'captions'
  // Captions without their first line are the matter of `media/caption-format`.
  return (isText ? isBinary(head) : !hasSignature(type, head)) ? 'other' : undefined
}

export const type = defineRule({
  code: 'asset/type',
  severity: 'error',
  summary: words(
    '文件用常见的安全格式，内容与扩展名一致',
    'Files are of common safe formats and are what their names say',
  ),
  message: (p: { problem: Problem; extension: string }) => messages[p.problem](p.extension),
  why: words(
    '别的格式平台不收，有的还会带来危险；内容和扩展名对不上的打不开，也可能是伪装的程序。',
    'Platforms refuse other formats, some of which do harm; a file that is not what its name says does not open, or is a program in disguise.',
  ),
  help: ({ problem }) => helps[problem],
  sources: ['R024', 'R115'],
  example: { in: 'files', bad: 'assets/抽奖.exe', good: 'assets/操作卡.md' },
  *check(pkg, found) {
    for (const file of assetPaths(pkg)) {
      const problem = problemOf(file, pkg.tree.get(file) ?? new Uint8Array())
      if (problem !== undefined) yield found({ file }, { problem, extension: extensionOf(file) })
    }
  },
})
