/** Comparing versions, importing, updating and going back, as people see it. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fileStore } from '../../../src/node/index.js'
import { read } from '../../lint/harness.js'
import { temporaryFolder } from '../../node/temporary-folder.js'
import { sessionIn } from './session.js'

const minimal = read(join(import.meta.dirname, '../../fixtures/minimal'))
const text = (path: string): string => new TextDecoder().decode(minimal[path] as Uint8Array)

const second = `---
id: larger
title: 调大字号
duration: 45
objectives: [O1]
---

## 找到设置

打开「设置」，把字号往右拖。看得清了就停下来。
`

/** The minimal package, and what became of it. */
const newer = (version: string) => ({
  ...minimal,
  'course.md': text('course.md')
    .replace('1.0.0', version)
    .replace('CC-BY-4.0', 'CC-BY-NC-4.0')
    .replace('total: 2, offline: 2', 'total: 3, offline: 3'),
  'lessons/01-open.md': text('lessons/01-open.md')
    .replace('三秒钟', '三秒钟，屏幕亮了就松手')
    .replace('title: 打开手机', 'title: 开机'),
  'lessons/02-larger.md': second,
})

const workspace = (version = '1.0.1'): string =>
  temporaryFolder(
    Object.fromEntries([
      ...Object.entries(minimal).map(([path, content]) => [`old/${path}`, content] as const),
      ...Object.entries(newer(version)).map(([path, content]) => [`new/${path}`, content] as const),
    ]),
  )

describe.each(['zh-CN', 'en'])('in %s', (language) => {
  const expected = (name: string): string => join(import.meta.dirname, 'expected', `${name}.${language}.txt`)

  it('diff tells what changed, and refuses a version that says less', async () => {
    const folder = workspace()
    const { kebao, transcript } = sessionIn(folder, language)
    expect(await kebao('diff', 'old', 'new')).toMatchObject({ code: 1 })
    expect(await kebao('diff', 'old', 'old')).toMatchObject({ code: 0, stderr: '' })
    const course = join(folder, 'new/course.md')
    writeFileSync(course, readFileSync(course, 'utf8').replace('1.0.1', '2.0.0'))
    await kebao('pack', 'old', '-o', 'old.kebao')
    expect(await kebao('diff', 'old.kebao', 'new')).toMatchObject({ code: 0, stderr: '' })
    expect(await kebao('diff', 'old.kebao', 'new', '--format', 'markdown')).toMatchObject({ code: 0 })
    writeFileSync(join(folder, 'province.yaml'), '编号: p\n重新申报比例: 0.33\n')
    expect(await kebao('diff', 'old', 'new', '--profile', 'province.yaml')).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('update/redeclare'),
    })
    // The settings that hold for NEW, wherever the command is run.
    writeFileSync(join(folder, 'new/_province.yaml'), '编号: p\n重新申报比例: 0.33\n')
    writeFileSync(join(folder, 'new/kebao.yaml'), 'profile: _province.yaml\n')
    expect(await kebao('diff', 'old', 'new')).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('update/redeclare'),
    })
    rmSync(join(folder, 'new/kebao.yaml'))
    expect(await kebao('diff', 'old', 'nowhere')).toMatchObject({ code: 2, stdout: '' })
    await expect(transcript()).toMatchFileSnapshot(expected('diff'))
    const { stdout } = await kebao('diff', 'old', 'new', '--format', 'json')
    expect(JSON.parse(stdout)).toMatchObject({ difference: { verdict: 'major' }, diagnostics: [] })
  })

  it('plan, apply and rollback', async () => {
    const folder = workspace('2.0.0')
    const { kebao, transcript } = sessionIn(folder, language)
    await kebao('pack', 'old', '-o', 'old.kebao')
    expect(await kebao('pack', 'new', '-o', 'new.kebao')).toMatchObject({ code: 0, stderr: '' })
    expect(await kebao('plan', 'old.kebao')).toMatchObject({ code: 2, stdout: '' })
    expect(await kebao('plan', 'old.kebao', '--store', 'courses')).toMatchObject({ code: 0, stderr: '' })
    expect(existsSync(join(folder, 'courses'))).toBe(false)
    expect(await kebao('apply', 'old.kebao', '--store', 'courses')).toMatchObject({ code: 0 })
    expect(await kebao('apply', 'old.kebao', '--store', 'courses')).toMatchObject({ code: 0 })
    await fileStore(join(folder, 'courses')).edit('example-college/hello', 'lesson/open')
    expect(await kebao('plan', 'new.kebao', '--store', 'courses', '-o', 'plan.json')).toMatchObject({
      code: 1,
    })
    expect(await kebao('apply', 'new.kebao', '--store', 'courses', '--plan', 'plan.json')).toMatchObject({
      code: 1,
      stdout: '',
    })
    const side = ['--on-conflict', 'here']
    expect(
      await kebao('apply', 'new.kebao', '--store', 'courses', '--plan', 'plan.json', ...side),
    ).toMatchObject({ code: 0 })
    const from = ['--from', '2.0.0', ...side]
    expect(await kebao('rollback', 'example-college/hello', '--store', 'courses', ...from)).toMatchObject({
      code: 0,
    })
    expect(await kebao('rollback', 'example-college/hello', '--store', 'courses', ...from)).toMatchObject({
      code: 1,
      stdout: '',
    })
    expect(await kebao('rollback', 'example-college/hello', '--store', 'courses')).toMatchObject({
      code: 1,
      stdout: '',
    })
    expect(await kebao('rollback', 'example-college/other', '--store', 'courses')).toMatchObject({
      code: 1,
      stdout: '',
    })

    writeFileSync(
      join(folder, 'plan.json'),
      readFileSync(join(folder, 'plan.json'), 'utf8').replace('"keep"', '"none"'),
    )
    expect(await kebao('apply', 'new.kebao', '--store', 'courses', '--plan', 'plan.json')).toMatchObject({
      code: 1,
    })
    expect(await kebao('apply', 'new.kebao', '--store', 'courses', '--plan', 'old.kebao')).toMatchObject({
      code: 2,
    })
    await expect(transcript()).toMatchFileSnapshot(expected('updates'))
    const { stdout } = await kebao('plan', 'new.kebao', '--store', 'courses', '--format', 'json')
    expect(JSON.parse(stdout)).toMatchObject({ planVersion: 1, direction: 'update' })
  })

  it('a slip destroys nothing', async () => {
    const folder = workspace('2.0.0')
    const { kebao, transcript } = sessionIn(folder, language)
    await kebao('pack', 'old', '-o', 'old.kebao')
    await kebao('pack', 'new', '-o', 'new.kebao')
    await kebao('apply', 'new.kebao', '--store', 'courses')
    const bundle = readFileSync(join(folder, 'old.kebao'))
    const refused = { code: 2, stdout: '' }
    expect(await kebao('plan', 'new.kebao', '--store', 'courses', '-o', 'old.kebao')).toMatchObject(refused)
    expect(await kebao('apply', 'old.kebao', '--store', 'courses')).toMatchObject(refused)
    expect(await kebao('apply', 'old.kebao', '--store', 'old')).toMatchObject(refused)
    expect(await kebao('rollback', 'example-college/hello', '--store', 'nowhere')).toMatchObject(refused)
    const course = join(folder, 'new/course.md')
    writeFileSync(
      course,
      readFileSync(course, 'utf8').replace('example-college/hello', 'other-college/hello'),
    )
    expect(await kebao('pack', 'new', '-o', 'old.kebao')).toMatchObject(refused)
    expect(await kebao('pack', 'new', '-o', 'old/course.md')).toMatchObject(refused)
    expect(readFileSync(join(folder, 'old.kebao')).equals(bundle)).toBe(true)
    expect(existsSync(join(folder, 'nowhere'))).toBe(false)
    await expect(transcript()).toMatchFileSnapshot(expected('slips'))
  })
})
