/** Where a course speaks of laws and sums: whatever is searched for passes the first look at a document. */
import { expect, it } from 'vitest'
import { firstLawMention } from '../../src/lint/facts/law-mentions.js'
import { parse } from '../../src/parse/parse.js'
import { overlay, treeOf } from './harness.js'

it.each([
  ['看《中华人民共和国劳动合同法》。', '《中华人民共和国劳动合同法》'],
  ['看《民法典》。', '《民法典》'],
  ['按工伤保险条例第三条办。', '第三条'],
  ['按补贴管理办法第十条办。', '第十条'],
  ['按有关规定第2条办。', '第2条'],
  ['按实施细则第四条办。', '第四条'],
  ['种粮补贴每亩 100 元。', '种粮补贴每亩 100 元'],
  ['护理补助 80 元。', '护理补助 80 元'],
  ['每月 50 元高龄津贴。', '50 元高龄津贴'],
  ['最低工资 2000 元。', '最低工资 2000 元'],
  ['低保 500 元。', '低保 500 元'],
  ['养老金 150 元。', '养老金 150 元'],
  ['医保报销 70%。', '医保报销 70%'],
])('%s', async (body, mention) => {
  const lesson = `---\nid: open\ntitle: 打开手机\n---\n\n${body}\n`
  const { value } = await parse(await treeOf(overlay({ 'lessons/01-open.md': lesson })))
  if (value === undefined) throw new Error('the package is missing')
  expect(firstLawMention(value)?.text).toBe(mention)
})
