import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sessionIn } from '../commands/session.js'
import { workspace } from './workspace.js'

const COUNT = 3
const shards = Array.from({ length: COUNT }, (_, at) => `${at + 1}/${COUNT}`)
const parts = shards.map((_, at) => `parts/${at + 1}.json`)

const split = async (folder: string, language: string, ...argv: readonly string[]) => {
  const { kebao } = sessionIn(folder, language)
  const answers = []
  for (const [at, shard] of shards.entries())
    answers.push(await kebao(...argv, '--shard', shard, '--part', parts[at] ?? ''))
  return answers
}

describe.each(['zh-CN', 'en'])('in %s', (language) => {
  test('the parts of lint say together what one machine says', async () => {
    const folder = workspace()
    const { kebao } = sessionIn(folder, language)
    for (const format of ['pretty', 'json', 'sarif']) {
      const whole = await kebao('lint', '--format', format)
      const answers = await split(folder, language, 'lint')
      expect(answers.map(({ stdout }) => stdout).join('')).not.toContain('bundle/duplicate-id')
      expect(await kebao('report', 'merge', ...parts.toReversed(), '--format', format)).toEqual(whole)
      expect(whole.stdout).toContain('bundle/duplicate-id')
      expect(whole.code).toBe(1)
    }
    // A budget and a baseline are for the whole.
    const budget = [
      '--rule',
      'bundle/duplicate-id:warning',
      '--rule',
      'front-matter/required:warning',
    ] as const
    const whole = await kebao('lint', ...budget, '--max-warnings', '0')
    await split(folder, language, 'lint', ...budget)
    expect(await kebao('report', 'merge', ...parts, '--max-warnings', '0')).toEqual(whole)
  })

  test('the parts of pack write the files of one machine, and tell them', async () => {
    const [one, several] = [workspace(), workspace()]
    writeFileSync(
      join(one, '课程-7/course.md'),
      readFileSync(join(one, '课程-8/course.md'), 'utf8').replace('course-8', 'course-7'),
    )
    writeFileSync(join(several, '课程-7/course.md'), readFileSync(join(one, '课程-7/course.md')))
    const whole = await sessionIn(one, language).kebao('pack', '--out', 'out')
    const answers = await split(several, language, 'pack', '--out', 'out')
    const merged = await sessionIn(several, language).kebao('report', 'merge', ...parts)
    expect(merged).toEqual(whole)
    const lines = answers.flatMap(({ stdout }) => stdout.split('\n')).filter((line) => line !== '')
    expect(lines.toSorted()).toEqual(
      whole.stdout
        .split('\n')
        .filter((line) => line !== '')
        .toSorted(),
    )
    for (const line of lines) {
      const file = line.split('  ')[1] ?? ''
      expect(readFileSync(join(several, file)).equals(readFileSync(join(one, file)))).toBe(true)
    }
  })
})

test('parts that are not the whole of one run are refused', async () => {
  const folder = workspace()
  const { kebao } = sessionIn(folder, 'en')
  await split(folder, 'en', 'lint')
  const [first = '', second = '', third = ''] = parts
  const refused = async (...argv: readonly string[]) => {
    const { code, stdout, stderr } = await kebao('report', 'merge', ...argv)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    return stderr
  }
  expect(await refused(first, third)).toBe(
    'Of 3 parts, these are missing: 2. Without them it is not the whole outcome, so nothing was merged.\n',
  )
  expect(await refused(first, second, second, third)).toContain('given twice')
  expect(await refused(first, second, 'parts/none.json')).toContain('parts/none.json')
  await kebao('lint', '--today', '2031-01-01', '--shard', '3/3', '--part', third)
  expect(await refused(...parts)).toContain('not parts of one run')
  await kebao('lint', '--rule', 'rights/*:off', '--shard', '3/3', '--part', third)
  expect(await refused(...parts)).toContain('not parts of one run')
  await kebao('pack', '--out', 'out', '--shard', '3/3', '--part', third)
  expect(await refused(...parts)).toContain('not parts of one run')
  await split(folder, 'en', 'lint')
  const told = JSON.parse(readFileSync(join(folder, third), 'utf8'))
  const broken = (change: object): void =>
    writeFileSync(join(folder, third), JSON.stringify({ ...told, ...change }))
  broken({ packages: told.packages.slice(1) })
  expect(await refused(...parts)).toContain('do not add up')
  broken({ packages: [...told.packages.slice(1), told.packages[1]] })
  expect(await refused(...parts)).toContain('do not add up')
  broken({ version: 2 })
  expect(await refused(...parts)).toContain('not written by')
  writeFileSync(join(folder, third), '{')
  expect(await refused(...parts)).toContain('not written by')
})

test('a part belongs to a shard, and a shard alone says what it leaves out', async () => {
  const { kebao } = sessionIn(workspace(), 'en')
  expect(await kebao('lint', '--part', 'a.json')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('--shard'),
  })
  expect(await kebao('lint', '--shard', '4/3')).toMatchObject({ code: 2 })
  for (const other of ['--watch', '--stdin', '--fix', '--fix-dry-run', '--write-baseline'])
    expect(await kebao('lint', '--shard', '1/3', other)).toMatchObject({ code: 2 })
  const { stderr } = await kebao('lint', '--shard', '1/3')
  expect(stderr).toContain('kebao report merge')
})
