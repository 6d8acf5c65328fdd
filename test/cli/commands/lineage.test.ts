/** From a bundle to a course of one's own, and to its next version: what people see, in both languages. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { courseText, workspaceOf } from './packages.js'
import { sessionIn } from './session.js'

const edit = (folder: string, path: string, from: string, to: string): void => {
  const file = join(folder, path)
  const text = readFileSync(file, 'utf8')
  expect(text).toContain(from)
  writeFileSync(file, text.replace(from, to))
}

describe.each(['zh-CN', 'en'])('in %s', (language) => {
  const expected = (name: string): string => join(import.meta.dirname, 'expected', `${name}.${language}.txt`)

  it('adapt, change, and keep up with the original', async () => {
    const folder = workspaceOf(['hello'])
    const { kebao, transcript } = sessionIn(folder, language)
    await kebao('pack', 'hello', '-o', 'old.kebao')
    const started = [
      'adapt',
      'old.kebao',
      '-o',
      'mine',
      '--id',
      'my-college/phone',
      '--title',
      '山里人用手机',
    ]
    expect(await kebao(...started)).toMatchObject({ code: 0 })
    expect(await kebao(...started)).toMatchObject({ code: 2, stdout: '' })
    expect(await kebao('adapt', 'old.kebao', '-o', 'other', '--id', 'example-college/hello')).toMatchObject({
      code: 1,
      stdout: '',
    })
    expect(await kebao('adapt', 'old.kebao', '-o', 'other', '--id', '我们/窗花')).toMatchObject({ code: 2 })
    expect(existsSync(join(folder, 'other'))).toBe(false)
    expect(readdirSync(join(folder, 'mine'))).toEqual(['.kebao', 'course.md', 'lessons'])
    expect((await kebao('lint', 'mine')).code).toBe(0)

    edit(folder, 'mine/lessons/01-open.md', '按住侧面的按键三秒钟', '按住右边的按键三秒钟')
    edit(folder, 'mine/course.md', "region: '410711'", "region: '510726'")
    writeFileSync(join(folder, 'mine/notes.txt'), 'mine')
    edit(folder, 'hello/course.md', 'version: 1.0.0', 'version: 1.1.0')
    edit(folder, 'hello/course.md', 'summary: 教老年人', 'summary: 手把手教老年人')
    edit(folder, 'hello/lessons/01-open.md', '按住侧面的按键三秒钟', '按住侧面的电源键三秒钟')
    edit(folder, 'hello/lessons/01-open.md', '摇一摇', '对着它吹气')
    await kebao('pack', 'hello', '-o', 'new.kebao')

    expect(await kebao('diff', '--upstream', 'mine', 'new.kebao')).toMatchObject({ code: 1, stderr: '' })
    const before = readFileSync(join(folder, 'mine/course.md'), 'utf8')
    expect(await kebao('sync', 'mine', 'new.kebao')).toMatchObject({ code: 1 })
    expect(readFileSync(join(folder, 'mine/course.md'), 'utf8')).toBe(before)
    expect(await kebao('sync', 'mine', 'new.kebao', '--write')).toMatchObject({ code: 1 })
    expect(await kebao('sync', 'mine', 'new.kebao', '--write')).toMatchObject({ code: 0 })
    expect(await kebao('diff', '--upstream', 'mine', 'new.kebao')).toMatchObject({ code: 0, stderr: '' })
    expect(await kebao('sync', 'mine', 'old.kebao')).toMatchObject({ code: 1 })
    expect(await kebao('sync', 'hello', 'new.kebao')).toMatchObject({ code: 2 })
    const course = readFileSync(join(folder, 'mine/course.md'), 'utf8')
    expect(course).toContain('summary: 手把手教老年人')
    expect(course).toContain("region: '510726'")
    expect(readFileSync(join(folder, 'mine/lessons/01-open.md'), 'utf8')).toMatch(
      /右边的按键[\s\S]*对着它吹气/,
    )
    expect(readFileSync(join(folder, 'mine/.kebao/upstream.kebao'))).toEqual(
      readFileSync(join(folder, 'new.kebao')),
    )
    expect((await kebao('lint', 'mine')).code).toBe(0)
    await expect(transcript()).toMatchFileSnapshot(expected('lineage'))
  })

  it('a licence that forbids it, and a consent', async () => {
    const folder = workspaceOf(['hello'], {
      'hello/course.md': courseText('hello').replace('CC-BY-4.0', 'CC-BY-ND-4.0'),
    })
    const { kebao, transcript } = sessionIn(folder, language)
    await kebao('pack', 'hello', '-o', 'old.kebao')
    expect(await kebao('adapt', 'old.kebao', '-o', 'mine')).toMatchObject({ code: 1, stdout: '' })
    expect(existsSync(join(folder, 'mine'))).toBe(false)
    const consent = ['--consent', '示例社区学院 2026 年 11 月 1 日来函', '--publisher', '我们的学院']
    expect(await kebao('adapt', 'old.kebao', '-o', 'mine', ...consent)).toMatchObject({ code: 0 })
    expect((await kebao('lint', 'mine')).code).toBe(0)
    await expect(transcript()).toMatchFileSnapshot(expected('lineage-consent'))
  })
})

it('says to programs what it says to people', async () => {
  const folder = workspaceOf(['hello'])
  const { kebao } = sessionIn(folder)
  await kebao('pack', 'hello', '-o', 'old.kebao')
  await kebao('adapt', 'old.kebao', '-o', 'mine')
  edit(folder, 'hello/course.md', 'version: 1.0.0', 'version: 1.1.0')
  await kebao('pack', 'hello', '-o', 'new.kebao')
  const compared = await kebao('diff', '--upstream', 'mine', 'new.kebao', '--format', 'json')
  expect(JSON.parse(compared.stdout)).toMatchObject({ there: [], here: [], both: [] })
  expect(await kebao('diff', 'old.kebao', 'new.kebao', '--base', 'old.kebao')).toMatchObject({ code: 2 })
  const { stdout } = await kebao('sync', 'mine', 'new.kebao', '--format', 'json')
  expect(JSON.parse(stdout)).toMatchObject({
    from: { id: 'example-college/hello', version: '1.0.0' },
    to: { version: '1.1.0' },
    changes: [{ action: 'merge', file: 'course.md' }],
    diagnostics: [],
    written: false,
  })
})

it('prints commands that can be copied, whatever the folder is called', async () => {
  const folder = workspaceOf(['hello'])
  const { kebao } = sessionIn(folder)
  await kebao('pack', 'hello', '-o', 'old.kebao')
  const mine = '我们 的课 and a name that is so long that no line of the screen would hold it whole'
  const { stderr } = await kebao('adapt', 'old.kebao', '-o', mine)
  expect(stderr.split('\n')).toContain(`    kebao lint "${mine}"`)
  edit(folder, 'hello/course.md', 'version: 1.0.0', 'version: 1.1.0')
  await kebao('pack', 'hello', '-o', '新版 $.kebao')
  const synced = await kebao('sync', mine, '新版 $.kebao')
  expect(synced.stderr.split('\n')).toContain(`    kebao sync "${mine}" '新版 $.kebao' --write`)
})
