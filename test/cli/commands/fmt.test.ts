/** `kebao fmt`: what people see of it. */
import { chmodSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../node/temporary-folder.js'
import { unprivileged } from '../../node/unprivileged.js'
import { sessionIn } from './session.js'

const messy = '---\n# 名称\n课程名称：认识手机\n版本: 1.0.0\n编号: a/b\n---\n\n正文。\n'
const broken = '---\n标题: 开机\n编号: 开机\n---\n\n正文。\n'

describe.each(['zh-CN', 'en'])('in %s', (language) => {
  it('tells what it would do, does it, and then has nothing to do', async () => {
    const folder = temporaryFolder({ '手机/课程.md': messy, '手机/课节/01-开机.md': broken })
    const file = join(folder, '手机/课程.md')
    const { kebao, transcript } = sessionIn(folder, language)
    expect(await kebao('fmt', '--check')).toMatchObject({ code: 1 })
    expect(readFileSync(file, 'utf8')).toBe(messy)
    expect(await kebao('fmt')).toMatchObject({ code: 1 })
    expect(readFileSync(file, 'utf8')).toBe(
      '---\n# 名称\n标题: 认识手机\n编号: a/b\n版本: 1.0.0\n---\n\n正文。\n',
    )
    expect(readFileSync(join(folder, '手机/课节/01-开机.md'), 'utf8')).toBe(broken)
    await kebao('fmt', '手机', '--check')
    await expect(transcript()).toMatchFileSnapshot(join(import.meta.dirname, `expected/fmt.${language}.txt`))
  })

  it('is silent where all is canonical', async () => {
    const folder = temporaryFolder({ 'course.md': '---\nid: a/b\ntitle: A\n---\n' })
    const { kebao } = sessionIn(folder, language)
    expect(await kebao('fmt')).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(await kebao('fmt', '--check')).toEqual({ code: 0, stdout: '', stderr: '' })
  })
})

describe('what could not be read', () => {
  const canonical = '---\nid: a/b\ntitle: A\n---\n'
  const deep = `${Array.from({ length: 17 }, (_, at) => `d${at}`).join('/')}/x.md`

  it('is told, and nobody knows what is in it', async () => {
    const top = temporaryFolder({ 'a/course.md': canonical, 'a/closed/01.md': messy })
    chmodSync(top, 0o755)
    chmodSync(join(top, 'a/closed'), 0)
    const { kebao } = sessionIn(top, 'en')
    const { code, stderr } = await unprivileged(() => kebao('fmt', '--check'))
    chmodSync(join(top, 'a/closed'), 0o755)
    expect([code, stderr]).toEqual([2, expect.stringContaining('a/closed: This could not be read.')])
  })

  it.each([
    ['folders inside folders', { [deep]: messy }, 'nested too deep'],
    [
      'too many files',
      Object.fromEntries(Array.from({ length: 5_001 }, (_, at) => [`f${at}`, ''])),
      '.: There are',
    ],
    ['a list that is too long', { '.kebaoignore': '#'.repeat(70_000) }, '`.kebaoignore` was not used'],
  ])('is told where there are or is %s', async (_, files, told) => {
    const { kebao } = sessionIn(temporaryFolder({ 'course.md': canonical, ...files }), 'en')
    const { code, stderr } = await kebao('fmt', '--check')
    expect([code, stderr]).toEqual([1, expect.stringContaining(told)])
  })

  it('is of no concern where it is one picture', async () => {
    const top = temporaryFolder({ 'course.md': canonical, 'assets/a.svg': '' })
    symlinkSync('a.svg', join(top, 'assets/link.svg'))
    writeFileSync(join(top, 'assets/closed.mp4'), 'x', { mode: 0 })
    chmodSync(top, 0o755)
    const { kebao } = sessionIn(top, 'en')
    expect(await unprivileged(() => kebao('fmt'))).toEqual({ code: 0, stdout: '', stderr: '' })
  })
})
