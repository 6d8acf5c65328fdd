/** `kebao lint --stdin`: a text that is not saved, as an editor hands it over. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { read } from '../../lint/harness.js'
import { temporaryFolder } from '../../node/temporary-folder.js'
import { sessionIn } from './session.js'

const minimal = read(join(import.meta.dirname, '../../fixtures/minimal'))
const textOf = (path: string): string => new TextDecoder().decode(minimal[path] as Uint8Array)
const course = textOf('course.md')
const lesson = textOf('lessons/01-open.md')

const workspace = (): string =>
  temporaryFolder({
    ...Object.fromEntries(Object.entries(minimal).map(([path, content]) => [`a/${path}`, content])),
    'b/course.md': course,
    'notes.md': '',
  })

const lint = async (stdin: string, ...args: readonly string[]) => {
  const folder = workspace()
  const { kebao } = sessionIn(folder, 'en', { stdin })
  return { folder, ...(await kebao('lint', '--stdin', '--format', 'compact', ...args)) }
}

const noTitle = course.replace(/^title: .*\n/m, '')

describe('a text with a name', () => {
  it('stands in the place of the file', async () => {
    const file = ['--stdin-file', 'a/lessons/01-open.md']
    expect(await lint(lesson, ...file)).toMatchObject({ code: 0, stdout: '', stderr: '' })
    const wrong = await lint(lesson.replace(/^objectives: .*$/m, 'objectives: [O9]'), ...file)
    expect(wrong).toMatchObject({ code: 1 })
    expect(wrong.stdout).toMatch(/^a\/lessons\/01-open\.md:\d+:\d+: error objective\//)
    expect(readFileSync(join(wrong.folder, 'a/lessons/01-open.md'), 'utf8')).toBe(lesson)
  })

  it('may be the course, and is told alone', async () => {
    const { code, stdout } = await lint(noTitle, '--stdin-file', 'a/course.md')
    expect(code).toBe(1)
    expect(
      stdout
        .trim()
        .split('\n')
        .every((line) => line.startsWith('a/course.md:')),
    ).toBe(true)
  })

  it('may be new: a lesson, or the course of a folder that is no package yet', async () => {
    const made = await lint(
      lesson.replace('id: open', 'id: new').replace('#q1', '#q2'),
      '--stdin-file',
      'a/lessons/02-new.md',
    )
    expect(made).toMatchObject({ code: 0, stderr: '' })
    expect(await lint(noTitle, '--stdin-file', 'course.md')).toMatchObject({ code: 1, stderr: '' })
  })

  it('must stand in a package', async () => {
    for (const path of ['notes.md', 'nowhere/x.md', 'c.md', '..']) {
      const { code, stdout, stderr } = await lint('', '--stdin-file', path)
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
      expect(stderr).toMatch(/^\S.*\n$/)
    }
  })
})

describe('a text without a name', () => {
  it('is a course by itself', async () => {
    const { code, stdout } = await lint(noTitle)
    expect(code).toBe(1)
    expect(stdout).toMatch(/^course\.md:\d+:\d+: error /m)
    expect((await lint('\uffff')).code).toBe(1)
  })

  it('is read no further than a course may be long', async () => {
    expect((await lint('长'.repeat(1_000_000))).stdout).toContain('parse/file-too-large')
  })
})

it('goes with nothing that reads or writes other files', async () => {
  for (const other of [
    ['--fix'],
    ['--fix-dry-run'],
    ['--watch'],
    ['--baseline', 'known.json', '--write-baseline'],
    ['a'],
  ]) {
    expect(await lint(course, ...other)).toMatchObject({ code: 2, stdout: '' })
  }
  const { kebao } = sessionIn(workspace(), 'en')
  expect(await kebao('lint', '--stdin-file', 'a/course.md')).toMatchObject({ code: 2, stdout: '' })
})
