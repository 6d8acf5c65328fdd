/** An SVG file is a still picture, without scripts and without anything from elsewhere. */

import { excerpt } from '../../../base/excerpt.js'
import { linesOf } from '../../../base/lines.js'
import { strictUtf8 } from '../../../base/strict-utf8.js'
import { type SvgProblem, type SvgProblemKind, svgProblems } from '../../../base/svg/svg-problems.js'
import { type Content, sizeOf } from '../../../base/tree.js'
import { type Words, words } from '../../../base/words.js'
import { mediaTypeOf } from '../../../model/media-type.js'
import { assetPaths } from '../../facts/asset-paths.js'
import { defineRule } from '../../rule.js'

/** A drawing program's file may have a thousand of the same kind; so many show what is wrong. */
const MAX_PER_FILE = 10

type Kind = SvgProblemKind | 'unread'

const messages: Readonly<Record<Kind, (name: string) => Words>> = {
  element: (name) =>
    words(`这张图里有「<${name}>」，不是图形。`, `This image holds \`<${name}>\`, which draws nothing.`),
  attribute: (name) =>
    words(
      `这张图里有「${name}」，不是图形的属性。`,
      `This image holds \`${name}\`, which describes no shape.`,
    ),
  outside: (name) => words(`这张图要用到外面的「${name}」。`, `This image needs \`${name}\` from outside.`),
  doctype: () => words('这张图的开头有 DOCTYPE 声明。', 'This image begins with a DOCTYPE.'),
  broken: () => words('这张图从这里起不是正确的 SVG。', 'From here on this image is not valid SVG.'),
  unread: () => words('这张 SVG 图太大，没法检查。', 'This SVG image is too large to be checked.'),
}

const doctypeFix = (file: string, { kind, start, end }: SvgProblem, text: string) =>
  kind !== 'doctype' || text.slice(start, end).includes('[')
    ? {}
    : {
        fix: {
          title: words('删去 DOCTYPE', 'Remove the DOCTYPE'),
          safe: true,
          edits: [{ file, start, end, text: '' }],
        },
      }

/** Entities that a DOCTYPE defines make what follows look broken: one mistake. */
const worthTelling = (problems: readonly SvgProblem[]): readonly SvgProblem[] =>
  problems
    .filter(({ kind }) => kind !== 'broken' || !problems.some((each) => each.kind === 'doctype'))
    .slice(0, MAX_PER_FILE)

/** The text of a file, as strictly as XML takes it. */
const textOf = (content: Content): string | undefined => {
  if (content instanceof Blob) return undefined
  return (strictUtf8(content) ?? '').replace(/^\uFEFF/, '')
}

export const svg = defineRule({
  code: 'asset/svg',
  severity: 'error',
  summary: words(
    'SVG 图只有图形，没有脚本，也不用外面的东西',
    'SVG images hold shapes only: no scripts, nothing from elsewhere',
  ),
  message: (p: { kind: Kind; name: string }) => messages[p.kind](p.name),
  why: words(
    'SVG 能像网页一样运行程序、连到别的网站，课包里的图片原样分发，所以不安全的一律不收。',
    'SVG can run programs and call other sites as a web page can; images travel as they are, so unsafe ones are refused.',
  ),
  help: words(
    '请在画图软件里另存为「纯 SVG」，图中的图片选「嵌入」；不行就导出成 PNG。',
    'Save it as plain SVG from the drawing program, with its pictures embedded; failing that, export it as PNG.',
  ),
  sources: ['R115', 'SVG 2 §2.2'],
  example: {
    in: 'svg',
    bad: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">\n  <script>alert(1)</script>\n</svg>',
    good: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">\n  <circle cx="4" cy="4" r="4"/>\n</svg>',
  },
  *check(pkg, found) {
    for (const file of assetPaths(pkg).filter((path) => mediaTypeOf(path)?.extension === 'svg')) {
      const content = pkg.tree.get(file)
      // An empty file is the matter of `asset/empty`.
      if (content === undefined || sizeOf(content) === 0) continue
      const text = textOf(content)
      if (text === undefined) {
        yield found({ file }, { kind: 'unread', name: '' })
        continue
      }
      const lines = linesOf(text)
      for (const problem of worthTelling(svgProblems(text))) {
        const { kind, name, start, end } = problem
        const place = { file, range: lines.range(start, end) }
        yield found(place, { kind, name: excerpt(name) }, doctypeFix(file, problem, text))
      }
    }
  },
})
