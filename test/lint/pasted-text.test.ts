/** A lesson pasted from a chat and a word processor: all rules about text at once, and what their safe fixes make of it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bytesOf, type Tree, tree } from '../../src/base/tree.js'
import { fix } from '../../src/lint/fix.js'
import { lint } from '../../src/lint/lint.js'
import { builtinRules } from '../../src/lint/rules/index.js'
import { parse } from '../../src/parse/parse.js'
import { course } from '../parse/small-course.js'

const rules = builtinRules.filter(({ code }) => code.startsWith('text/'))

const wide = (digits: string): string =>
  digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))

const front = '---\nid: a\ntitle: 甲\nduration: 90\n---\n\n'

const pasted = `${front}##怎样开机
　　先打开手\u200b机,再点"设置".字太小怎么办?看下面(见第二课):
1、打开设置
2、点"显示"...
3、⽤⼿指拖动滑块！！！！
｜环节｜分钟｜
｜开机,关机｜１０｜

\uf0b7 手机
\uf0b7 充电器--别忘了

** 重点 **先擦干手,，再按。。
　
最后关上。

> 提醒：”慢慢来“,不急\u202e。\u202c

:::填空题{#q1}
竖着先绷好的叫[[经线]],横着穿过的叫[[纬线]]!
:::
`

const mended = `${front}## 怎样开机

先打开手机，再点“设置”.字太小怎么办？看下面（见第二课）：

1. 打开设置
2. 点“显示”……
3. 用手指拖动滑块！！！

|环节|分钟|
| --- | --- |
|开机，关机|10|

- 手机
- 充电器——别忘了

**重点**先擦干手，再按。

最后关上。

> 提醒：“慢慢来”，不急。

:::填空题{#q1}
竖着先绷好的叫[[经线]]，横着穿过的叫[[纬线]]！
:::
`

const findingsOf = async (files: Tree) => {
  const { value, diagnostics } = await parse(files)
  if (value === undefined) throw new Error('there is no root document')
  return [...diagnostics, ...lint(value, { rules })]
}

const textOf = async (files: Tree): Promise<string> =>
  new TextDecoder().decode(await bytesOf(files.get('lessons/01-a.md') as Uint8Array))

const mend = async (files: Tree): Promise<Tree> => {
  let after = files
  for (let round = 0; round < 6; round += 1) after = await fix(after, await findingsOf(after))
  return after
}

const packageOf = (lesson: string): Tree => tree({ 'course.md': course(), 'lessons/01-a.md': lesson }).value

it('is mended', async () => {
  expect(await textOf(await mend(packageOf(pasted)))).toBe(mended)
})

it('keeps its line ends', async () => {
  const windows = packageOf(pasted.replaceAll('\n', '\r\n'))
  expect(await textOf(await mend(windows))).toBe(mended.replaceAll('\n', '\r\n'))
})

it('has nothing more to mend, and is parsed as before', async () => {
  const found = await findingsOf(await mend(packageOf(pasted)))
  expect(found.filter(({ fix }) => fix?.safe)).toEqual([])
  expect(found.filter(({ code }) => code.startsWith('parse/'))).toEqual([])
})

describe('a lesson of an example', () => {
  const path = '../../examples/straw-weaving/lessons/02-泡秆编辫.md'
  const lesson = readFileSync(join(import.meta.dirname, path), 'utf8')

  it.each([
    ['straight quotes', /[“”]/g, '"'],
    ['half-width commas', /，(?![^[\]\n]*\]\()/g, ','],
    ['half-width question marks', /？/g, '?'],
    ['numbers of a word processor', /^(\d+)\. /gm, '$1、'],
    ['headings without a blank', /^(#+) /gm, '$1'],
    [
      'full-width digits',
      /(?<=\P{ASCII}) ?(\d+) ?(?=\p{Script=Han})/gu,
      (_: string, digits: string) => wide(digits),
    ],
  ] as const)('is mended when it is written with %s', async (_, pattern, slip) => {
    const [, head = '', body = ''] = /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(lesson) ?? []
    const slipped = head + body.replace(pattern, slip as string)
    const after = await textOf(await mend(packageOf(slipped)))
    expect(slipped).not.toBe(lesson)
    expect(after.replaceAll(' ', '')).toBe(lesson.replaceAll(' ', ''))
  })
})
