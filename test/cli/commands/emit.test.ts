/** What people see who make files for other hosts: whole sessions, in both languages. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { targets } from '../../../src/emit/index.js'
import { read } from '../../lint/harness.js'
import { temporaryFolder } from '../../node/temporary-folder.js'
import { sessionIn } from './session.js'

const minimal = read(join(import.meta.dirname, '../../fixtures/minimal'))

const lesson = `---
id: open
title: 打开手机
duration: 90
objectives: [O1]
---

## 开机

按住侧面的按键三秒钟。{羌|qiāng}，见[充电](02-charge.md)与[课程](../course.md)。

:::仅{受众=老年人}
看不清，可以请旁边的人帮忙。
:::

:::单选题{#q1 目标=O1}
怎样打开手机？

- [x] 按住侧面的按键
- [ ] 摇一摇

> 解析：侧面的按键是电源键。
:::
`

const second = `---
id: charge
title: 充电
duration: 90
objectives: [O1]
---

## 充电

把线插好。
`

const workspace = (): string =>
  temporaryFolder({
    ...Object.fromEntries(Object.entries(minimal).map(([path, text]) => [`hello/${path}`, text])),
    'hello/course.md': String(
      typeof minimal['course.md'] === 'string'
        ? minimal['course.md']
        : new TextDecoder().decode(minimal['course.md']),
    ).replace(/hours: .*/, 'hours: { total: 4, offline: 4, minutesPerHour: 45 }'),
    'hello/lessons/01-open.md': lesson,
    'hello/lessons/02-charge.md': second,
  })

describe.each(['zh-CN', 'en'])('in %s', (language) => {
  const expected = (name: string): string => join(import.meta.dirname, 'expected', `${name}.${language}.txt`)

  it('emit lists its formats, and tells of one what it takes and what it loses', async () => {
    const { kebao, transcript } = sessionIn(workspace(), language)
    expect(await kebao('emit', '--list')).toMatchObject({ code: 0, stderr: '' })
    expect(await kebao('emit', 'epub', '--list')).toMatchObject({ code: 0, stderr: '' })
    expect(await kebao('emit', 'common-cartridge', '--list')).toMatchObject({ code: 0, stderr: '' })
    await expect(transcript()).toMatchFileSnapshot(expected('emit-list'))
  })

  it('emit writes what was asked for, and says what was lost on the way', async () => {
    const folder = workspace()
    const { kebao, transcript } = sessionIn(folder, language)
    expect(await kebao('emit', 'epub', 'hello')).toMatchObject({ code: 0 })
    expect(await kebao('emit', 'epub', 'hello', '-o', 'book.epub', '--set', 'largePrint=true')).toMatchObject(
      { code: 0 },
    )
    expect(
      await kebao('emit', 'common-cartridge', 'hello', '-o', 'out/', '--audience', '老年人'),
    ).toMatchObject({ code: 0 })
    expect(await kebao('emit', 'web', 'hello', '-o', 'site')).toMatchObject({ code: 0 })
    expect(await kebao('lint', 'hello', '--target', 'common-cartridge', '--format', 'compact')).toMatchObject(
      { code: 0 },
    )
    await expect(transcript()).toMatchFileSnapshot(expected('emit'))
    expect(readdirSync(folder).sort()).toEqual(['book.epub', 'hello', 'hello-1.0.0.epub', 'out', 'site'])
    expect(existsSync(join(folder, 'site/index.html'))).toBe(true)
    expect(readdirSync(join(folder, 'out'))).toEqual(['hello-1.0.0-seniors.imscc'])
  })

  it('emit says no by name', async () => {
    const folder = workspace()
    const { kebao, transcript } = sessionIn(folder, language)
    expect(await kebao('emit')).toMatchObject({ code: 2, stdout: '' })
    expect(await kebao('emit', 'epub')).toMatchObject({ code: 2, stdout: '' })
    expect(await kebao('emit', 'ebup', 'hello')).toMatchObject({ code: 2, stdout: '' })
    expect(await kebao('emit', 'epub', 'nowhere')).toMatchObject({ code: 2, stdout: '' })
    expect(await kebao('emit', 'epub', 'hello', '--set', 'largePrint')).toMatchObject({ code: 2, stdout: '' })
    expect(await kebao('emit', 'epub', 'hello', '--set', 'largeprint=true')).toMatchObject({
      code: 1,
      stdout: '',
    })
    expect(await kebao('emit', 'epub', 'hello', '--set', 'largePrint=big')).toMatchObject({
      code: 1,
      stdout: '',
    })
    expect(await kebao('emit', 'epub', 'hello', '--audience', '老年仁')).toMatchObject({
      code: 1,
      stdout: '',
    })
    mkdirSync(join(folder, 'site'))
    writeFileSync(join(folder, 'site/mine.txt'), 'keep me')
    expect(await kebao('emit', 'web', 'hello', '-o', 'site')).toMatchObject({ code: 2, stdout: '' })
    expect(await kebao('emit', 'web', 'hello', '-o', 'site', '--replace')).toMatchObject({
      code: 2,
      stdout: '',
    })
    expect(readFileSync(join(folder, 'site/mine.txt'), 'utf8')).toBe('keep me')
    writeFileSync(join(folder, 'notes.txt'), 'keep me too')
    expect(await kebao('emit', 'epub', 'hello', '-o', 'notes.txt')).toMatchObject({ code: 2, stdout: '' })
    expect(await kebao('emit', 'epub', 'hello', '-o', 'notes.txt/x.epub')).toMatchObject({
      code: 2,
      stdout: '',
    })
    expect(readFileSync(join(folder, 'notes.txt'), 'utf8')).toBe('keep me too')
    for (const out of ['hello', 'hello/site', '.']) {
      expect(await kebao('emit', 'web', 'hello', '-o', out, '--replace')).toMatchObject({
        code: 2,
        stdout: '',
      })
    }
    expect(existsSync(join(folder, 'hello/course.md'))).toBe(true)
    expect(await kebao('emit', 'epub', 'hello', '-o', '')).toMatchObject({ code: 2, stdout: '' })
    expect(await kebao('emit', 'epub', 'hello/course.md')).toMatchObject({ code: 2, stdout: '' })
    expect(await kebao('emit', 'epub', '.')).toMatchObject({ code: 2, stdout: '' })
    expect(await kebao('emit', 'epub,web', 'hello', '--set', 'largprint=true')).toMatchObject({
      code: 2,
      stdout: '',
    })
    writeFileSync(join(folder, 'hello/lessons/02-charge.md'), second.replace('把线插好。', '![](no.png)'))
    expect(await kebao('emit', 'epub', 'hello')).toMatchObject({ code: 1, stdout: '' })
    expect(await kebao('lint', 'hello', '--target', 'no-such')).toMatchObject({ code: 2 })
    await expect(transcript()).toMatchFileSnapshot(expected('emit-no'))
    expect(readdirSync(folder).sort()).toEqual(['hello', 'notes.txt', 'site'])
  })
})

it('a bundle gives what its package gives, and all formats go into one folder', async () => {
  const folder = workspace()
  const { kebao } = sessionIn(folder)
  await kebao('pack', 'hello', '-o', 'hello.kebao')
  expect(await kebao('emit', 'all', 'hello', '-o', 'one')).toMatchObject({ code: 0 })
  expect(await kebao('emit', 'all', 'hello.kebao', '-o', 'two')).toMatchObject({ code: 0 })
  const filesIn = (name: string) =>
    readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(join(folder, name).length), readFileSync(path).toString('base64')] as const)
  const one = new Map(filesIn('one'))
  expect(readdirSync(join(folder, 'one'))).toHaveLength(targets.length)
  expect(new Map(filesIn('two'))).toEqual(one)

  // Again into the same place: what is the same stays; what differs goes when that is asked for.
  expect(await kebao('emit', 'epub', 'hello', '-o', 'one')).toMatchObject({ code: 0 })
  expect(await kebao('emit', 'all', 'hello', '-o', 'one')).toMatchObject({ code: 2, stdout: '' })
  expect(new Map(filesIn('one'))).toEqual(one)
  expect(await kebao('emit', 'all', 'hello', '-o', 'one', '--replace')).toMatchObject({ code: 0 })
  expect(new Map(filesIn('one'))).toEqual(one)
  writeFileSync(join(folder, 'hello/lessons/02-charge.md'), second.replace('插好', '插紧'))
  expect(await kebao('emit', 'epub', 'hello', '-o', 'one')).toMatchObject({ code: 2, stdout: '' })
  expect(new Map(filesIn('one'))).toEqual(one)
  expect(await kebao('emit', 'epub', 'hello', '-o', 'one', '--replace')).toMatchObject({ code: 0 })
})

it('an edition for some people has a name of its own, and people who are not meant are told of', async () => {
  const folder = workspace()
  const { kebao } = sessionIn(folder)
  const seniors = await kebao('emit', 'epub', 'hello', '--audience', '老年人')
  expect(seniors).toMatchObject({ code: 0, stdout: 'epub  hello-1.0.0-seniors.epub\n' })
  const { stdout } = await kebao('emit', 'poster', 'hello', '--audience', '青少年', '--format', 'json')
  const { outputs, diagnostics } = JSON.parse(stdout)
  expect(outputs).toEqual([{ target: 'poster', path: 'hello-1.0.0-youth-poster' }])
  const codes = diagnostics.map(({ code }: { code: string }) => code)
  expect(codes).toContain('emit/other-audience')
})

it('programs are told of formats in JSON', async () => {
  const { kebao } = sessionIn(workspace())
  const { targets: listed } = JSON.parse((await kebao('emit', '--list', '--format', 'json')).stdout)
  expect(listed.map(({ name }: { name: string }) => name)).toEqual(targets.map(({ name }) => name))
  expect(listed[0].options[0]).toMatchObject({ name: expect.any(String), about: { en: expect.any(String) } })
})
