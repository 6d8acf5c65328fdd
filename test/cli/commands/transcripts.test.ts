/** What people see who work with kebao: whole sessions, in both languages. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { read } from '../../lint/harness.js'
import { temporaryFolder } from '../../node/temporary-folder.js'
import { sessionIn } from './session.js'

const minimal = read(join(import.meta.dirname, '../../fixtures/minimal'))

/** The minimal package in a folder of its own, with other files laid over it. */
const workspace = (name: string, files: Readonly<Record<string, string>> = {}): string =>
  temporaryFolder(
    Object.fromEntries(
      Object.entries({ ...minimal, ...files }).map(([path, text]) => [`${name}/${path}`, text]),
    ),
  )

const badLesson = `---
编号：open
标题: 打开手机
时长: 90分钟
目标: [O1]
---

:::单选题
怎样打开手机？

- [ ] 按住侧面的按键
- [ ] 摇一摇
:::
`

describe.each(['zh-CN', 'en'])('in %s', (language) => {
  const expected = (name: string): string => join(import.meta.dirname, 'expected', `${name}.${language}.txt`)

  it('lint says what is wrong, and mends what it can', async () => {
    const folder = workspace('hello', { 'lessons/01-open.md': badLesson })
    const { kebao, transcript } = sessionIn(folder, language)
    expect(await kebao('lint', 'hello')).toMatchObject({ code: 1, stderr: '' })
    expect(await kebao('lint', 'hello', '--fix')).toMatchObject({ code: 1, stderr: '' })
    await kebao('lint', 'hello', '--format', 'compact')
    const rule = ['--rule', 'quiz/single-key:off']
    const warning = ['--rule', 'quiz/explanation:warning']
    expect(await kebao('lint', 'hello', ...rule, '--format', 'compact')).toMatchObject({ code: 0 })
    expect(await kebao('lint', 'hello', '--max-warnings', '0', ...rule, ...warning)).toMatchObject({
      code: 1,
    })
    await expect(transcript()).toMatchFileSnapshot(expected('lint'))
    expect(readFileSync(join(folder, 'hello/lessons/01-open.md'), 'utf8')).toContain('时长: 90\n')
  })

  it('pack writes a bundle, and nothing where there are errors', async () => {
    const folder = workspace('hello')
    const { kebao, transcript } = sessionIn(folder, language)
    expect(await kebao('pack', 'hello')).toMatchObject({ code: 0, stderr: '' })
    expect(await kebao('pack', 'hello', '-o', 'out/deep')).toMatchObject({ code: 0 })
    expect(await kebao('pack', 'hello', '-o', 'mine.kebao')).toMatchObject({ code: 0 })
    expect(await kebao('pack', 'hello', '-o', 'mine.kebao')).toMatchObject({ code: 0, stderr: '' })
    writeFileSync(join(folder, 'again.kebao'), 'what was there before')
    const again = await kebao('pack', 'hello', '-o', 'again.kebao')
    expect(again).toMatchObject({ code: 0, stderr: expect.stringContaining('1.0.0') })
    rmSync(join(folder, 'again.kebao'))
    writeFileSync(join(folder, 'hello/lessons/01-open.md'), badLesson)
    expect(await kebao('pack', 'hello', '-o', 'never')).toMatchObject({ code: 1, stdout: '' })
    await expect(transcript()).toMatchFileSnapshot(expected('pack'))
    expect(readdirSync(folder).sort()).toEqual(['hello', 'hello-1.0.0.kebao', 'mine.kebao', 'out'])
    expect(readdirSync(join(folder, 'out/deep'))).toEqual(['hello-1.0.0.kebao'])
    const bundles = ['hello-1.0.0.kebao', 'mine.kebao', 'out/deep/hello-1.0.0.kebao']
    const [first, ...others] = bundles.map((path) => readFileSync(join(folder, path)).toString('base64'))
    expect(others).toEqual([first, first])
  })

  it('verify names the file that was tampered with', async () => {
    const folder = workspace('hello')
    const { kebao, transcript } = sessionIn(folder, language)
    await kebao('pack', 'hello', '-o', 'hello.kebao')
    expect(await kebao('verify', 'hello.kebao')).toMatchObject({ code: 0 })
    await kebao('unpack', 'hello.kebao', '-o', 'open')
    expect(await kebao('verify', 'open')).toMatchObject({ code: 0 })

    writeFileSync(join(folder, 'open/data/lessons/open.html'), '<p>别的话</p>')
    writeFileSync(join(folder, 'open/data/extra.txt'), '多出来的文件')
    writeFileSync(join(folder, 'open/data/.hidden'), '藏起来的文件')
    const tampered = await kebao('verify', 'open')
    expect(tampered).toMatchObject({ code: 1, stdout: '' })
    expect(tampered.stderr).toContain('data/lessons/open.html')
    expect(tampered.stderr).toContain('data/extra.txt')
    expect(tampered.stderr).toContain('data/.hidden')
    expect(await kebao('verify', 'hello')).toMatchObject({ code: 2, stdout: '' })

    const bytes = readFileSync(join(folder, 'hello.kebao'))
    writeFileSync(join(folder, 'short.kebao'), bytes.subarray(0, 1_000))
    expect(await kebao('verify', 'short.kebao')).toMatchObject({ code: 1, stdout: '' })
    writeFileSync(join(folder, 'no.kebao'), 'this is no archive')
    expect(await kebao('verify', 'no.kebao')).toMatchObject({ code: 1, stdout: '' })
    expect(await kebao('verify', 'none.kebao')).toMatchObject({ code: 2, stdout: '' })

    // A folder of bundles, and something that is not there: each is told, and none hides another.
    mkdirSync(join(folder, 'received'))
    for (const name of ['hello.kebao', 'short.kebao'])
      copyFileSync(join(folder, name), join(folder, 'received', name))
    const all = await kebao('verify', 'none.kebao', 'received')
    expect(all).toMatchObject({
      code: 2,
      stdout: expect.stringMatching(/^sha256:[0-9a-f]{64} {2}received\/hello\.kebao\n$/),
    })
    expect(all.stderr).toContain('short.kebao')
    await expect(transcript()).toMatchFileSnapshot(expected('verify'))
  })

  it('inspect shows what a bundle is', async () => {
    const { kebao, transcript } = sessionIn(workspace('hello'), language)
    await kebao('pack', 'hello', '-o', 'hello.kebao')
    expect(await kebao('inspect', 'hello.kebao')).toMatchObject({ code: 0, stderr: '' })
    await expect(transcript()).toMatchFileSnapshot(expected('inspect'))
    const { stdout: packed } = await kebao('inspect', 'hello.kebao', '--format', 'json')
    expect(JSON.parse(packed)).toMatchObject({
      format: 2,
      manifest: { id: 'example-college/hello' },
      course: { version: '1.0.0' },
      reviews: [],
    })
    const { stdout: unpacked } = await kebao('inspect', 'hello', '--format', 'json')
    expect(JSON.parse(unpacked)).toEqual(JSON.parse(packed))
    expect(await kebao('inspect', 'nowhere')).toMatchObject({ code: 2, stdout: '' })
  })

  it('a review is bound to the content it saw', async () => {
    const folder = workspace('hello')
    const { stdout } = await sessionIn(folder, language).kebao('inspect', 'hello', '--format', 'json')
    const { manifest } = JSON.parse(stdout)
    const records = [
      'review:',
      `  - { step: 一审, by: 示例专家乙, date: 2026-11-02, verdict: pass, digest: '${manifest.content}' }`,
      '  - { step: 二审, by: 示例专家丙, date: 2026-11-03, verdict: pass }',
    ]
    const course = join(folder, 'hello/course.md')
    const lesson = join(folder, 'hello/lessons/01-open.md')
    writeFileSync(course, readFileSync(course, 'utf8').replace('---\n\n', `${records.join('\n')}\n---\n\n`))
    const { kebao, transcript } = sessionIn(folder, language)
    expect(await kebao('inspect', 'hello')).toMatchObject({ code: 0, stderr: '' })
    expect(await kebao('pack', 'hello')).toMatchObject({ code: 0, stderr: '' })
    writeFileSync(lesson, `${readFileSync(lesson, 'utf8')}\n再练一遍。\n`)
    expect(await kebao('inspect', 'hello')).toMatchObject({ code: 0, stderr: '' })
    expect(await kebao('pack', 'hello', '-o', 'changed.kebao')).toMatchObject({ code: 0 })
    const verified = await kebao('verify', 'changed.kebao')
    expect(verified).toMatchObject({ code: 0, stderr: expect.stringContaining('trust/review-stale') })
    await expect(transcript()).toMatchFileSnapshot(expected('review'))
    writeFileSync(lesson, badLesson)
    expect(await kebao('inspect', 'hello')).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('quiz/single-key'),
    })
  })

  it('unpack gives back the files of the author, which make the same bundle', async () => {
    const folder = workspace('hello')
    const { kebao, transcript } = sessionIn(folder, language)
    const { stdout: packed } = await kebao('pack', 'hello', '-o', 'hello.kebao')
    expect(await kebao('unpack', 'hello.kebao', '-o', 'again', '--source')).toMatchObject({
      code: 0,
      stderr: '',
    })
    const { stdout: repacked } = await kebao('pack', 'again', '-o', 'again.kebao')
    expect(repacked.split(' ')[0]).toBe(packed.split(' ')[0])
    expect(await kebao('unpack', 'hello.kebao', '-o', 'whole')).toMatchObject({ code: 0 })
    expect(await kebao('unpack', 'hello.kebao', '-o', 'whole')).toMatchObject({ code: 2, stdout: '' })
    expect(await kebao('unpack', 'hello.kebao')).toMatchObject({ code: 2, stdout: '' })
    await expect(transcript()).toMatchFileSnapshot(expected('unpack'))
    expect(read(join(folder, 'again'))).toEqual(minimal)
    expect(existsSync(join(folder, 'whole/data/source/course.md'))).toBe(true)
  })

  it('explain tells of a rule', async () => {
    const { kebao, transcript } = sessionIn(temporaryFolder(), language)
    expect(await kebao('explain', 'quiz/single-key')).toMatchObject({ code: 0, stderr: '' })
    expect(await kebao('explain', 'quiz/singel-key')).toMatchObject({ code: 2, stdout: '' })
    await expect(transcript()).toMatchFileSnapshot(expected('explain'))
    expect((await kebao('explain')).stdout).toContain('quiz/single-key')
    const { stdout } = await kebao('explain', 'conformance/none')
    expect(stdout).toContain('学完能听清来电并接打电话')
    expect(stdout.indexOf('学完能听清来电并接打电话')).toBeLessThan(stdout.indexOf('conformsTo'))
  })

  it('wrong usage is told in a sentence', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'empty'))
    const { kebao, transcript } = sessionIn(folder, language)
    const wrong = [
      [],
      ['lnit'],
      ['lint', '--fxi'],
      ['lint', '——fix'],
      ['lint', '--format', 'xml'],
      ['lint', '--rule', 'quiz/single-key'],
      ['lint', '--rule', 'quiz/single:off'],
      ['lint', '--max-warnings', 'many'],
      ['lint', 'nowhere'],
      ['lint', 'empty'],
      ['pack', '--out'],
      ['inspect'],
      ['inspect', 'a', 'b'],
      ['verify', 'none.kebao'],
      ['unpack', 'none.kebao'],
      ['new'],
      ['new', 'x', '--type', '大课'],
      ['new', 'x', '--audience', 'everybody'],
      ['new', 'x', '--region', '鼓楼区'],
      ['lint', '--lang', 'fr'],
    ]
    for (const argv of wrong) expect([argv, (await kebao(...argv)).code]).toEqual([argv, 2])
    await expect(transcript()).toMatchFileSnapshot(expected('usage'))
    expect(readdirSync(folder)).toEqual(['empty'])
  })
})
