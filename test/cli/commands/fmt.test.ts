/** `kebao fmt`: what people see of it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../node/temporary-folder.js'
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
