import type { RootContent } from 'mdast'
import { expect, test } from 'vitest'
import { parseMarkdown } from '../../src/markdown/parse-markdown.js'
import { toText } from '../../src/markdown/to-text.js'

const text = (value: string): RootContent => ({ type: 'paragraph', children: [{ type: 'text', value }] })

test.each([
  ['# 标题\n\n第一**段**\n接着 a\nb\n\n第二段', '标题\n\n第一段 接着 a b\n\n第二段'],
  ['第一段，\n接着', '第一段，接着'],
  ['- 甲\n- 乙\n  - 丙', '- 甲\n- 乙\n- 丙'],
  ['2. 甲\n3. 乙', '2. 甲\n3. 乙'],
  ['|甲|乙|\n|-|-|\n|1|2|', '甲\t乙\n1\t2'],
  ['![图](a.png) [字](b) `码` {羌|qiāng}', '图 字 码 羌'],
  ['> 引\n\n---\n\n```\n码 {羌|q}\n```', '引\n\n码 {羌|q}'],
  ['文[^1]中[^2]\n\n[^2]: 乙\n[^1]: 甲\n\n后', '文中\n\n后\n\n乙\n\n甲'],
  ['a <b>c</b>\n\n<i>\n\n[x]: y', 'a <b>c</b>\n\n<i>'],
  ['a  \nb', 'a\nb'],
  ['', ''],
])('%j', (source, expected) => {
  expect(toText(parseMarkdown(source, 0))).toBe(expected)
})

test('what kebao adds is read, answers are not there', () => {
  const nodes: RootContent[] = [
    { type: 'callout', name: 'tip', label: [{ type: 'text', value: '小' }], children: [text('甲')] },
    { type: 'callout', name: 'steps', children: [text('乙')] },
    { type: 'media', kind: 'video', src: 'a.mp4', title: '开机' },
    { type: 'media', kind: 'image', src: 'a.png', alt: '图', caption: '说明' },
    { type: 'media', kind: 'audio', src: 'a.mp3' },
    {
      type: 'question',
      id: 'q1',
      kind: 'single',
      children: [
        {
          type: 'paragraph',
          children: [
            { type: 'text', value: '叫' },
            { type: 'blank', number: 1 },
          ],
        },
      ],
      options: [{ type: 'option', label: 'A', children: [text('是')] }],
    },
  ]
  expect(toText(nodes)).toBe('提示：小\n甲\n\n乙\n\n开机\n\n图\n说明\n\n叫____\nA. 是')
  expect(toText(nodes.slice(0, 1), 'en')).toBe('Tip: 小\n甲')
})
