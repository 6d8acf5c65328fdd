/** Adopting old courses: a baseline of what is known, and a look at what changed alone. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { temporaryFolder } from '../../node/temporary-folder.js'
import { unprivileged } from '../../node/unprivileged.js'
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

  describe('what the disk keeps back', () => {
    const argv = ['--baseline', 'known.json'] as const

    it.each([
      ['zh-CN', '没有写基线'],
      ['en', 'no baseline was written'],
    ])('is a reason to write none, in %s', async (language, told) => {
      const top = old()
      chmodSync(top, 0o777)
      chmodSync(join(top, 'a/lessons/01-open.md'), 0)
      const { lint } = lintIn(top, language)
      const { code, stdout, stderr } = await unprivileged(() => lint(...argv, '--write-baseline'))
      expect([code, stdout, stderr]).toEqual([
        2,
        expect.stringContaining('disk/unreadable'),
        expect.stringContaining(told),
      ])
      expect(existsSync(join(top, 'known.json'))).toBe(false)
    })

    it('is never hidden, whatever a baseline says', async () => {
      const top = old()
      const { lint } = lintIn(top)
      symlinkSync('course.md', join(top, 'a/link.md'))
      expect(await lint(...argv, '--write-baseline')).toMatchObject({ code: 1 })
      const { findings, ...rest } = JSON.parse(readFileSync(join(top, 'known.json'), 'utf8'))
      expect(findings.map(({ file }: { readonly file: string }) => file)).toEqual([
        'a/course.md',
        'b/course.md',
      ])

      const entry = (file: string, code: string) => {
        const hash = createHash('sha256').update(`${code}\0null`).digest('hex')
        return { file, code, fingerprint: hash.slice(0, 32), count: 1 }
      }
      const forged = [...findings, entry('a/link.md', 'disk/not-a-file')]
      writeFileSync(join(top, 'known.json'), JSON.stringify({ ...rest, findings: forged }))
      const { code, stdout } = await lint(...argv)
      expect([code, stdout.trim().split('\n')]).toEqual([1, [expect.stringContaining('disk/not-a-file')]])
    })

    it('stops a run though all else is known', async () => {
      const top = old()
      const { lint } = lintIn(top)
      await lint(...argv, '--write-baseline')
      chmodSync(top, 0o755)
      chmodSync(join(top, 'a/lessons/01-open.md'), 0)
      expect(await unprivileged(() => lint(...argv))).toMatchObject({ code: 2 })
    })
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
    expect(await checked(top, 'nowhere')).toMatch(/^The repository of `…` has no .*`nowhere`/)
    expect(await checked(temporaryFolder({ 'a/course.md': courseText('a') }), 'HEAD')).toMatch(
      /no git repository/,
    )
    for (const ref of ['--output=stolen', '-h', 'HEAD --', '; touch stolen', '$(touch stolen)', 'HEAD:a'])
      expect(await checked(top, `${ref}`.startsWith('-') ? '' : ref)).toMatch(/has no commit/)
    const { kebao } = sessionIn(top, 'en')
    expect(await kebao('lint', '--changed-since=--output=stolen')).toMatchObject({ code: 2, stdout: '' })
    expect(git(top, 'status', '--porcelain').toString()).toBe('')
  })

  /** A repository inside another, all of it committed. */
  const nestedIn = (top: string, name: string): string => {
    const nested = join(top, name)
    mkdirSync(join(nested, 'd'), { recursive: true })
    writeFileSync(join(nested, 'd/course.md'), courseText('d'))
    git(nested, 'init')
    git(nested, 'add', '.')
    git(nested, 'commit', '-m', 'nested')
    return nested
  }

  it('asks the repository of each package, and fails for a package that has none', async () => {
    const [top, other] = [repository(), repository()]
    expect(await checked(top, 'HEAD', '.', other)).toBe(0)
    appendFileSync(join(other, 'a/course.md'), '\n又一句。\n')
    expect(await checked(top, 'HEAD', '.', other)).toBe(1)
    expect(await checked(temporaryFolder(), 'HEAD', other)).toBe(1)
    const bare = temporaryFolder({ 'e/course.md': courseText('e') })
    const sentence = `\`${join(bare, 'e')}\` is in no git repository`
    expect(await checked(top, 'HEAD', '.', bare)).toContain(sentence)
    expect(await checked(join(bare, 'e'), 'HEAD')).toContain('`…` is in no git repository')
  })

  it('a hook that names its own repository says nothing of others', async () => {
    const [top, other] = [repository(), repository()]
    appendFileSync(join(other, 'a/course.md'), '\n又一句。\n')
    onTestFinished(() => void vi.unstubAllEnvs())
    vi.stubEnv('GIT_DIR', join(top, '.git'))
    vi.stubEnv('GIT_INDEX_FILE', join(top, '.git/index'))
    expect(await checked(top, 'HEAD', '.', other)).toBe(1)
  })

  it('looks into a repository inside another, new or moved to another commit', async () => {
    const top = repository()
    const nested = nestedIn(top, '里面')
    expect(await checked(top, 'HEAD')).toBe(1)
    // Added as it is, it becomes a submodule.
    git(top, 'add', '里面')
    git(top, 'commit', '-m', 'submodule')
    expect(await checked(top, 'HEAD')).toBe(0)
    appendFileSync(join(nested, 'd/course.md'), '\n又一句。\n')
    expect(await checked(top, 'HEAD')).toBe(1)
    git(nested, 'commit', '-am', 'more')
    expect(await checked(nested, 'HEAD')).toBe(0)
    expect(await checked(top, 'HEAD')).toBe(1)
  })

  it('looks at all packages below settings that are gone', async () => {
    const top = repository()
    for (const path of ['kebao.yaml', 'a/kebao.yaml'])
      writeFileSync(join(top, path), 'profile: lenient-county\n')
    git(top, 'add', '.')
    git(top, 'commit', '-m', 'settings')
    rmSync(join(top, 'a/kebao.yaml'))
    expect(await checked(top, 'HEAD')).toBe(1)
    git(top, 'mv', 'kebao.yaml', 'away.yaml')
    expect(await checked(top, 'HEAD')).toBe(3)
  })

  it.each([
    ['git version 2.30.9', false],
    ['git version 1.99.0', false],
    ['something else', false],
    ['git version 2.31.0.windows.1', true],
    ['git version 2.39.5 (Apple Git-154)', true],
    ['git version 3.0.0', true],
  ])('%s', async (version, isNewEnough) => {
    const top = repository()
    const tools = temporaryFolder()
    const script = `#!/bin/sh\necho "$1" >> "${tools}/asked"\n[ "$1" = version ] && echo "${version}"\n`
    writeFileSync(join(tools, 'git'), script, { mode: 0o755 })
    onTestFinished(() => void vi.unstubAllEnvs())
    vi.stubEnv('PATH', `${tools}${delimiter}${process.env.PATH}`)
    // Of an old one nothing else is asked; the new one here knows no repositories.
    const told = isNewEnough ? /no git repository|no commit/ : /git is too old/
    expect(await checked(top, 'HEAD')).toMatch(told)
    const asked = readFileSync(join(tools, 'asked'), 'utf8').trim().split('\n')
    expect([asked[0], asked.length > 1]).toEqual(['version', isNewEnough])
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
