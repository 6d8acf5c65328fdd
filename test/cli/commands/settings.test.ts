/** `kebao.yaml`, `--config`, `--profile`, `--rule`: what holds where, and who has the last word. */
import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtinProfiles } from '../../../src/lint/settings/builtin-profiles.js'
import { vocabularies } from '../../../src/model/vocabulary/index.js'
import { temporaryFolder } from '../../node/temporary-folder.js'
import { courseText, workspaceOf } from './packages.js'
import { sessionIn } from './session.js'

/** A course without a summary, which everybody must have, and with an image that nobody shows. */
const flawed = (id: string) => ({
  [`${id}/course.md`]: courseText(id, 'summary'),
  [`${id}/assets/unused.png`]: new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]),
})

const levels = async (folder: string, ...argv: readonly string[]) => {
  const { stdout } = await sessionIn(folder, 'en').kebao('lint', '--format', 'compact', ...argv)
  const found = [...stdout.matchAll(/: (\w+) (asset\/unused|front-matter\/required) /g)]
  return Object.fromEntries(found.map(([, level, code]) => [code, level]))
}

describe('precedence', () => {
  const profile = 'id: county\nseverities: { asset/*: warning }\n'
  const folder = () => workspaceOf(['a'], { ...flawed('a'), 'county.yaml': profile })

  it('rule, profile, kebao.yaml, command line', async () => {
    const top = folder()
    expect(await levels(top)).toEqual({ 'asset/unused': 'info', 'front-matter/required': 'error' })
    writeFileSync(join(top, 'kebao.yaml'), 'profile: county.yaml\n')
    expect(await levels(top)).toMatchObject({ 'asset/unused': 'warning' })
    writeFileSync(join(top, 'kebao.yaml'), 'profile: county.yaml\nseverities: { asset/unused: error }\n')
    expect(await levels(top)).toMatchObject({ 'asset/unused': 'error' })
    expect(await levels(top, '--rule', 'asset/*:off')).toEqual({ 'front-matter/required': 'error' })
    expect(await levels(join(top, 'a'))).toMatchObject({ 'asset/unused': 'error' })
  })

  it('--profile takes the place of the profile that kebao.yaml names', async () => {
    const top = folder()
    writeFileSync(join(top, 'kebao.yaml'), 'profile: strict-province\n')
    expect(await levels(top)).toMatchObject({ 'asset/unused': 'warning' })
    expect(await levels(top, '--profile', 'lenient-county')).not.toHaveProperty('asset/unused')
    expect(await levels(top, '--profile', 'county.yaml', '--rule', 'asset/unused:error')).toMatchObject({
      'asset/unused': 'error',
    })
  })

  it('the nearest kebao.yaml counts, and --config before all', async () => {
    const top = workspaceOf(['a', 'b'], {
      ...flawed('a'),
      ...flawed('b'),
      'kebao.yaml': 'severities: { asset/unused: error }\n',
      'a/kebao.yaml': 'severities: { front-matter/required: off }\n',
    })
    const { kebao } = sessionIn(top, 'en')
    const { stdout } = await kebao('lint', '--format', 'compact')
    expect(stdout.replace(/: [A-Z`].*/g, '').replace(/ (?:Nothing|The).*/g, '')).toMatch(/^a\/assets/)
    expect(stdout).not.toMatch(/^a\/.*required/m)
    expect(stdout).toMatch(/^b\/.*error asset\/unused/m)
    // Whoever collects the work of others does not let them say what is checked.
    expect((await kebao('lint', '--config', 'kebao.yaml', '--format', 'compact')).stdout).toMatch(
      /^a\/.*required/m,
    )
  })
})

describe('include and exclude', () => {
  const folder = (settings: string) =>
    workspaceOf(['courses/a', 'courses/old/b', 'drafts/c'], { 'kebao.yaml': settings })
  const packed = async (settings: string, ...argv: readonly string[]) => {
    const { stdout } = await sessionIn(folder(settings)).kebao('lint', '--format', 'json', ...argv)
    return JSON.parse(stdout).summary.packages
  }

  it.each([
    ['', [], 3],
    ['include: [courses]', [], 2],
    ['exclude: [old]', [], 2],
    ['include: [courses]\nexclude: [old/]', [], 1],
    ["exclude: ['courses/**']", [], 1],
    ["exclude: ['*', '!drafts', '!drafts/c']", [], 1],
    ['exclude: [drafts]', ['drafts'], 0],
    ['exclude: [drafts]', ['drafts/c'], 1],
  ] as const)('%j with %j', async (settings, argv, count) => {
    expect(await packed(settings, ...argv)).toBe(count)
  })
})

describe('what the workspace says for its packages', () => {
  const settings = `publisher: { name: 示例县社区学院, level: county, type: community-college }
license: CC-BY-NC-SA-4.0
`
  const folder = () =>
    workspaceOf(['a'], { 'kebao.yaml': settings, 'a/course.md': courseText('a', 'publisher', 'license') })

  it('is enough for the check, and written in by --fix', async () => {
    const top = folder()
    const { kebao } = sessionIn(top, 'en')
    const before = await kebao('lint', '--format', 'compact')
    expect([before.code, before.stdout.trim().split('\n').length]).toEqual([0, 1])
    expect(before.stdout).toContain('info front-matter/inherited')
    expect(await kebao('lint', '--fix', '--format', 'compact')).toMatchObject({ code: 0, stdout: '' })
    expect(readFileSync(join(top, 'a/course.md'), 'utf8')).toContain('\nlicense: CC-BY-NC-SA-4.0\n')
  })

  it('goes into the bundle, whose source gives the same bundle anywhere', async () => {
    const top = folder()
    const { kebao } = sessionIn(top)
    const { code, stdout } = await kebao('pack', 'a', '-o', 'a.kebao')
    expect(code).toBe(0)
    expect(readFileSync(join(top, 'a/course.md'), 'utf8')).not.toContain('license')
    const elsewhere = temporaryFolder({ 'a.kebao': readFileSync(join(top, 'a.kebao')) })
    const there = sessionIn(elsewhere)
    await there.kebao('unpack', 'a.kebao', '--source', '-o', 'a')
    expect((await there.kebao('pack', 'a', '-o', 'b.kebao')).stdout.split(' ')[0]).toBe(stdout.split(' ')[0])
  })
})

describe('--print-config', () => {
  it('tells what holds, and where each of it was said', async () => {
    const top = workspaceOf(['a'], {
      'kebao.yaml': '许可: cc by\n配置: sichuan.yaml\n规则级别:\n  quiz/*: off\n',
      'sichuan.yaml': 'id: sichuan\nminimumHours: 16\nseverities: { quiz/stem: error, text/dash: off }\n',
    })
    const { kebao } = sessionIn(top, 'en')
    const { code, stdout } = await kebao('lint', 'a', '--print-config', '--rule', 'quiz/options:info')
    expect(code).toBe(0)
    for (const line of [
      'profile: sichuan  # sichuan.yaml',
      'license: CC-BY-4.0  # kebao.yaml:1',
      'minimumHours: 16  # sichuan.yaml:2',
      '  quiz/stem: off  # kebao.yaml:4',
      '  quiz/options: info  # --rule',
      '  text/dash: off  # sichuan.yaml:3',
      '  hours/sum: error  # rule',
    ])
      expect(stdout.split('\n')).toContain(line)
    const json = JSON.parse((await kebao('lint', '--print-config', '--format', 'json')).stdout)
    expect(json).toMatchObject({ version: 1, values: expect.arrayContaining([]) })
    expect(json.severities).toContainEqual({ name: 'quiz/stem', value: 'off', from: 'kebao.yaml:4' })
    expect(await kebao('lint', '--print-config', 'nowhere')).toMatchObject({ code: 2, stdout: '' })
    expect(await kebao('lint', '--print-config', 'a', 'b')).toMatchObject({ code: 2, stdout: '' })
  })

  it('needs no packages', async () => {
    const { kebao } = sessionIn(temporaryFolder())
    expect(await kebao('lint', '--print-config')).toMatchObject({ code: 0, stderr: '' })
  })
})

it.each(['zh-CN', 'en'])('settings that cannot be used are told in sentences, in %s', async (language) => {
  const top = workspaceOf(['a'])
  symlinkSync('/etc/passwd', join(top, 'link.yaml'))
  const { kebao, transcript } = sessionIn(top, language)
  for (const settings of [
    'severities:\n  quiz/singel-key: off\nexclud: [x]\nprofile: [\n',
    '规则级别:\n  quiz/singel-key: 关闭\n  quiz/stem: 严重\nexclud: [x]\n',
    'profile: ../secret.yaml\n',
    'profile: /etc/passwd\n',
    'profile: link.yaml\n',
    'profile: strict-provinces\n',
    'profile: a\n',
    new Uint8Array([0, 1, 2, 3, 255]),
  ]) {
    writeFileSync(join(top, 'kebao.yaml'), settings)
    for (const command of ['lint', 'pack'])
      expect(await kebao(command, 'a')).toMatchObject({ code: 2, stdout: '' })
  }
  rmSync(join(top, 'kebao.yaml'))
  for (const argv of [
    ['--config', 'nowhere.yaml'],
    ['--config', 'a'],
    ['--config', 'link.yaml'],
    ['--profile', 'nowhere'],
    ['--profile', 'nowhere.yaml'],
  ])
    expect(await kebao('lint', 'a', ...argv)).toMatchObject({ code: 2, stdout: '' })
  writeFileSync(join(top, 'kebao.yml'), 'license: CC0-1.0\n')
  expect(await kebao('lint')).toMatchObject({ code: 2, stdout: '' })
  await expect(transcript()).toMatchFileSnapshot(
    join(import.meta.dirname, `expected/settings.${language}.txt`),
  )
})

describe('the profiles that come with kebao', () => {
  const examples = join(import.meta.dirname, '../../../examples')

  it.each([...builtinProfiles.keys()])('%s: the examples are clean', async (name) => {
    const { stdout, code } = await sessionIn(examples, 'en').kebao(
      'lint',
      '--profile',
      name,
      '--format',
      'json',
    )
    const { diagnostics, summary } = JSON.parse(stdout)
    const serious = diagnostics.filter((each: { severity: string }) => each.severity !== 'info')
    expect([code, serious, summary.packages]).toEqual([0, [], 5])
  })

  const terms = (scheme: 'course-type' | 'audience') => vocabularies[scheme].terms.map(({ id }) => id)

  it.each(terms('course-type'))('strict-province: a new %s is clean', async (type) => {
    const { kebao } = sessionIn(temporaryFolder())
    await kebao('new', 'x', '--type', type)
    const { code, stdout } = await kebao('lint', 'x', '--profile', 'strict-province', '--max-warnings', '0')
    expect([code, stdout]).toEqual([0, expect.any(String)])
  })

  it.each(terms('audience'))('strict-province: a new course for %s is clean', async (audience) => {
    const { kebao } = sessionIn(temporaryFolder())
    await kebao('new', 'x', '--audience', audience)
    expect(
      await kebao('lint', 'x', '--profile', 'strict-province', '--max-warnings', '0', '--format', 'compact'),
    ).toMatchObject({ code: 0 })
  })
})
