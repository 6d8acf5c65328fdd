/** Headings and questions as a table of contents. */
import { expect, test } from 'vitest'
import { type OutlineItem, outline } from '../../src/editor/index.js'
import { parse, tree } from '../../src/index.js'

const contentsOf = async (body: string): Promise<readonly OutlineItem[]> => {
  const { value: pkg } = await parse(tree({ '课程.md': `---\n标题: 课\n---\n\n${body}\n` }).value)
  if (pkg === undefined) throw new Error('no package')
  return outline(pkg.root)
}

const shown = (items: readonly OutlineItem[], indent = ''): readonly string[] =>
  items.flatMap(({ text, range, children }) => [
    `${indent}${text} ${range.start.line}-${range.end.line}`,
    ...shown(children, `${indent}  `),
  ])

test('headings hold what is below them, and questions stand below headings', async () => {
  const body =
    '## 一\n\n### 一之一\n\n:::判断题{#q1 答案=对}\n能调字号。\n:::\n\n#### 深\n\n### 一之二\n\n## 二\n\n字'
  expect(shown(await contentsOf(body))).toEqual([
    '一 5-17',
    '  一之一 7-15',
    '    q1 能调字号。 9-11',
    '    深 13-15',
    '  一之二 15-17',
    '二 17-20',
  ])
})

test('a question before any heading, and a text with neither', async () => {
  expect(shown(await contentsOf(':::简答题{#q1}\n为什么？\n:::'))).toEqual(['q1 为什么？ 5-7'])
  expect(await contentsOf('字')).toEqual([])
})
