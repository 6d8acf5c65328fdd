import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isIncomplete } from '../../../src/cli/is-incomplete.js'
import { openLintTask } from '../../../src/cli/lint/lint-task.js'
import type { LintRecord } from '../../../src/cli/lint/linted.js'
import type { PackRecord } from '../../../src/cli/pack/pack-record.js'
import { openPackTask } from '../../../src/cli/pack/pack-task.js'
import { hireCrew } from '../../../src/cli/work/crew.js'
import { openFactsCache } from '../../../src/cli/work/facts-cache.js'
import { stuckDiagnostic } from '../../../src/cli/work/stopped.js'
import type { Task } from '../../../src/cli/work/task.js'
import { type Means, workThrough } from '../../../src/cli/work/work-through.js'
import { findPackages } from '../../../src/node/index.js'
import { temporaryFolder } from '../../node/temporary-folder.js'
import { buildProgram } from '../built-program.js'
import { courseNamed, workspace } from './workspace.js'

const tools = mkdtempSync(join(tmpdir(), 'kebao-test-'))
let worker: URL
beforeAll(async () => {
  worker = new URL('./worker.mjs', pathToFileURL(await buildProgram(tools)))
}, 60_000)
afterAll(() => rmSync(tools, { recursive: true }))

const env = {}
const settings = { config: undefined, profile: undefined, rule: [] as string[], today: '2026-11-22' }
const lintOptions = { ...settings, syllabus: [], catalog: undefined, target: [] }

const all = async <R>(
  cwd: string,
  task: Task<R>,
  means: Omit<Means<R>, 'stuck'> = {},
): Promise<readonly R[]> => {
  const records: R[] = []
  const stuck = (): never => expect.unreachable()
  for await (const each of workThrough(await findPackages([], cwd), task, { ...means, stuck }))
    records.push(each)
  return records
}

test('threads find what one finds, in the same order', async () => {
  const cwd = workspace()
  const task = openLintTask([], lintOptions, { cwd, env })
  const brief = { kind: 'lint', args: [], options: lintOptions, cwd } as const
  const apart = await all(cwd, task, { hire: () => hireCrew(worker, brief, 2), worth: 0 })
  expect(apart).toEqual(await all(cwd, task))
  expect(apart.flatMap(({ diagnostics }) => diagnostics).length).toBeGreaterThan(0)
})

test('threads write the bytes that one writes', async () => {
  const cwd = workspace()
  const archives = async (out: string, isApart: boolean) => {
    const options = { ...settings, out, alone: false }
    const brief = { kind: 'pack', args: [], options, cwd } as const
    const task = openPackTask(options, { cwd, env })
    const means = isApart ? { hire: () => hireCrew<PackRecord>(worker, brief, 2), worth: 0 } : {}
    const packed = await all(cwd, task, means)
    return packed.map(({ bundle }) => bundle && [bundle.identity, readFileSync(bundle.aside ?? '')])
  }
  const apart = await archives('apart', true)
  expect(apart).toEqual(await archives('here', false))
  expect(apart.filter((each) => each !== undefined).length).toBeGreaterThan(5)
})

test('a mistake of the user arrives as his mistake', async () => {
  const brief = {
    kind: 'lint',
    args: [],
    options: { ...lintOptions, rule: ['no/such-rule:off'] },
    cwd: tools,
  } as const
  const crew = await hireCrew(worker, brief, 1)
  const found = { path: '', folder: temporaryFolder({ 'course.md': courseNamed('a') }) }
  await expect(crew.take(found)).rejects.toMatchObject({
    name: 'KebaoError',
    code: expect.stringMatching(/^usage\//),
  })
  await crew.dismiss()
})

test('a package that does not come to an end is given up, and the others are done', async () => {
  const names = ['a', 'b', 'c', 'endless', 'd', 'e']
  const found = names.map((path) => ({ path, folder: temporaryFolder({ 'course.md': courseNamed(path) }) }))
  const task: Task<string> = { circumstances: async () => undefined, answer: async (read) => read.found.path }
  const brief = { kind: 'lint', args: [], options: {}, cwd: tools } as const
  const records: string[] = []
  const stuckWorker = pathToFileURL(join(import.meta.dirname, 'stuck-worker.mjs'))
  for await (const record of workThrough(found, task, {
    hire: () => hireCrew<string>(stuckWorker, brief, 2, 1),
    worth: 0,
    stuck: (each, { seconds, file }) => `${each.path} ${seconds} ${file}`,
  }))
    records.push(record)
  expect(records).toEqual(['a', 'b', 'c', 'endless 1 lessons/02-深.md', 'd', 'e'])
})

test('what waits for a thread is not stuck', async () => {
  const found = Array.from({ length: 6 }, (_, at) => ({ path: `slow-${at}`, folder: tools }))
  const brief = { kind: 'lint', args: [], options: {}, cwd: tools } as const
  const crew = await hireCrew<string>(
    pathToFileURL(join(import.meta.dirname, 'stuck-worker.mjs')),
    brief,
    1,
    1,
  )
  const outcomes = await Promise.all(found.map((each) => crew.take(each)))
  await crew.dismiss()
  expect(outcomes.map((each) => 'record' in each && each.record)).toEqual(found.map(({ path }) => path))
})

test('a package that was not checked to its end is never known', () => {
  const diagnostic = stuckDiagnostic({ seconds: 120, file: '课节/02.md' })
  expect(diagnostic).toMatchObject({ code: 'lint/stopped', severity: 'error', file: '课节/02.md' })
  expect(isIncomplete([diagnostic])).toBe(true)
  expect(stuckDiagnostic({}).message.en).toContain('memory')
})

test('what is known is not done again, and what has changed is', async () => {
  const cwd = workspace()
  const done: string[] = []
  const task = openLintTask([], lintOptions, { cwd, env })
  const counting: typeof task = {
    ...task,
    answer: (read) => {
      done.push(read.found.path)
      return task.answer(read)
    },
  }
  const path = join(temporaryFolder(), 'facts.txt')
  const run = async (more: Partial<typeof lintOptions> = {}) => {
    done.length = 0
    const cache = openFactsCache<LintRecord>(path, 'test')
    const again = openLintTask([], { ...lintOptions, ...more }, { cwd, env })
    const records = await all(cwd, { ...counting, circumstances: again.circumstances }, { cache })
    await cache.save()
    return records
  }
  const first = await run()
  // Of two packages with the same files one is done.
  expect(done).toHaveLength(9)
  expect(JSON.stringify(await run())).toBe(JSON.stringify(first))
  expect(done).toHaveLength(0)
  writeFileSync(join(cwd, '课程-3/course.md'), `${courseNamed('course-3')}\n又一行。\n`)
  await run()
  expect(done).toEqual(['课程-3'])
  await run({ today: '2031-01-01' })
  expect(done).toHaveLength(9)
  await run({ rule: ['rights/*:off'] })
  expect(done).toHaveLength(9)
})
