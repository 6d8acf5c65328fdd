/** `kebao lint --fix` and its kin: what is written, what is only shown, and what no fix can mend. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { applyPatch, parsePatch } from 'diff'
import { expect, it } from 'vitest'
import { diffTrees } from '../../../src/cli/diff-trees.js'
import { tree } from '../../../src/index.js'
import { read } from '../../lint/harness.js'
import { temporaryFolder } from '../../node/temporary-folder.js'
import { sessionIn } from './session.js'

const minimal = read(join(import.meta.dirname, '../../fixtures/minimal'))

const lesson = new TextDecoder().decode(minimal['lessons/01-open.md'] as Uint8Array)

const respelt = lesson.replace('duration:', 'Duration:')

it('remembers what was found while the folder was read', async () => {
  const folder = temporaryFolder({ ...minimal, 'lessons/01-open.md': respelt, 'assets/aux.txt': '' })
  const { kebao } = sessionIn(folder, 'en')
  const { stdout } = await kebao('lint', '--fix', '--format', 'compact')
  expect(stdout).not.toContain('parse/key-spelling')
  expect(stdout).toContain('parse/unsafe-path')
})

it('--fix-dry-run shows a diff that makes of the files what --fix makes of them, and writes nothing', async () => {
  const folder = temporaryFolder({ ...minimal, 'lessons/01-open.md': respelt })
  const file = join(folder, 'lessons/01-open.md')
  const { kebao } = sessionIn(folder, 'en')
  const { stdout, code } = await kebao('lint', '--fix-dry-run')
  expect(code).toBe(0)
  expect(readFileSync(file, 'utf8')).toBe(respelt)
  const [patch, ...others] = parsePatch(stdout)
  expect(others).toEqual([])
  expect(patch?.oldFileName).toBe('a/lessons/01-open.md')
  expect(stdout).toContain('\n-Duration: 90\n+duration: 90\n')
  await kebao('lint', '--fix')
  expect(applyPatch(respelt, stdout)).toBe(readFileSync(file, 'utf8'))
  expect(await kebao('lint', '--fix-dry-run')).toEqual({ stdout: '', stderr: '', code: 0 })
})

it('--fix-dry-run reports as well where a format is named, and exits as --fix would', async () => {
  const folder = temporaryFolder({ ...minimal, 'lessons/01-open.md': respelt.replace('[x]', '[ ]') })
  const { kebao } = sessionIn(folder, 'en')
  const { stdout, code } = await kebao('lint', '--fix-dry-run', '--format', 'compact')
  expect(code).toBe(1)
  expect(stdout).toMatch(/^--- a\/lessons/)
  expect(stdout).toContain('quiz/single-key')
  expect(stdout).not.toContain('parse/key-spelling')
})

it('--unsafe alone is a mistake', async () => {
  const { kebao } = sessionIn(temporaryFolder(minimal), 'en')
  const { code, stderr, stdout } = await kebao('lint', '--unsafe')
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toBe(
    'The option `--unsafe` goes with `--fix` or `--fix-dry-run`. See `kebao lint --help`.\n',
  )
})

it('a diff names files as the user would, and colours what changes', async () => {
  const before = tree({ 'a b.md': '一\n二\n', 'same.md': '一\n' }).value
  const after = new Map([...before, ...tree({ 'a b.md': '一\n三' }).value])
  expect(await diffTrees('课程', before, after, false)).toBe(
    '--- a/课程/a b.md\t\n+++ b/课程/a b.md\t\n@@ -1,2 +1,2 @@\n 一\n-二\n+三\n\\ No newline at end of file\n',
  )
  expect(await diffTrees('', before, after, true)).toContain(
    '\u001b[31m-二\u001b[39m\n\u001b[32m+三\u001b[39m\n',
  )
})

it('a file of which only the encoding changes is named', async () => {
  const before = tree({ 'course.md': Uint8Array.of(0xd6, 0xd0, 0xce, 0xc4) }).value
  const after = tree({ 'course.md': '中文' }).value
  expect(await diffTrees('', before, after, false)).toBe('--- a/course.md\n+++ b/course.md\n')
})

it('--unsafe mends what may change the meaning as well', async () => {
  const several = lesson.replace('单选题', '多选题')
  const folder = temporaryFolder({ ...minimal, 'lessons/01-open.md': several })
  const { kebao } = sessionIn(folder, 'en')
  expect(await kebao('lint', '--fix-dry-run')).toMatchObject({ stdout: '', code: 0 })
  expect((await kebao('lint', '--fix-dry-run', '--unsafe')).stdout).toContain('\n+:::单选题{#q1 目标=O1}\n')
  await kebao('lint', '--fix', '--unsafe')
  expect(readFileSync(join(folder, 'lessons/01-open.md'), 'utf8')).toBe(lesson)
})
