/** Raw HTML is no content of a course. */

import { excerpt } from '../../../base/excerpt.js'
import { words } from '../../../base/words.js'
import { documentsOf, nodesOf } from '../../../parse/package.js'
import { htmlAsMarkdown } from '../../edits/html-as-markdown.js'
import { defineRule } from '../../rule.js'

const TAG = /^<(\/?)([A-Za-z][A-Za-z0-9-]{0,40})/

/** What authors use these tags for, and how Markdown says it. */
const INSTEAD: ReadonlyMap<string, readonly [string, string]> = new Map([
  [
    'br',
    [
      '要换行请空一行；表格里分成几行写。',
      'Leave an empty line for a new paragraph; in a table use more rows.',
    ],
  ],
  ['b', ['加粗请写「**文字**」。', 'For bold write `**words**`.']],
  ['strong', ['加粗请写「**文字**」。', 'For bold write `**words**`.']],
  ['i', ['强调请写「*文字*」。', 'For emphasis write `*words*`.']],
  ['em', ['强调请写「*文字*」。', 'For emphasis write `*words*`.']],
  ['img', ['图片请写「![图里有什么](文件)」。', 'For an image write `![what it shows](file)`.']],
  ['a', ['链接请写「[文字](地址)」。', 'For a link write `[words](address)`.']],
  ['video', ['视频请写「::视频{src=文件}」。', 'For a video write `::video{src=file}`.']],
  ['audio', ['音频请写「::音频{src=文件}」。', 'For sound write `::audio{src=file}`.']],
  ['ruby', ['注音请写「{羌|qiāng}」。', 'For a reading write `{羌|qiāng}`.']],
])

const OTHERWISE = [
  '请删去标签，改用 Markdown 写法；真要显示尖括号，用反引号把它括起来。',
  'Remove the tags and use Markdown; to show angle brackets put them in backquotes.',
] as const

export const rawHtml = defineRule({
  code: 'text/raw-html',
  severity: 'warning',
  summary: words('正文不写 HTML 标签', 'There are no HTML tags in the text'),
  message: (p: { tag: string; name: string }) =>
    words(`「${p.tag}」会原样显示成文字。`, `\`${p.tag}\` is shown to learners as it stands.`),
  why: words(
    '课包要进网页、微信、打印和广播，HTML 标签只有网页认得，还可能带来危险。',
    'Packages go to web pages, WeChat, paper and radio; HTML means something to the first alone, and may do harm.',
  ),
  help: ({ name }) => words(...(INSTEAD.get(name) ?? OTHERWISE)),
  sources: ['R108', 'R115'],
  example: { in: 'body', bad: '先按住电源键<br>再松开。', good: '先按住电源键。\n\n再松开。' },
  *check(pkg, found) {
    for (const document of documentsOf(pkg)) {
      const opened = new Set<string>()
      for (const { value, position } of nodesOf(document, 'html')) {
        const [, slash, tag = ''] = TAG.exec(value) ?? []
        const name = tag.toLowerCase()
        // A closing tag is part of the same mistake.
        if (slash === '/' && opened.has(name)) continue
        opened.add(name)
        const place = { file: document.file, ...(position ? { range: position } : {}) }
        const { start, end } = position ?? {}
        const edits = htmlAsMarkdown(document, name, start?.offset ?? 0, end?.offset ?? 0)
        const fix = { title: words('改成 Markdown 写法', 'Say it in Markdown'), safe: true, edits }
        const tagged = excerpt(value.split(/(?<=>)/, 1)[0] ?? value)
        yield found(place, { tag: tagged, name }, edits.length > 0 ? { fix } : {})
      }
    }
  },
})
