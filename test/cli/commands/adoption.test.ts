/** Adopting old courses: a baseline of what is known, and a look at what changed alone. */
import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../node/temporary-folder.js'
import { courseText, workspaceOf } from './packages.js'
import { sessionIn } from './session.js'

const lintIn = (folder: string, language = 'en') => {
  const { kebao, transcript } = sessionIn(folder, language)
  return { lint: (...argv: readonly string[]) => kebao('lint', '--format', 'compact', ...argv), transcript }
}

const stated = (file: string): readonly { readonly file: string }[] =>
  JSON.parse(readFileSync(file, 'utf8')).findings

describe('--baseline', () => {
  /** Two packages with one error each. */
  const old = () =>
    workspaceOf(['a', 'b'], {
      'a/course.md': courseText('a', 'summary'),
      'b/course.md': courseText('b', 'topics'),
    })

  it.each(['zh-CN', 'en'])('takes in what is there, and fails on what is new, in %s', async (language) => {
    const top = old()
    const { lint, transcript } = lintIn(top, language)
    const known = ['--baseline', 'known.json']
    expect((await lint()).code).toBe(1)
    expect(await lint(...known)).toMatchObject({ code: 2, stdout: '' })
    expect(await lint('--write-baseline')).toMatchObject({ code: 2, stdout: '' })
    expect(await lint(...known, '--write-baseline')).toMatchObject({ code: 0, stdout: '' })
    expect(await lint(...known)).toMatchObject({ code: 0, stdout: '' })

    // Lines move, and nothing is new; one more mistake is.
    writeFileSync(join(top, 'a/course.md'), courseText('a', 'summary').replace('version', '# 备注\nversion'))
    expect(await lint(...known)).toMatchObject({ code: 0, stdout: '' })
    writeFileSync(join(top, 'a/course.md'), courseText('a', 'summary', 'title'))
    const broken = await lint(...known)
    expect([broken.code, broken.stdout.trim().split('\n').length]).toEqual([1, 1])

    // What was mended is told, and taken out when the baseline is written again.
    writeFileSync(join(top, 'a/course.md'), courseText('a'))
    expect((await lint(...known)).stderr).toContain('--write-baseline')
    expect((await lint('b', ...known)).stderr).not.toContain('--write-baseline')
    await lint(...known, '--write-baseline')
    expect(stated(join(top, 'known.json')).map(({ file }) => file)).toEqual(['b/course.md'])
    await expect(transcript()).toMatchFileSnapshot(
      join(import.meta.dirname, `expected/baseline.${language}.txt`),
    )
  })

  it('means the same from everywhere, and keeps what a run did not look at', async () => {
    const top = old()
    await lintIn(top).lint('--baseline', 'known.json', '--write-baseline')
    const whole = readFileSync(join(top, 'known.json'), 'utf8')
    const { lint } = lintIn(join(top, 'a'))
    expect(await lint('--baseline', '../known.json')).toMatchObject({ code: 0, stdout: '' })
    await lint('--baseline', '../known.json', '--write-baseline')
    expect(readFileSync(join(top, 'known.json'), 'utf8')).toBe(whole)
  })

  it('forgets a package that is gone', async () => {
    const top = old()
    const { lint } = lintIn(top)
    await lint('--baseline', 'known.json', '--write-baseline')
    rmSync(join(top, 'b'), { recursive: true })
    expect((await lint('--baseline', 'known.json')).stderr).toContain('--write-baseline')
    await lint('--baseline', 'known.json', '--write-baseline')
    expect(stated(join(top, 'known.json')).map(({ file }) => file)).toEqual(['a/course.md'])
  })

  it('hides no package that cannot be read unless that is known', async () => {
    const top = old()
    const { lint } = lintIn(top)
    await lint('--baseline', 'known.json', '--write-baseline')
    writeFileSync(join(top, 'a/course.md'), '---\n标题: "没有结束\n---\n')
    const { code, stdout } = await lint('--baseline', 'known.json')
    expect([code, stdout]).toEqual([1, expect.stringContaining('parse/yaml')])
  })

  it('is no other file', async () => {
    const top = old()
    writeFileSync(join(top, 'known.json'), '<<<<<<< HEAD\n')
    const { lint } = lintIn(top)
    for (const argv of [
      ['--baseline', 'known.json'],
      ['--baseline', 'known.json', '--write-baseline'],
      ['--baseline', 'a'],
    ])
      expect(await lint(...argv)).toMatchObject({ code: 2, stdout: '' })
  })
})

describe('--changed-since', () => {
  const git = (folder: string, ...args: readonly string[]) =>
    execFileSync(
      'git',
      ['-c', 'user.name=x', '-c', 'user.email=x@example.org', '-c', 'init.defaultBranch=main', ...args],
      { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] },
    )

  const repository = () => {
    const top = workspaceOf(['a', 'b', 'c'])
    git(top, 'init')
    git(top, 'add', '.')
    git(top, 'commit', '-m', 'all')
    return top
  }

  const checked = async (folder: string, ...argv: readonly string[]) => {
    const { kebao } = sessionIn(folder, 'en')
    const { code, stdout, stderr } = await kebao('lint', '--format', 'json', '--changed-since', ...argv)
    return code === 2 ? stderr : (JSON.parse(stdout).summary.packages as number)
  }

  it('looks at packages that were changed, added to, or lost a file', async () => {
    const top = repository()
    expect(await checked(top, 'HEAD')).toBe(0)
    appendFileSync(join(top, 'a/course.md'), '\n又一句。\n')
    expect(await checked(top, 'HEAD')).toBe(1)
    writeFileSync(join(top, 'b/新文件.txt'), 'x')
    expect(await checked(top, 'HEAD')).toBe(2)
    rmSync(join(top, 'c/lessons'), { recursive: true })
    expect(await checked(top, 'HEAD')).toBe(3)
    expect(await checked(top, 'HEAD', 'a')).toBe(1)
  })

  it('looks at what this branch did, not at what others did meanwhile', async () => {
    const top = repository()
    git(top, 'checkout', '-b', 'mine')
    appendFileSync(join(top, 'a/course.md'), '\n又一句。\n')
    git(top, 'commit', '-am', 'mine')
    git(top, 'checkout', 'main')
    appendFileSync(join(top, 'b/course.md'), '\n又一句。\n')
    git(top, 'commit', '-am', 'theirs')
    git(top, 'checkout', 'mine')
    expect(await checked(top, 'main')).toBe(1)
    expect(await checked(top, 'HEAD~1')).toBe(1)
    git(top, 'checkout', '--orphan', 'unrelated')
    git(top, 'commit', '-m', 'no common ancestor')
    expect(await checked(top, 'main')).toBe(2)
  })

  it('looks at all packages whose settings changed', async () => {
    const top = repository()
    writeFileSync(join(top, 'kebao.yaml'), 'profile: here.yaml\n')
    writeFileSync(join(top, 'here.yaml'), 'id: here\n')
    expect(await checked(top, 'HEAD')).toBe(3)
    git(top, 'add', '.')
    git(top, 'commit', '-m', 'settings')
    expect(await checked(top, 'HEAD')).toBe(0)
    writeFileSync(join(top, 'here.yaml'), 'id: here\nminimumHours: 1\n')
    expect(await checked(top, 'HEAD')).toBe(3)
  })

  it('works from a folder inside, from one that is a link, and with names in Chinese', async () => {
    const top = repository()
    mkdirSync(join(top, '课程'))
    writeFileSync(join(top, '课程/课程.md'), courseText('zh'))
    const away = temporaryFolder()
    symlinkSync(top, join(away, 'link'))
    expect(await checked(join(top, '课程'), 'HEAD')).toBe(1)
    expect(await checked(join(away, 'link'), 'HEAD')).toBe(1)
  })

  it('is told plainly where that cannot be', async () => {
    const top = repository()
    expect(await checked(top, 'nowhere')).toMatch(/^The repository has no .*`nowhere`/)
    expect(await checked(temporaryFolder({ 'a/course.md': courseText('a') }), 'HEAD')).toMatch(
      /no git repository/,
    )
    for (const ref of ['--output=stolen', '-h', 'HEAD --', '; touch stolen', '$(touch stolen)', 'HEAD:a'])
      expect(await checked(top, `${ref}`.startsWith('-') ? '' : ref)).toMatch(/has no commit/)
    const { kebao } = sessionIn(top, 'en')
    expect(await kebao('lint', '--changed-since=--output=stolen')).toMatchObject({ code: 2, stdout: '' })
    expect(git(top, 'status', '--porcelain').toString()).toBe('')
  })

  it('runs nothing that the repository names', async () => {
    const top = repository()
    const trap = join(top, '.git/trap')
    writeFileSync(trap, `#!/bin/sh\ntouch ${join(top, 'a/stolen.txt')}\n`, { mode: 0o755 })
    git(top, 'config', 'core.fsmonitor', trap)
    git(top, 'config', 'diff.external', trap)
    git(top, 'config', 'diff.x.textconv', trap)
    git(top, 'config', 'diff.x.command', trap)
    for (const each of ['clean', 'smudge', 'process']) git(top, 'config', `filter.a=b.${each}`, trap)
    git(top, 'config', 'filter.a=b.required', 'true')
    writeFileSync(join(top, '.git/info/attributes'), '* diff=x filter=a=b\n')
    appendFileSync(join(top, 'b/course.md'), '\n又一句。\n')
    expect(await checked(top, 'HEAD')).toBe(1)
    expect(existsSync(join(top, 'a/stolen.txt'))).toBe(false)
  })
})
