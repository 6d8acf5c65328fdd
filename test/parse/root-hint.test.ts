/** What kebao says where the document of a package goes by another name. */
import { describe, expect, it } from 'vitest'
import { tree } from '../../src/base/tree.js'
import { parse } from '../../src/parse/parse.js'
import { rootHint } from '../../src/parse/root-hint.js'

describe('a folder without a root document', () => {
  it.each([
    [
      ['课程.md.txt', '课节/01.md'],
      '请把「课程.md.txt」改名为「课程.md」；看不到「.txt」的话，先让电脑显示文件扩展名。',
    ],
    [['Course.md'], '请把「Course.md」改名为「course.md」。'],
    [['大纲.markdown', '课程.docx'], '请把「大纲.markdown」改名为「大纲.md」。'],
    [['课程.docx'], '「课程.docx」是 Word 文档：请把内容另存为纯文本，文件名用「课程.md」。'],
    [['手机课/课程.md', 'a.txt'], '「手机课/课程.md」在里面一层：请选「手机课」这个文件夹。'],
  ])('%j', (paths, hint) => {
    expect(rootHint(paths)?.['zh-CN']).toBe(hint)
  })

  it.each([[['课程说明.md', 'a/b/课程.md', 'a/课程.txt', '我的课程.md.txt']], [[]]])(
    'has no hint: %j',
    (paths) => {
      expect(rootHint(paths)).toBeUndefined()
    },
  )

  it('is told so', async () => {
    const { diagnostics } = await parse(tree({ '课程.md.txt': '' }).value)
    expect(diagnostics.map(({ code, help }) => [code, help['zh-CN'].slice(0, 8)])).toEqual([
      ['parse/root-missing', '请把「课程.md'],
    ])
  })
})
