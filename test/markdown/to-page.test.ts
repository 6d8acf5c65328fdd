/** A page that is written once has the parts and the remarks that each would have alone. */
import fc from 'fast-check'
import type { RootContent } from 'mdast'
import { describe, expect, test } from 'vitest'
import { questionParts } from '../../src/markdown/html/question-parts.js'
import { htmlOf, toHtml, toTree } from '../../src/markdown/to-html.js'
import { toPage } from '../../src/markdown/to-page.js'
import { parseDocument } from '../../src/parse/parse-document.js'
import { anyMarkdown } from './own-fragments.js'
import { options } from './render.js'

/** A document of any text, with a question that has any text in each of its parts, and notes and addresses of one name. */
const documentOf = (texts: readonly string[]) => {
  const [before = '', stem = '', option = '', explanation = ''] = texts
  return parseDocument(
    'a.md',
    `${before}\n\n[^1] [甲]\n\n::::单选题{#q1}\n${stem} [^1]\n\n- [ ] ${option}\n- [x] 乙 [甲]\n\n:::解析\n${explanation}\n\n## 题\n\n[^1] [甲]\n:::\n::::\n\n[^1]: 注\n\n[甲]: a.md\n`,
  )
}

const remarksOf = ({ questions, body }: ReturnType<typeof documentOf>): readonly RootContent[][] =>
  questions.map(({ key }) => [...(key.explanation ?? []), ...body.children])

const expectSame = (texts: readonly string[]): number => {
  const document = documentOf(texts)
  const remarks = remarksOf(document)
  const page = toPage(document.body, options, remarks)
  const parts = questionParts(toTree(document.body, options))
  expect(page.html).toBe(toHtml(document.body, options))
  expect(page.remarks).toStrictEqual(remarks.map((nodes) => toHtml(nodes, options)))
  expect([...page.questions.keys()]).toStrictEqual([...parts.keys()])
  for (const [id, { stem, options: choices }] of parts) {
    const written = new Map([...choices].map(([label, content]) => [label, htmlOf(content)]))
    expect(page.questions.get(id)).toStrictEqual({ stem: htmlOf(stem), options: written })
  }
  return parts.size
}

describe('a page', () => {
  test('has its question in parts, and remarks with numbers and ids of their own', () => {
    expect(expectSame(['# 题\n\n先[^1]', '问 *哪个*\n\n还有', '甲', '因为'])).toBe(1)
    expect(expectSame(['\ud800', '\ud800 甲 \ufffe', '\ud83d', '\ufffe'])).toBe(1)
  })

  test('of whatever texts', () => {
    let asked = 0
    const same = fc.property(fc.array(anyMarkdown, { minLength: 4, maxLength: 4 }), (texts) => {
      asked += expectSame(texts)
    })
    fc.assert(same, { numRuns: 500 })
    expect(asked).toBeGreaterThan(100)
  })
})
