/** A spot in a small course, from a text in which `|` marks the cursor. */

import type { Spot } from '../../src/editor/index.js'
import { bytesOf, parse, tree } from '../../src/index.js'

export const course = `---
编号: muye-college/phone-basics
标题: 老年人智能手机应用
类型: 通识类课程资源
受众: [老年人]
目标:
  - O1 学完能自己调大字号
  - { 编号: O2, 内容: 学完能接打电话 }
课节: [01-字号.md]
---

见[第一课](课节/01-字号.md#q1)。
`

const lesson = `---
编号: font-size
标题: 调大字号
目标: [O1]
---

## 打开设置

![设置图标](../素材/设置.svg)

:::判断题{#q1 答案=对 目标=O1}
设置里能调字号。
:::
`

export const files = {
  '课程.md': course,
  '课节/01-字号.md': lesson,
  '课节/02-电话.md': '---\n编号: phone\n标题: 接打电话\n---\n\n接。\n',
  '素材/设置.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
}

const pkg = (await parse(tree(files).value)).value

/** Without a text, the file as it stands. */
export const at = (file: string, marked: string): Spot => {
  const offset = marked.indexOf('|')
  if (offset < 0) throw new Error('The text has no cursor.')
  return { file, text: marked.slice(0, offset) + marked.slice(offset + 1), offset, ...(pkg ? { pkg } : {}) }
}

/** The cursor in front matter that has no end yet, and in front matter that has one. */
export const inCourse = (yaml: string): Spot => at('课程.md', `---\n${yaml}\n---\n`)

export const textOf = async (path: keyof typeof files): Promise<string> =>
  new TextDecoder().decode(await bytesOf(new TextEncoder().encode(files[path])))
