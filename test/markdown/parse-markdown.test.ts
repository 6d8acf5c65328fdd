import { describe, expect, test } from 'vitest'
import { linesOf } from '../../src/base/lines.js'
import { parseMarkdown } from '../../src/markdown/parse-markdown.js'
import { nodesIn, outline } from './outline.js'

const inline = (text: string): string =>
  outline(parseMarkdown(text, 0))
    .replace(/^root\n {2}paragraph\n/, '')
    .replace(/^ {4}/gm, '')

describe('Chinese in Markdown', () => {
  test.each([
    ['时间 10:30 开始，比分 3:2，注意:这里', 'text "时间 10:30 开始，比分 3:2，注意:这里"'],
    ['**重点：**先开机', 'strong\n  text "重点："\ntext "先开机"'],
    ['这是**“强调”**文字', 'text "这是"\nstrong\n  text "“强调”"\ntext "文字"'],
    ['**…（括号）。**后', 'strong\n  text "…（括号）。"\ntext "后"'],
    ['~100~ 到 50~100 元', 'text "~100~ 到 50~100 元"'],
    ['~~旧（价）。~~新', 'delete\n  text "旧（价）。"\ntext "新"'],
    ['访问https://a.cn/x。谢谢，邮箱a@b.cn。', 'text "访问https://a.cn/x。谢谢，邮箱a@b.cn。"'],
    ['价格 $5 和 $6 元', 'text "价格 $5 和 $6 元"'],
    ['叫[[经线|纬纱]]，横向的叫[[纬线]]。', 'text "叫[[经线|纬纱]]，横向的叫[[纬线]]。"'],
    ['（[[经线]]）“[[a]]”[[b]]', 'text "（[[经线]]）“[[a]]”[[b]]"'],
    ['<b>粗</b>', 'html "<b>"\ntext "粗"\nhtml "</b>"'],
  ])('%s', (text, expected) => {
    expect(inline(text)).toBe(expected)
  })

  test('GFM parts, but no bare links', () => {
    const types = nodesIn(parseMarkdown('|a|\n|-|\n|b|\n\n- [x] c\n\nd[^1]\n\n[^1]: www.a.cn\n', 0)).map(
      (node) => node.type,
    )
    for (const type of ['table', 'listItem', 'footnoteReference', 'footnoteDefinition']) {
      expect(types).toContain(type)
    }
    expect(types).not.toContain('link')
  })
})

describe('directives are blocks alone', () => {
  test('with names, labels and attributes in Chinese', () => {
    const text =
      '::::步骤\n:::提示[小*标*题]{.a #b 分值=2 目标="O1,O3"}\n内容\n:::\n::::\n\n::视频{src=a.mp4}\n\n行内 :a[b]{c}\n'
    expect(outline(parseMarkdown(text, 0))).toBe(
      [
        'root',
        '  containerDirective 步骤 {}',
        '    containerDirective 提示 {"class":"a","id":"b","分值":"2","目标":"O1,O3"}',
        '      paragraph',
        '        text "小"',
        '        emphasis',
        '          text "标"',
        '        text "题"',
        '      paragraph',
        '        text "内容"',
        '  leafDirective 视频 {"src":"a.mp4"}',
        '  paragraph',
        '    text "行内 :a[b]{c}"',
      ].join('\n'),
    )
  })

  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('{%s=x} is an attribute', (name) => {
    expect(() =>
      parseMarkdown(`:::提示{${name}=x}\n:::\n\n::图片{${name}=x #${name} .${name}}`, 0),
    ).not.toThrow()
    expect(Object.prototype).not.toHaveProperty('x')
  })
})

describe('ruby', () => {
  test.each([
    ['{羌|qiāng}绣', 'ruby 羌=qiāng\ntext "绣"'],
    [
      '绣{羌族|qiāng zú}、{穿综|ㄔㄨㄢ ㄗㄨㄥˋ}',
      'text "绣"\nruby 羌族=qiāng zú\ntext "、"\nruby 穿综=ㄔㄨㄢ ㄗㄨㄥˋ',
    ],
    ['**{羌|qiāng}**', 'strong\n  ruby 羌=qiāng'],
    ['{对|错}', 'text "{对|错}"'],
    ['{true|false}', 'text "{true|false}"'],
    ['`{羌|qiāng}`', 'inlineCode "{羌|qiāng}"'],
    ['{羌|}', 'text "{羌|}"'],
  ])('%s', (text, expected) => {
    expect(inline(text)).toBe(expected)
  })

  test('in a table the bar is escaped', () => {
    expect(outline(parseMarkdown('|字|\n|-|\n|{羌\\|qiāng}|', 0))).toContain('ruby 羌=qiāng')
  })

  test('each part has its own place', () => {
    const source = '第一行\n第二{羌|qiāng}行'
    const parts = nodesIn(parseMarkdown(source, 0)).filter((node) => !('children' in node))
    expect(parts.map(({ position }) => source.slice(position?.start.offset, position?.end.offset))).toEqual([
      '第一行\n第二',
      '{羌|qiāng}',
      '行',
    ])
    expect(parts.map(({ position }) => position?.start)).toEqual(
      parts.map(({ position }) => linesOf(source).point(position?.start.offset ?? -1)),
    )
  })
})

describe('places are places in the file', () => {
  test.each(['\n', '\r\n', '\r'])('with front matter above and line ends %j', (end) => {
    const head = ['---', '标题: 手机', '\t- :::x', '---', ''].join(end)
    const source = `${head}${['# 一', '', '> - 二 **三**', ''].join(end)}`
    const lines = linesOf(source)
    const nodes = nodesIn(parseMarkdown(source, head.length)).slice(1)
    expect(nodes.map(({ type }) => type)).toEqual([
      'heading',
      'text',
      'blockquote',
      'list',
      'listItem',
      'paragraph',
      'text',
      'strong',
      'text',
    ])
    for (const node of nodes) {
      const { start, end: to } = node.position as NonNullable<typeof node.position>
      expect(start).toEqual(lines.point(start.offset ?? -1))
      expect(to).toEqual(lines.point(to.offset ?? -1))
      if (node.type === 'text') expect(source.slice(start.offset, to.offset)).toBe(node.value)
    }
  })

  test('nothing of the front matter is in the tree', () => {
    expect(outline(parseMarkdown('---\n# x\n---\n正文', 12))).toBe('root\n  paragraph\n    text "正文"')
  })
})
