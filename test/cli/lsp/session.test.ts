/** A whole session with an editor, over the real standard input and output of the real program. */
import { rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../node/temporary-folder.js'
import { startEditor } from './editor.js'
import { builtProgram } from './program.js'

const program = builtProgram()

const course = `---
编号: example-college/hello
版本: 1.0.0
标题: 认识手机
简介: 教老年人打开手机、调大字号。
语言: zh-CN
类型: 通识类课程资源
受众: [老头]
主题: [数字素养]
目标:
  - { 编号: O1, 内容: 学完能自己打开手机并调大字号 }
学时: { 合计: 2, 线下: 2, 每课时分钟: 45 }
考核方式: 现场操作
地区: '410711'
发布单位: { 名称: 示例社区学院, 层级: 县级, 类型: 社区学院 }
作者: [{ 名称: 示例教师甲, 角色: 专职教师 }]
来源方式: 自主开发
许可: CC-BY-4.0
权利人: 示例社区学院
AI生成: 无
更新日期: 2026年11月1日
---

本课程零基础，请带上自己的手机。
`

const lesson = `---
编号: open
标题: 打开手机
时长: 90
目标: [O1]
---

## 开机

按住侧面的按键三秒钟，😀再看[这里](02-没有.md)。

:::单选题{#q1 目标=O1}
怎样打开手机？

- [x] 按住侧面的按键
- [ ] 摇一摇

> 解析：侧面的按键是电源键。
:::
`

const files = { '手机/课程.md': course, '手机/课节/01-打开.md': lesson }

const codesOf = (found: readonly { code?: unknown }[]): readonly unknown[] => found.map(({ code }) => code)

test('a teacher writes, is told, mends, and looks things up', async () => {
  const folder = temporaryFolder(files)
  const editor = await startEditor(program, folder)
  expect(editor.initialised.capabilities.positionEncoding).toBe('utf-16')

  await editor.open('手机/课程.md', course)
  const found = await editor.found('手机/课程.md', (all) => all.length > 0)
  const unknown = found.find(({ code }) => code === 'parse/unknown-term')
  expect(String(unknown?.message).split('\n')).toHaveLength(3)
  expect(unknown?.message).toContain('「老头」')
  expect(unknown).toMatchObject({
    source: 'kebao',
    severity: 1,
    range: { start: { line: 7, character: 5 }, end: { line: 7, character: 7 } },
  })

  // Files that are not open are checked too; the place counts in UTF-16 units, of which 😀 has two.
  const inLesson = await editor.found('手机/课节/01-打开.md', (all) => all.length > 0)
  const link = inLesson.find(({ code }) => code === 'link/missing')
  expect(link).toMatchObject({ range: { start: { line: 9, character: 20 } } })

  // A date in Chinese is mended by its quick fix; the finding goes, the others stay.
  const date = found.find(({ code }) => code === 'parse/value-spelling')
  expect(date?.data).toMatchObject({ fix: { safe: true } })
  const [action] = await editor.actions('手机/课程.md', date as never)
  expect(action).toMatchObject({ kind: 'quickfix', isPreferred: true, title: '改成「2026-11-01」' })
  await editor.apply(action as never)
  const less = await editor.found('手机/课程.md', (all) => !codesOf(all).includes('parse/value-spelling'))
  expect(codesOf(less)).toContain('parse/unknown-term')
  expect(editor.textOf('手机/课程.md')).toContain('更新日期: 2026-11-01')

  // While it is typed: proposals, then nothing to say any more.
  await editor.type('手机/课程.md', '[老头]', '[老')
  const { items, isIncomplete } = await editor.complete('手机/课程.md', '受众: [老')
  expect(isIncomplete).toBe(true)
  expect(items[0]).toMatchObject({ label: '老年人', detail: 'seniors', textEdit: { newText: '老年人' } })
  await editor.type('手机/课程.md', '[老', '[老年人]')
  await editor.found('手机/课程.md', (all) => !codesOf(all).includes('parse/unknown-term'))

  const key = await editor.hover('手机/课程.md', '受')
  expect(JSON.stringify(key?.contents)).toContain('给谁学')
  const term = await editor.hover('手机/课程.md', '[老年')
  expect(JSON.stringify(term?.contents)).toContain('seniors')

  await editor.open('手机/课节/01-打开.md', lesson)
  expect(await editor.define('手机/课节/01-打开.md', '目标: [O')).toMatchObject({
    uri: editor.uriOf('手机/课程.md'),
    range: { start: { line: 10 } },
  })
  expect(await editor.hover('手机/课节/01-打开.md', '目标=O')).toMatchObject({
    contents: { value: '**O1**\n\n学完能自己打开手机并调大字号' },
  })
  const [symbol] = await editor.symbols('手机/课节/01-打开.md')
  expect(symbol).toMatchObject({ name: '开机', children: [{ name: 'q1 怎样打开手机？' }] })

  // Formatting is one edit, and leaves the body alone.
  const [edit] = await editor.format('手机/课程.md')
  expect(edit).toMatchObject({ newText: expect.stringContaining('姓名: 示例教师甲') })

  expect(await editor.leave()).toBe(0)
  expect(editor.errors()).toBe('')
})

test('all that is safe to mend is mended at once', async () => {
  const folder = temporaryFolder(files)
  const editor = await startEditor(program, folder)
  const slips = course.replace('标题: 认识手机', '标题：认识手机').replace('[老头]', '[老人]')
  await editor.open('手机/课程.md', slips)
  const before = await editor.found('手机/课程.md', (all) => all.length > 2)
  const whole = { range: { start: { line: 0, character: 0 }, end: { line: 30, character: 0 } } }
  const [all, ...more] = await editor.actions('手机/课程.md', whole, ['source.fixAll'])
  expect(more).toEqual([])
  await editor.apply(all as never)
  const text = editor.textOf('手机/课程.md')
  expect([text.includes('标题: 认识手机'), text.includes('[老年人]'), text.includes('2026-11-01')]).toEqual([
    true,
    true,
    true,
  ])
  await editor.found('手机/课程.md', (found) => found.length < before.length - 2)
  expect(await editor.leave()).toBe(0)
})

test('what changes on the disk is read again, and nothing is left behind when the last file is closed', async () => {
  const folder = temporaryFolder(files)
  const editor = await startEditor(program, folder)
  await editor.open('手机/课节/01-打开.md', lesson)
  await editor.found('手机/课节/01-打开.md', (all) => codesOf(all).includes('link/missing'))
  writeFileSync(
    join(folder, '手机/课节/02-没有.md'),
    lesson.replace('编号: open', '编号: two').replaceAll('q1', 'q2'),
  )
  const change = { uri: editor.uriOf('手机/课节/02-没有.md'), type: 1 }
  await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [change] })
  await editor.found('手机/课节/01-打开.md', (all) => !codesOf(all).includes('link/missing'))
  rmSync(join(folder, '手机/课节/02-没有.md'))
  await editor.save('手机/课节/01-打开.md')
  await editor.found('手机/课节/01-打开.md', (all) => codesOf(all).includes('link/missing'))
  await editor.close('手机/课节/01-打开.md')
  await editor.found('手机/课节/01-打开.md', (all) => all.length === 0)
  expect(await editor.leave()).toBe(0)
})

test('settings of the workspace hold, and are checked themselves', async () => {
  const folder = temporaryFolder({ ...files, 'kebao.yaml': 'severities: { link/missing: off }\n' })
  const editor = await startEditor(program, folder)
  await editor.open('手机/课节/01-打开.md', lesson)
  const found = await editor.found('手机/课节/01-打开.md', (all) => all.length > 0)
  expect(codesOf(found)).not.toContain('link/missing')
  await editor.open('kebao.yaml', 'severities: { link/mising: off }\n')
  const [unknown] = await editor.found('kebao.yaml', (all) => all.length > 0)
  expect(unknown?.message).toContain('link/mising')
  writeFileSync(join(folder, 'kebao.yaml'), 'severities: { link/text: off }\n')
  await editor.save('kebao.yaml')
  await editor.found('手机/课节/01-打开.md', (all) => codesOf(all).includes('link/missing'))
  await editor.close('kebao.yaml')
  await editor.found('kebao.yaml', (all) => all.length === 0)
  expect(await editor.leave()).toBe(0)
})

test('settings that change along with other files are not overlooked', async () => {
  const folder = temporaryFolder({ ...files, 'kebao.yaml': 'severities: { link/missing: off }\n' })
  const editor = await startEditor(program, folder)
  await editor.open('手机/课节/01-打开.md', lesson)
  await editor.found(
    '手机/课节/01-打开.md',
    (all) => all.length > 0 && !codesOf(all).includes('link/missing'),
  )
  writeFileSync(join(folder, 'kebao.yaml'), 'severities: { link/text: off }\n')
  const changes = ['kebao.yaml', 'notes.txt'].map((file) => ({ uri: editor.uriOf(file), type: 2 }))
  await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes })
  await editor.found('手机/课节/01-打开.md', (all) => codesOf(all).includes('link/missing'))
  expect(await editor.leave()).toBe(0)
})

test('the language is that of the editor, or the one that was set', async () => {
  const folder = temporaryFolder(files)
  const english = await startEditor(program, folder, { locale: 'en-GB' })
  await english.open('手机/课程.md', course)
  const [found] = await english.found('手机/课程.md', (all) => all.length > 0)
  expect(found?.message).toContain('is not in the vocabulary')
  expect(await english.leave()).toBe(0)
  const set = await startEditor(program, folder, {
    locale: 'en-GB',
    initializationOptions: { language: 'zh-CN' },
  })
  await set.open('手机/课程.md', course)
  const [told] = await set.found('手机/课程.md', (all) => all.length > 0)
  expect(told?.message).toContain('词表')
  expect(await set.leave()).toBe(0)
})

test('nothing outside the folders of the editor is read', async () => {
  const outside = temporaryFolder(files)
  const editor = await startEditor(program, temporaryFolder(), {})
  const uri = `file://${outside.split('/').map(encodeURIComponent).join('/')}/${encodeURIComponent('手机')}/${encodeURIComponent('课程.md')}`
  const textDocument = { uri, languageId: 'markdown', version: 1, text: course }
  await editor.connection.sendNotification('textDocument/didOpen', { textDocument })
  // The keys are explained all the same: for that no other file is needed.
  const hover = await editor.connection.sendRequest('textDocument/hover', {
    textDocument,
    position: { line: 7, character: 1 },
  })
  expect(JSON.stringify(hover)).toContain('给谁学')
  const whole = { start: { line: 0, character: 0 }, end: { line: 30, character: 0 } }
  expect(
    await editor.connection.sendRequest('textDocument/codeAction', {
      textDocument,
      range: whole,
      context: { diagnostics: [] },
    }),
  ).toEqual([])
  expect(editor.published()).toEqual([])
  expect(await editor.leave()).toBe(0)
})

test('a folder that is a link is the folder it leads to', async () => {
  const link = join(temporaryFolder(), 'courses')
  symlinkSync(temporaryFolder(files), link)
  const editor = await startEditor(program, link)
  await editor.open('手机/课程.md', course)
  expect(codesOf(await editor.found('手机/课程.md', (all) => all.length > 0))).toContain('parse/unknown-term')
  expect(await editor.leave()).toBe(0)
})

test('an address that is no path, and a file nobody opened, are no fault', async () => {
  const editor = await startEditor(program, temporaryFolder(files))
  for (const uri of ['untitled:Untitled-1', 'file://%zz/课程.md', 'file:///../../etc/passwd', 'nonsense']) {
    const textDocument = { uri, languageId: 'markdown', version: 1, text: '---\n标|\n---\n' }
    await editor.connection.sendNotification('textDocument/didOpen', { textDocument })
    const asked = { textDocument, position: { line: 1, character: 1 } }
    expect(await editor.connection.sendRequest('textDocument/definition', asked)).toBeNull()
  }
  const asked = { textDocument: { uri: editor.uriOf('手机/课程.md') }, position: { line: 99, character: 0 } }
  expect(await editor.connection.sendRequest('textDocument/hover', asked)).toBeNull()
  expect(await editor.leave()).toBe(0)
})

test('the exit code says whether the editor took its leave', async () => {
  const folder = temporaryFolder(files)
  expect(await (await startEditor(program, folder)).leave(false)).toBe(1)
  expect(await (await startEditor(program, folder)).vanish()).toBe(1)
})

test.each([
  ['a length that nobody means', 'Content-Length: 999999999\r\n\r\n'],
  ['a header without end', 'x'.repeat(10_000)],
  ['no length at all', 'Content-Type: text/plain\r\n\r\n{}'],
])('%s ends the session', async (_, bytes) => {
  const editor = await startEditor(program, temporaryFolder(files))
  expect(await editor.send(bytes)).toBe(1)
  expect(editor.errors()).toBe('')
})
