/** What people see who sign bundles, and who check by whom they were signed. */
import { existsSync, linkSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { workspaceOf } from './packages.js'
import { sessionIn } from './session.js'

const env = { KEBAO_PASSPHRASE: 'correct horse', SOURCE_DATE_EPOCH: process.env.SOURCE_DATE_EPOCH }

/** Keys are new in every run: their ids are not part of what is expected. */
const withoutIds = (transcript: string): string => transcript.replace(/\b[0-9A-F]{16}\b/g, '0123456789ABCDEF')

const keyIn = (folder: string, name: string): string =>
  readFileSync(join(folder, `${name}.pub`), 'utf8').split('\n')[1] ?? ''

const files = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()

describe.each(['zh-CN', 'en'])('in %s', (language) => {
  const expected = (name: string): string => join(import.meta.dirname, 'expected', `${name}.${language}.txt`)
  const zh = language === 'zh-CN'

  it('keys are made, bundles are signed, and a trust file says whose signature counts', async () => {
    const folder = workspaceOf(['hello'])
    const { kebao, transcript } = sessionIn(folder, language, { env })
    await kebao('pack', 'hello', '-o', 'hello.kebao')
    const unsigned = readFileSync(join(folder, 'hello.kebao'))
    expect(await kebao('keygen', '-o', 'county')).toMatchObject({ code: 0 })
    expect(await kebao('keygen', '-o', 'county')).toMatchObject({ code: 2, stdout: '' })
    expect(
      await kebao('keygen', '-o', 'province.key', '--no-passphrase', '--comment', '示例省'),
    ).toMatchObject({
      code: 0,
    })
    const by = zh ? ['县级', '示例县社区学院'] : ['county', 'Example County College']
    const asCounty = ['--key', 'county.key', '--role', by[0] ?? '', '--by', by[1] ?? '']
    const asProvince = ['--key', 'province.key', '--role', 'provincial', '--by', '示例省']
    const { stdout } = await kebao('sign', 'hello.kebao', ...asCounty)
    expect(stdout).toBe((await kebao('verify', 'hello.kebao')).stdout)

    writeFileSync(
      join(folder, 'trust.yaml'),
      zh
        ? `必须签名: [县级, 省级]\n密钥:\n  - 名称: 示例县教育局\n    公钥: ${keyIn(folder, 'county')}\n    角色: [县级]\n`
        : `required: [county, provincial]\nkeys:\n  - name: Example County\n    key: ${keyIn(folder, 'county')}\n    roles: [county]\n`,
    )
    const judge = ['verify', '--trust', 'trust.yaml', '--today', '2026-11-22']
    expect(await kebao(...judge, 'hello.kebao')).toMatchObject({ code: 1, stdout: '' })
    await kebao('sign', 'hello.kebao', ...asProvince, '-o', 'both.kebao')
    expect(await kebao(...judge, 'both.kebao')).toMatchObject({ code: 1, stdout: '' })
    const rest = `  - name: 示例省\n    key: ${keyIn(folder, 'province')}\n    roles: [provincial]\n    until: 2026-12-31\n`
    const both = readFileSync(join(folder, 'trust.yaml'), 'utf8') + rest
    writeFileSync(join(folder, 'trust.yaml'), both)
    expect(await kebao(...judge, 'both.kebao')).toMatchObject({ code: 0 })
    expect(
      await kebao('verify', '--trust', 'trust.yaml', '--today', '2027-01-01', 'both.kebao'),
    ).toMatchObject({
      code: 1,
      stdout: '',
    })

    writeFileSync(join(folder, 'unsigned.kebao'), unsigned)
    expect(await kebao(...judge, 'unsigned.kebao', 'both.kebao')).toMatchObject({ code: 1 })
    writeFileSync(join(folder, 'trust.yaml'), `${both}    revokd: 2026-01-01\n`)
    expect(await kebao(...judge, 'both.kebao')).toMatchObject({ code: 2, stdout: '' })
    expect(await kebao('verify', '--trust', 'nowhere.yaml', 'both.kebao')).toMatchObject({
      code: 2,
      stdout: '',
    })
    await expect(withoutIds(transcript())).toMatchFileSnapshot(expected('signing'))
  })

  it('what is missing or wrong is told in a sentence, and nothing is written', async () => {
    const folder = workspaceOf(['hello'])
    const { kebao, transcript } = sessionIn(folder, language)
    await kebao('pack', 'hello', '-o', 'hello.kebao')
    await kebao('keygen', '-o', 'k', '--no-passphrase')
    writeFileSync(join(folder, 'short'), 'secret\n')
    linkSync(join(folder, 'k.key'), join(folder, 'k.kebao'))
    const secret = readFileSync(join(folder, 'k.key'))
    const before = files(folder)
    const bytes = readFileSync(join(folder, 'hello.kebao'))
    const key = ['--key', 'k.key']
    const wrong = [
      ['keygen'],
      ['keygen', '-o', 'asked'],
      ['keygen', '-o', 'short-one', '--passphrase-file', 'short'],
      ['sign', 'hello.kebao'],
      ['sign', 'hello.kebao', ...key],
      ['sign', 'hello.kebao', ...key, '--role', 'county'],
      ['sign', 'hello.kebao', ...key, '--role', 'county', '--by', ''],
      ['verify', 'hello.kebao', '--trust', 'k.pub'],
      ['sign', 'hello.kebao', ...key, '--role', '县长', '--by', '甲'],
      ['sign', 'hello.kebao', '--key', 'none.key', '--role', 'county', '--by', '甲'],
      ['sign', 'hello.kebao', '--key', 'k.pub', '--role', 'county', '--by', '甲'],
      ['sign', 'hello', ...key, '--role', 'county', '--by', '甲'],
      ['sign', 'hello.kebao', 'hello.kebao', '-o', 'x.kebao', ...key, '--role', 'county', '--by', '甲'],
      ...[
        ['--export-minisig', 'k.key'],
        ['--export-minisig', './k.kebao'],
        ['--export-minisig', 'k.pub'],
        ['--export-minisig', 'hello.kebao'],
        ['-o', 'k.key'],
        ['-o', 'k.kebao'],
        ['-o', 'k.pub'],
        ['-o', 'x.kebao', '--export-minisig', 'x.kebao'],
      ].map((outputs) => ['sign', 'hello.kebao', ...key, '--role', 'county', '--by', '甲', ...outputs]),
    ]
    for (const argv of wrong) expect([argv, (await kebao(...argv)).code]).toEqual([argv, 2])
    const long = ['--role', 'county', '--by', '甲'.repeat(101)]
    expect((await kebao('sign', 'hello.kebao', ...key, ...long)).code).toBe(2)
    await expect(withoutIds(transcript())).toMatchFileSnapshot(expected('signing-usage'))
    expect(files(folder)).toEqual(before)
    expect(readFileSync(join(folder, 'hello.kebao'))).toEqual(bytes)
    expect(readFileSync(join(folder, 'k.key'))).toEqual(secret)
  })
})

const asAuthor = ['--key', 'k.key', '--role', 'author', '--by', '张三'] as const

it('a signed file, a signed folder and an unsigned copy have one identity', async () => {
  const folder = workspaceOf(['hello'])
  const { kebao } = sessionIn(folder, 'en', { env })
  const identity = (await kebao('pack', 'hello', '-o', 'a.kebao')).stdout.split(' ')[0]
  await kebao('keygen', '-o', 'k')
  await kebao('unpack', 'a.kebao', '-o', 'open')
  const before = files(join(folder, 'open'))
  await kebao('sign', 'a.kebao', 'open', ...asAuthor)
  const after = files(join(folder, 'open')).filter((name) => !before.includes(name))
  expect(after).toEqual(['signatures', expect.stringMatching(/^signatures\/[0-9A-F]{16}-author\.json$/)])
  const { stdout } = await kebao('verify', 'a.kebao', 'open')
  expect(stdout).toBe(`${identity}  a.kebao\n${identity}  open\n`)
  await kebao('unpack', 'a.kebao', '-o', 'again')
  const signature = String(after[1])
  expect(readFileSync(join(folder, 'again', signature))).toEqual(
    readFileSync(join(folder, 'open', signature)),
  )
})

it('a signature is exported into a file of its own, and a bundle may be signed whatever it is called', async () => {
  const folder = workspaceOf(['hello'])
  const { kebao } = sessionIn(folder, 'en', { env })
  await kebao('pack', 'hello', '-o', 'a.kebao')
  await kebao('keygen', '-o', 'k')
  renameSync(join(folder, 'a.kebao'), join(folder, 'a.zip'))
  const exporting = [...asAuthor, '--export-minisig', 'out/a.minisig']
  expect(await kebao('sign', 'a.zip', ...exporting, '-o', 'a.zip')).toMatchObject({ code: 0 })
  const minisig = readFileSync(join(folder, 'out/a.minisig'), 'utf8')
  expect(minisig).toContain('trusted comment: {"by":"张三"')
  const signed = readFileSync(join(folder, 'a.zip'))
  expect(await kebao('sign', 'a.zip', ...exporting, '--role', 'county')).toMatchObject({
    code: 2,
    stdout: '',
  })
  expect(readFileSync(join(folder, 'a.zip'))).toEqual(signed)
})

it('a signature that does not hold refuses a bundle even without a trust file', async () => {
  const folder = workspaceOf(['hello'])
  const { kebao } = sessionIn(folder, 'en', { env })
  await kebao('pack', 'hello', '-o', 'a.kebao')
  await kebao('keygen', '-o', 'k')
  await kebao('sign', 'a.kebao', ...asAuthor)
  await kebao('unpack', 'a.kebao', '-o', 'open')
  const name = files(join(folder, 'open')).find((each) => each.endsWith('-author.json')) ?? ''
  const path = join(folder, 'open', name)
  writeFileSync(path, readFileSync(path, 'utf8').replace('张三', '李四'))
  const forged = await kebao('verify', 'open')
  expect(forged).toMatchObject({ code: 1, stdout: '' })
  expect(forged.stderr).toContain('trust/invalid')
  writeFileSync(join(folder, 'open/signatures/x.json'), '{}')
  expect((await kebao('verify', 'open')).stderr).toContain('bundle/signature-form')
})

it('packing again keeps the signatures of what has not changed, and of nothing else', async () => {
  const folder = workspaceOf(['hello'])
  const { kebao } = sessionIn(folder, 'en', { env })
  await kebao('pack', 'hello', '-o', 'a.kebao')
  await kebao('keygen', '-o', 'k')
  await kebao('sign', 'a.kebao', ...asAuthor)
  const signed = readFileSync(join(folder, 'a.kebao'))
  expect(await kebao('pack', 'hello', '-o', 'a.kebao')).toMatchObject({ code: 0, stderr: '' })
  expect(readFileSync(join(folder, 'a.kebao'))).toEqual(signed)
  const course = join(folder, 'hello/course.md')
  writeFileSync(course, `${readFileSync(course, 'utf8')}\n再加一句。\n`)
  expect((await kebao('pack', 'hello', '-o', 'a.kebao')).stderr).toContain('held something else')
  expect((await kebao('verify', 'a.kebao')).stderr).toBe('`a.kebao` is not signed.\n')
})

it('inspect shows who signed, and that nobody was asked whose key it is', async () => {
  const folder = workspaceOf(['hello'])
  const { kebao } = sessionIn(folder, 'en', { env })
  await kebao('pack', 'hello', '-o', 'a.kebao')
  await kebao('keygen', '-o', 'k')
  await kebao('sign', 'a.kebao', ...asAuthor)
  const { stdout } = await kebao('inspect', 'a.kebao')
  expect(stdout.replace(/\s+/g, ' ')).toMatch(
    /Signatures author: 张三, 2026-11-22, key [0-9A-F]{16}: holds, not checked/,
  )
  const { signatures } = JSON.parse((await kebao('inspect', 'a.kebao', '--format', 'json')).stdout)
  expect(signatures).toMatchObject([{ role: 'author', by: '张三', status: 'sound' }])
})

it('verify --format json is what a program reads', async () => {
  const folder = workspaceOf(['hello'])
  const { kebao } = sessionIn(folder, 'en', { env })
  await kebao('pack', 'hello', '-o', 'a.kebao')
  await kebao('keygen', '-o', 'k')
  await kebao('sign', 'a.kebao', ...asAuthor)
  writeFileSync(join(folder, 't.yaml'), `keys: [{ name: Z, key: ${keyIn(folder, 'k')}, roles: [author] }]\n`)
  writeFileSync(join(folder, 'no.kebao'), 'no')
  const { stdout, stderr, code } = await kebao(
    'verify',
    'a.kebao',
    'no.kebao',
    'none.kebao',
    '--trust',
    't.yaml',
    '--format',
    'json',
  )
  expect({ code, stderr }).toEqual({ code: 2, stderr: '`none.kebao` was not found.\n' })
  const date = '2026-11-22'
  expect(JSON.parse(stdout)).toMatchObject({
    version: 1,
    bundles: [
      {
        path: 'a.kebao',
        identity: expect.stringMatching(/^sha256:/),
        signatures: [{ role: 'author', by: '张三', date, status: 'trusted', holder: 'Z' }],
        diagnostics: [],
      },
      { path: 'no.kebao', signatures: [], diagnostics: [{ code: 'bundle/not-a-zip' }] },
      { path: 'none.kebao', signatures: [], diagnostics: [{ code: 'disk/not-found' }] },
    ],
  })
})

describe('a passphrase', () => {
  it('may stand in a file', async () => {
    const folder = workspaceOf(['hello'], { pass: 'correct horse\nsomething else\n', wrong: 'incorrect\n' })
    const { kebao } = sessionIn(folder, 'en')
    await kebao('pack', 'hello', '-o', 'a.kebao')
    expect((await kebao('keygen', '-o', 'k', '--passphrase-file', 'pass')).code).toBe(0)
    expect((await kebao('sign', 'a.kebao', ...asAuthor, '--passphrase-file', 'wrong')).code).toBe(2)
    expect((await kebao('sign', 'a.kebao', ...asAuthor, '--passphrase-file', 'pass')).code).toBe(0)
    expect((await sessionIn(folder, 'en', { env }).kebao('sign', 'a.kebao', ...asAuthor)).code).toBe(0)
    expect((await kebao('sign', 'a.kebao', ...asAuthor)).stderr).toContain('KEBAO_PASSPHRASE')
  })

  it('is asked for twice when a key is made, and once when it is used', async () => {
    const folder = workspaceOf(['hello'])
    const asked: string[] = []
    const answering = (...answers: string[]) =>
      sessionIn(folder, 'en', {
        askSecret: async (question) => {
          asked.push(question)
          return answers.shift() ?? ''
        },
      }).kebao
    await sessionIn(folder, 'en').kebao('pack', 'hello', '-o', 'a.kebao')
    expect(await answering('correct horse', 'incorrect')('keygen', '-o', 'k')).toMatchObject({ code: 2 })
    expect(existsSync(join(folder, 'k.key'))).toBe(false)
    expect(await answering('correct horse', 'correct horse')('keygen', '-o', 'k')).toMatchObject({ code: 0 })
    expect(await answering('correct horse')('sign', 'a.kebao', ...asAuthor)).toMatchObject({ code: 0 })
    expect(asked).toHaveLength(5)
    expect(asked[4]).toContain('k.key')
  })
})
