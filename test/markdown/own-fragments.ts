/** HTML that kebao writes: of every example and fixture of the repository, of hostile Markdown, and of any Markdown. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { exampleNames } from '../../scripts/example-names.js'
import { attacks } from './foreign-html.js'
import { render } from './render.js'

const root = join(import.meta.dirname, '../..')

/** Examples of hosts are programs, with the packages they use. */
const skipped: ReadonlySet<string> = new Set(['hosts', 'node_modules'])

const markdownFiles = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : markdownFiles(path)
    return entry.name.endsWith('.md') ? [path] : []
  })

const files = [...exampleNames.map((name) => `examples/${name}`), 'templates', 'test/fixtures'].flatMap(
  markdownFiles,
)

export interface OwnFragment {
  readonly name: string
  readonly html: string
}

/** Everything kebao has an element for, in one text. */
const everything = [
  '# 甲 & 乙 <丙>\n\n## 二\n\n### 三\n\n#### 四\n\n##### 五\n\n###### 六',
  '*a* **b** ~~c~~ `d & <e>` {羌|qiāng} 1 &lt; 2 &#13; &nbsp; "x" \'y\' \\`z\\`  \nbr',
  '[链接](https://例.cn/?a=b&c="d" "题 "<名>" \'x\'") ![图 "a" & <b> `c`](a.png "\'`")',
  '> 引\n\n- a\n- b\n  1. c\n\n3. x\n4. y\n\n- [ ] 没\n- [x] 有\n\n---',
  '```js\nif (a < b && c) "d"\n```\n\n```a"b\nx\n```\n\n    缩进 &amp;',
  '| 左 | 中 | 右 |\n|:--|:-:|--:|\n| a | b & c | <d> |',
  '脚注[^1] 又[^1] [里[^2]](a.md)\n\n[^1]: 注 *a*\n[^2]: 二\n\n    又一段',
  ':::提示[小 "窍" 门]\nx\n:::\n\n::::仅{受众=老年人}\n:::步骤\n1. a\n:::\n::::',
  '::未知[<b>原样</b>]\n\n**[甲 <b>原样</b> ~~乙[^1]~~][丙]**\n\n[丙]: a.md',
  '<b onclick="x">原样</b>\n\n<div>\n块\n</div>\n\n<!-- 注释 -->',
].join('\n\n')

export const ownFragments: readonly OwnFragment[] = [
  { name: 'nothing', html: '' },
  { name: 'everything', html: render(everything) },
  ...files.map((path) => ({ name: path, html: render(readFileSync(join(root, path), 'utf8')) })),
  ...attacks.map((text, at) => ({ name: `attack ${at} as Markdown`, html: render(text) })),
]

const piece = fc.oneof(
  fc.string({ maxLength: 12, unit: 'binary' }),
  fc.constantFrom(
    ...[
      '*',
      '**',
      '_',
      '~~',
      '`',
      '``',
      '[',
      ']',
      '(',
      ')',
      '!',
      '<',
      '>',
      '&',
      '"',
      "'",
      '|',
      '\\',
      '#',
      '\n',
    ],
    ...[
      '\n\n',
      '    ',
      '- ',
      '1. ',
      '> ',
      ':::提示\n',
      ':::',
      '{a|b}',
      '[^1]',
      '\n[^1]: ',
      '|-|',
      '- [x] ',
      '&#0;',
    ],
    ...[
      '&#13;',
      '&lt;',
      '&nbsp;',
      '\u0000',
      '\u0001',
      '\ud800',
      '\r',
      '\t',
      '汉字',
      '😀',
      'https://a.cn/?b=c&d',
    ],
    ...attacks,
  ),
)

/** Markdown of pieces that mean something, and attacks in the middle of it. */
export const anyMarkdown = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''))
