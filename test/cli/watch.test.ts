/** `kebao lint --watch`, as a process of its own that is told nothing but what happens on the disk. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { read } from '../lint/harness.js'
import { temporaryFolder } from '../node/temporary-folder.js'
import { buildProgram } from './built-program.js'

const tools = mkdtempSync(join(tmpdir(), 'kebao-test-'))
let program = ''
beforeAll(async () => {
  program = await buildProgram(tools)
}, 60_000)
afterAll(() => rmSync(tools, { recursive: true }))

const minimal = read(join(import.meta.dirname, '../fixtures/minimal'))
const course = new TextDecoder().decode(minimal['course.md'] as Uint8Array)
const idOf = (name: string): string => course.replace(/^id: .*$/m, `id: example/${name}`)

const packageAt = (name: string) => ({
  ...Object.fromEntries(Object.entries(minimal).map(([path, content]) => [`${name}/${path}`, content])),
  [`${name}/course.md`]: idOf(name),
})

/** Saves as editors do: nobody sees half a file. */
const save = (path: string, text: string): void => {
  const draft = join(dirname(path), '.draft')
  writeFileSync(draft, text)
  renameSync(draft, path)
}

const WAITING = 'Waiting for changes; press Ctrl-C to stop.\n'

const watching = async (cwd: string, ...args: readonly string[]) => {
  const argv = [program, 'lint', '--watch', '--lang', 'en', '--format', 'compact', ...args]
  const child = spawn(process.execPath, argv, { cwd, env: { PATH: process.env.PATH } })
  onTestFinished(() => void child.kill('SIGKILL'))
  const said = { stdout: '', stderr: '' }
  let heard = (): void => {}
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      said[name] += text
      heard()
    })
  }
  /** What was said since the last time, up to the words that it waits. */
  const answer = async () => {
    while (!said.stderr.endsWith(WAITING)) await new Promise<void>((resolve) => (heard = resolve))
    const now = { ...said }
    Object.assign(said, { stdout: '', stderr: '' })
    return { stdout: now.stdout, told: now.stderr.slice(0, -WAITING.length) }
  }
  return { child, answer, first: await answer() }
}

test('a change is answered with what it changed, and nothing else', async () => {
  const folder = temporaryFolder({ ...packageAt('a'), ...packageAt('b') })
  const { child, answer, first } = await watching(folder)
  expect(first).toEqual({ stdout: '', told: '' })

  save(join(folder, 'a/course.md'), idOf('a').replace(/^title: .*\n/m, ''))
  const broken = await answer()
  expect(broken.stdout).toMatch(/^a\/course\.md:\d+:\d+: error /)
  expect(
    broken.stdout
      .trim()
      .split('\n')
      .every((line) => line.startsWith('a/')),
  ).toBe(true)
  expect(broken.told).toMatch(/^1 error.* in 2 packages\.\n$/)

  // Its twin is told as well: what is between packages is looked at again, though only one was read.
  save(join(folder, 'a/course.md'), idOf('b'))
  expect((await answer()).stdout).toMatch(/^b\/course\.md:\d+:\d+: error bundle\/duplicate-id /)

  renameSync(join(folder, 'a'), join(temporaryFolder(), 'a'))
  expect(await answer()).toMatchObject({ stdout: '', told: '' })

  child.kill('SIGINT')
  const [code] = await once(child, 'exit')
  expect(code).toBe(130)
})

test('a package that comes is found, and a report of its own wakes nobody', async () => {
  const folder = temporaryFolder({ ...packageAt('a'), 'notes.txt': '' })
  const { answer } = await watching(folder, '--format', 'json=a/report.json')
  const reported = () => JSON.parse(readFileSync(join(folder, 'a/report.json'), 'utf8'))
  mkdirSync(join(folder, 'b'))
  save(join(folder, 'b/course.md'), idOf('b').replace(/^title: .*\n/m, ''))
  const { stdout } = await answer()
  expect(stdout).toMatch(/^b\/course\.md:\d+:\d+: error /)
  expect(reported().summary.packages).toBe(2)

  // Had the report woken it, there would be an answer to nothing before this one.
  save(join(folder, 'notes.txt'), 'no package')
  save(join(folder, 'b/course.md'), idOf('a'))
  expect((await answer()).stdout).toContain('bundle/duplicate-id')
})

test('settings are read again when they change, and may be wrong for a while', async () => {
  const folder = temporaryFolder({ ...packageAt('a'), 'a/lessons/01-open.md': lesson, 'kebao.yaml': '' })
  const { answer, first } = await watching(folder, 'a')
  expect(first.stdout).toContain('quiz/single-key')
  const settings = join(folder, 'kebao.yaml')
  save(settings, 'severities: { quiz/single-key: off }\n')
  expect((await answer()).stdout).not.toContain('quiz/single-key')
  save(settings, 'severities: { quiz/single-key: never }\n')
  expect((await answer()).told).toContain('kebao.yaml:1:')
  save(settings, 'severities: { quiz/single-key: warning }\n')
  expect((await answer()).stdout).toContain('warning quiz/single-key')
})

test('a profile is read again whatever it is called, and wherever it stands', async () => {
  const folder = temporaryFolder({
    ...packageAt('a'),
    'a/lessons/01-open.md': lesson,
    'kebao.yaml': 'profile: _profile.yaml\n',
    '_profile.yaml': 'id: ours\n',
    '.rules/strict.txt': 'id: strict\n',
  })
  const { answer, first } = await watching(folder)
  expect(first.stdout).toContain('error quiz/single-key')
  save(join(folder, '_profile.yaml'), 'id: ours\nseverities: { quiz/single-key: info }\n')
  expect((await answer()).stdout).toContain('info quiz/single-key')
  // Settings that cannot be used say nothing of what else to watch.
  save(join(folder, 'kebao.yaml'), 'profile: .new.yaml\n')
  expect((await answer()).told).toContain('.new.yaml')
  save(join(folder, '.new.yaml'), 'id: ours\nseverities: { quiz/single-key: warning }\n')
  expect((await answer()).stdout).toContain('warning quiz/single-key')
  save(join(folder, 'kebao.yaml'), 'profile: .rules/strict.txt\n')
  expect((await answer()).stdout).toContain('error quiz/single-key')
  save(join(folder, '.rules/strict.txt'), 'id: strict\nseverities: { quiz/single-key: info }\n')
  expect((await answer()).stdout).toContain('info quiz/single-key')
})

const lesson = new TextDecoder()
  .decode(minimal['lessons/01-open.md'] as Uint8Array)
  .concat('\n:::single{#q9}\nWhich?\n\n- [ ] one\n- [ ] two\n\n> Explanation: neither.\n:::\n')

test('a syllabus that changes has the courses that name it checked again', async () => {
  const goal = '学完能自己打开手机并调大字号'
  const syllabus = (text: string): string =>
    `---\nid: example/plan\nversion: 1.0.0\ntitle: 大纲\nobjectives: [{ id: O1, text: ${text} }]\n---\n`
  const folder = temporaryFolder({
    ...packageAt('a'),
    'a/course.md': idOf('a').replace(
      /^version: .*$/m,
      '$&\nconformsTo: [{ syllabus: example/plan, version: 1.0.0 }]',
    ),
    'plan/syllabus.md': syllabus(goal),
  })
  const { answer, first } = await watching(folder)
  expect(first.stdout).not.toMatch(/^a\//m)
  save(join(folder, 'plan/syllabus.md'), syllabus('学完能唱一首家乡的歌'))
  expect((await answer()).stdout).toMatch(/^a\/course\.md:\d+:\d+: \w+ conformance\//m)
})
