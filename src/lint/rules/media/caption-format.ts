/** Captions are in a format that players show. */
import { linesOf } from '../../../base/lines.js'
import { extensionOf } from '../../../base/path.js'
import { type Words, words } from '../../../base/words.js'
import { mediaTypeOf } from '../../../model/media-type.js'
import { decodeText } from '../../../parse/decode-text.js'
import type { Package } from '../../../parse/package.js'
import { assetPaths } from '../../facts/asset-paths.js'
import { mediaUses } from '../../facts/media-uses.js'
import { defineRule } from '../../rule.js'

type Problem = 'type' | 'header' | 'empty'

const messages: Readonly<Record<Problem, Words>> = {
  type: words('字幕文件要用 vtt 或 srt 格式。', 'Captions must be a vtt or srt file.'),
  header: words(
    '这个 vtt 字幕文件的第一行不是「WEBVTT」。',
    'This vtt file does not begin with the line `WEBVTT`.',
  ),
  empty: words('这个字幕文件里没有一条字幕。', 'There is not one caption in this file.'),
}

const helps: Readonly<Record<Problem, Words>> = {
  type: words(
    '请用剪辑软件导出 vtt 或 srt，再把「字幕=」改成新的文件名。',
    'Export vtt or srt from the editing program and name that file in `captions=`.',
  ),
  header: words(
    '请在最前面加一行「WEBVTT」，下面空一行；时间里的逗号改成点。',
    'Put a line `WEBVTT` and an empty line before it; times have points, not commas.',
  ),
  empty: words(
    '请写上字幕，每条先写时间，如「00:01.000 --> 00:04.000」；没有字幕就删去这个文件。',
    'Write the captions, each below its time, as in `00:01.000 --> 00:04.000`, or delete the file.',
  ),
}

/** SubRip writes a comma before the thousandths, WebVTT a point. */
const COMMA = /(?<=[0-9]:[0-5][0-9]),(?=[0-9]{3})/g

const headerFix = (file: string, source: string) => ({
  fix: {
    title: words('补上「WEBVTT」', 'Add `WEBVTT`'),
    safe: true,
    edits: [
      { file, start: 0, end: 0, text: 'WEBVTT\n\n' },
      ...[...source.matchAll(COMMA)].map(({ index }) => ({ file, start: index, end: index + 1, text: '.' })),
    ],
  },
})

/** The caption files of a package that can be looked into; an empty one is the matter of `asset/empty`. */
const captionTexts = (pkg: Package) =>
  assetPaths(pkg).flatMap((file) => {
    const content = pkg.tree.get(file)
    if (!['vtt', 'srt'].includes(extensionOf(file)) || content === undefined || content instanceof Blob)
      return []
    const source = decodeText(file, content).value
    return source === '' || source.includes('\0') ? [] : [{ file, source }]
  })

export const captionFormat = defineRule({
  code: 'media/caption-format',
  severity: 'warning',
  summary: words('字幕用 vtt 或 srt 格式', 'Captions are vtt or srt'),
  message: (p: { problem: Problem }) => messages[p.problem],
  why: words('播放器只认这样的字幕，别的写法不显示。', 'Players show captions of this form and no others.'),
  help: ({ problem }) => helps[problem],
  sources: ['R064', 'WCAG 2.2 1.2.2', 'W3C WebVTT §4'],
  example: {
    in: 'files',
    bad: 'assets/讲解.vtt: 00:01,000 --> 00:04,000⏎大家好',
    good: 'assets/讲解.vtt: WEBVTT⏎⏎00:01.000 --> 00:04.000⏎大家好',
  },
  *check(pkg, found) {
    for (const { node, place, pathOf } of mediaUses(pkg)) {
      const path = pathOf(node.captions)
      const isOther = path !== undefined && mediaTypeOf(path) !== undefined
      if (isOther && !['vtt', 'srt'].includes(extensionOf(path))) yield found(place, { problem: 'type' })
    }
    for (const { file, source } of captionTexts(pkg)) {
      const isVtt = extensionOf(file) === 'vtt'
      if (!source.includes('-->')) yield found({ file }, { problem: 'empty' })
      else if (isVtt && !/^WEBVTT(?=\s|$)/.test(source)) {
        const range = linesOf(source).range(0, /^.*/.exec(source)?.[0].length ?? 0)
        yield found({ file, range }, { problem: 'header' }, headerFix(file, source))
      }
    }
  },
})
