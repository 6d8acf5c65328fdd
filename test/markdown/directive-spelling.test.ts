import { describe, expect, test } from 'vitest'
import { normaliseDirectives } from '../../src/markdown/directive-spelling.js'
import { mended } from './reading.js'

describe('full-width fences of directives', () => {
  test.each([
    ['：：：单选题｛＃q1 分值＝2｝', ':::单选题{#q1 分值=2}', 'parse/full-width-directive'],
    [':::单选题｛#q1｝', ':::单选题{#q1}', 'parse/full-width-directive'],
    ['：：：', ':::', 'parse/full-width-directive'],
    ['：：：：步骤', '::::步骤', 'parse/full-width-directive'],
    ['：：：提示【小标题】', ':::提示[小标题]', 'parse/full-width-directive'],
    ['：：：提示［看：这里］', ':::提示[看：这里]', 'parse/full-width-directive'],
    [
      '：：视频｛文件＝“甲，乙＝丙.mp4”，字幕="一　二"　标题＝‘三’｝',
      '::视频{文件="甲，乙＝丙.mp4" 字幕="一　二" 标题=\'三\'}',
      'parse/full-width-directive',
    ],
    ['> - ：：：提示', '> - :::提示', 'parse/full-width-directive'],
    ['::: 提示', ':::提示', 'parse/directive-space'],
    [':::　提示{a=b}', ':::提示{a=b}', 'parse/directive-space'],
  ])('%s', (line, mend, code) => {
    const source = `---\n：：：\n---\n前\n\n${line}\n后\n`
    const { source: spelled, diagnostics } = normaliseDirectives('a.md', source, 12)
    expect(spelled).toHaveLength(source.length)
    expect(spelled.split('\n').map((each) => each.trimEnd())).toEqual(
      `---\n：：：\n---\n前\n\n${mend}\n后\n`.split('\n'),
    )
    expect(diagnostics.map((found) => [found.code, found.severity, found.range?.start.line])).toEqual([
      [code, 'info', 6],
    ])
    const fixed = mended(source, diagnostics)
    expect(fixed).toBe(`---\n：：：\n---\n前\n\n${mend}\n后\n`)
    expect(normaliseDirectives('a.md', fixed, 12)).toEqual({ source: fixed, diagnostics: [] })
  })

  test.each([
    ':::提示\n内容\n:::',
    ':::仅{受众=老年人，家长}',
    '::图片{src=a.png 说明="全角：，＝｛｝"}',
    '：：好久不见',
    '：：：这是 一句话',
    '注意：：：小心',
    '```\n：：：提示\n```',
    '~~~~\n```\n：：：提示\n~~~\n：：：提示\n~~~~',
    '> ```\n> ：：：提示\n> ```',
  ])('%j stays as it is', (source) => {
    expect(normaliseDirectives('a.md', source, 0)).toEqual({ source, diagnostics: [] })
  })

  test('a block of code that has ended hides nothing', () => {
    const { diagnostics } = normaliseDirectives('a.md', '```\n：：：a\n```\n：：：b\n：：：', 0)
    expect(diagnostics.map(({ range }) => range?.start.line)).toEqual([4, 5])
  })
})
