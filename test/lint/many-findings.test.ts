/** What grows with the findings of a file grows no faster: a hostile lesson has a hundred thousand of them. */
import { expect, it } from 'vitest'
import { bytesOf, tree } from '../../src/base/tree.js'
import { pretty } from '../../src/cli/report/pretty.js'
import { sarif } from '../../src/cli/report/sarif.js'
import { check } from '../../src/lint/check.js'
import { fix } from '../../src/lint/fix.js'
import { overlay, treeOf } from './harness.js'

const front = '---\nid: first\ntitle: 第一课\nduration: 45\nobjectives: [O1]\n---\n\n'
const lesson = (body: string) => overlay({ 'lessons/01-first.md': front + body })

it('a hundred thousand slips are told and mended', async () => {
  const line = '好,'.repeat(16_000)
  const files = await treeOf(lesson(`${Array.from({ length: 6 }, () => line).join('\n\n')}\n`))
  const { value: pkg, diagnostics } = await check(files)
  const slips = diagnostics.filter(({ code }) => code === 'text/punctuation')
  expect(slips.length).toBeGreaterThan(90_000)

  const sources = new Map(pkg?.lessons.map(({ file, source }) => [file, source]))
  const report = { packages: [{ path: '', diagnostics, sourceOf: (file: string) => sources.get(file) }] }
  const options = { language: 'zh-CN', colour: false, columns: 80 } as const
  expect(pretty(report, options)).toContain('text/punctuation')
  expect(sarif(report, options).length).toBeGreaterThan(1_000_000)

  const fixed = await fix(files, diagnostics)
  const text = new TextDecoder().decode(await bytesOf(fixed.get('lessons/01-first.md') ?? new Uint8Array()))
  expect(text).toContain('好，好，')
  expect(text).not.toContain('好,')
})

it.each([
  ['a link of full stops', `[a${'.'.repeat(60_000)}a](https://example.org)`],
  ['a question of braces', `:::单选题[${'｛'.repeat(60_000)}]\n对吗？\n\n- [x] 对\n- [ ] 错\n:::`],
  ['a download of full stops', `::下载{src=../assets/a.pdf title="a${'.'.repeat(60_000)}a"}`],
])('%s takes no longer than others', async (_, body) => {
  expect((await check(await treeOf(lesson(`${body}\n`)))).value).toBeDefined()
})

it('a control character goes before other fixes, and alone: nothing takes its place', async () => {
  const files = tree(lesson('先擦桌子,** 再\u0001洗手 **。\n')).value
  const once = await fix(files, (await check(files)).diagnostics)
  const twice = await fix(once, (await check(once)).diagnostics)
  const text = new TextDecoder().decode(await bytesOf(twice.get('lessons/01-first.md') ?? new Uint8Array()))
  expect(text).not.toContain('\u0001')
  expect(text).not.toContain('\ufffd')
  expect(text).toContain('再洗手')
})
