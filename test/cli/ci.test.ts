/** What kebao brings for build servers runs as it stands there: the very lines of the files, on packages of a test. */
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import metadata from '../../package.json' with { type: 'json' }
import { read } from '../lint/harness.js'
import { temporaryFolder } from '../node/temporary-folder.js'
import { buildProgram } from './built-program.js'

const root = join(import.meta.dirname, '../..')
const tools = mkdtempSync(join(tmpdir(), 'kebao-test-'))

const wanted = `kebao@${metadata.version}`

const addTool = (name: string, ...lines: readonly string[]): void => {
  writeFileSync(join(tools, name), ['#!/bin/sh -e', ...lines, ''].join('\n'))
  chmodSync(join(tools, name), 0o755)
}

/** Stand-ins for npm and npx: they must be asked for this version of kebao and for nothing else. */
beforeAll(async () => {
  const program = await buildProgram(tools)
  const options = '--no-audit --no-fund --ignore-scripts'
  mkdirSync(ownFolder)
  addTool('program', `exec "${process.execPath}" "${program}" "$@"`)
  addTool(
    'npm',
    // Where npm runs and where it installs are what decides which .npmrc it reads.
    `pwd -P > "${tools}/npm-ran-in"`,
    `[ "$1 $2" = "install --prefix" ] && [ "$3" -ef . ] || { echo "npm $*"; exit 64; }`,
    'shift 3',
    `[ "$*" = "${options} ${wanted}" ] || { echo "npm $*"; exit 64; }`,
    'mkdir -p node_modules/.bin',
    `cp "${tools}/program" node_modules/.bin/kebao`,
  )
  addTool(
    'npx',
    `[ "$1 $2" = "--yes ${wanted}" ] || { echo "npx $*"; exit 64; }`,
    'shift 2',
    `exec "${tools}/program" "$@"`,
  )
}, 60_000)
afterAll(() => rmSync(tools, { recursive: true }))

type Variables = Readonly<Record<string, string>>

/** What a runner has of its own; a blank is in the name, as there may be. */
const ownFolder = join(tools, 'of the runner')
const runner: Variables = { RUNNER_TEMP: ownFolder, TMPDIR: ownFolder }

const shell = (line: string, cwd: string, variables: Variables = {}) => {
  const env = {
    ...runner,
    ...variables,
    PATH: `${tools}${delimiter}${process.env.PATH}`,
    LANG: 'zh_CN.UTF-8',
  }
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', line], {
    cwd,
    env,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

const minimal = read(join(root, 'test/fixtures/minimal'))
const course = new TextDecoder().decode(minimal['course.md'] as Uint8Array)

/** A workspace with a sound package, and another that has no title and stands in a folder with a blank in its name. */
const workspace = (): string =>
  temporaryFolder({
    ...Object.fromEntries(Object.entries(minimal).map(([path, text]) => [`good/${path}`, text])),
    ...Object.fromEntries(Object.entries(minimal).map(([path, text]) => [`not good/${path}`, text])),
    'not good/course.md': course.replace(/^id: .*$/m, 'id: other/course').replace(/^title: .*\n/m, ''),
    'README.md': '# 不是课\n',
  })

/** A checkout whose author would like to be asked instead of kebao, and instead of the registry. */
const hostile = (): string => {
  const trap = `#!/bin/sh\ntouch "$(dirname "$0")/../../stolen"\n`
  const folder = temporaryFolder({
    ...Object.fromEntries(Object.entries(minimal).map(([path, text]) => [`good/${path}`, text])),
    '.npmrc': 'registry=http://127.0.0.1:9/\nscript-shell=./node_modules/.bin/kebao\n',
    'node_modules/.bin/kebao': trap,
    'node_modules/kebao/package.json': `{"name":"kebao","version":"${metadata.version}","bin":"../.bin/kebao"}`,
  })
  chmodSync(join(folder, 'node_modules/.bin/kebao'), 0o755)
  return folder
}

/** Where npm ran: below the runner's own folder, and so not in the checkout. */
const npmRanIn = (): string => readFileSync(join(tools, 'npm-ran-in'), 'utf8').trim()

const yaml = (path: string) => parse(readFileSync(join(root, path), 'utf8'))

describe('action.yml', () => {
  const { inputs, runs } = yaml('action.yml')
  const [step] = runs.steps

  /** What GitHub does before it runs a step: it puts the inputs in their places. */
  const act = (given: Variables, cwd: string, others: Variables = {}) => {
    const inputOf = (name: string): string => given[name] ?? String(inputs[name].default)
    const env = Object.entries(step.env as Variables).map(([name, value]) => [
      name,
      value.replace(/^\$\{\{ inputs\.([a-z-]+) \}\}$/, (_, input: string) => inputOf(input)),
    ])
    return shell(step.run, cwd, { ...others, ...Object.fromEntries(env) })
  }

  test('is one step, whose script holds no input', () => {
    expect(runs).toMatchObject({ using: 'composite', steps: [{ shell: 'bash' }] })
    expect(runs.steps).toHaveLength(1)
    expect(step.run).not.toContain('${{')
    const used = Object.values(step.env as Variables).map((value) => value.replace(/\W*inputs\.|\W+$/g, ''))
    expect(used.sort()).toEqual(Object.keys(inputs).sort())
  })

  test('annotates, and fails where there are errors', () => {
    const folder = workspace()
    const summary = join(folder, 'summary.md')
    const { status, stdout } = act({}, folder, { GITHUB_STEP_SUMMARY: summary })
    expect(status).toBe(1)
    expect(stdout).toContain('::error file=not good/course.md,')
    expect(readFileSync(summary, 'utf8')).toContain('| 错误 | not good/course.md')
  })

  test('takes folders line by line, and all its inputs', () => {
    const folder = workspace()
    expect(act({ paths: 'good\n', 'max-warnings': '0', language: 'en' }, folder)).toMatchObject({ status: 0 })
    const { status } = act({ paths: 'good\nnot good\n', 'sarif-file': 'out/a b.sarif' }, folder)
    expect(status).toBe(1)
    expect(JSON.parse(readFileSync(join(folder, 'out/a b.sarif'), 'utf8'))).toMatchObject({
      version: '2.1.0',
    })
  })

  test('looks only at what changed since a commit', () => {
    const folder = workspace()
    const git = 'git -c user.name=test -c user.email=test@example.org'
    shell(`git init --quiet && git add . && ${git} commit --quiet --message first`, folder)
    writeFileSync(join(folder, 'good/lessons/01-open.md'), '')
    const { status, stdout } = act({ 'changed-since': 'HEAD' }, folder)
    expect(status).toBe(1)
    expect(stdout).toContain('file=good/lessons/01-open.md')
    expect(stdout).not.toContain('not good')
  })

  test('asks nothing of what a checkout brings', () => {
    const folder = hostile()
    expect(act({}, folder)).toMatchObject({ status: 0 })
    expect(npmRanIn().startsWith(realpathSync(ownFolder))).toBe(true)
    expect(existsSync(join(folder, 'stolen'))).toBe(false)
  })

  test('what somebody types is never a command', () => {
    const folder = workspace()
    const evil = '$(touch evil)`touch evil`"; touch evil; "'
    for (const name of Object.keys(inputs)) expect(act({ [name]: evil }, folder).status).not.toBe(0)
    expect(act({ paths: '--fix' }, folder)).toMatchObject({ status: 2 })
    expect(existsSync(join(folder, 'evil'))).toBe(false)
  })
})

describe('templates/gitlab-ci.yml', () => {
  const { kebao: job } = yaml('templates/gitlab-ci.yml')

  test('leaves both reports where GitLab looks for them', () => {
    const folder = workspace()
    const { status, stdout } = shell(job.script.join('\n'), folder, job.variables)
    expect(status).toBe(1)
    expect(stdout).toContain('not good/course.md')
    expect(job.artifacts.when).toBe('always')
    const { codequality, junit } = job.artifacts.reports
    const [first] = JSON.parse(readFileSync(join(folder, codequality), 'utf8'))
    expect(first).toMatchObject({ location: { path: 'not good/course.md' }, severity: 'critical' })
    expect(readFileSync(join(folder, junit), 'utf8')).toContain('<testsuite name="not good"')
  })

  test('asks nothing of what a checkout brings', () => {
    const folder = hostile()
    expect(shell(job.script.join('\n'), folder, job.variables)).toMatchObject({ status: 0 })
    expect(npmRanIn().startsWith(realpathSync(ownFolder))).toBe(true)
    expect(existsSync(join(folder, 'stolen'))).toBe(false)
  })

  test('takes several folders', () => {
    const paths = { ...job.variables, KEBAO_PATHS: 'good good/lessons' }
    expect(shell(job.script.join('\n'), workspace(), paths)).toMatchObject({ status: 0 })
  })
})

describe('.pre-commit-hooks.yaml', () => {
  const [hook] = yaml('.pre-commit-hooks.yaml')
  const files = new RegExp(hook.files)
  const quoted = (path: string): string => `'${path}'`

  test('hands over the files of packages, and no others', () => {
    for (const path of [
      'course.md',
      '麦秆/课程.md',
      'a/lessons/01.md',
      'a/课节/01/index.md',
      'a/素材/x.svg',
      'kebao.yaml',
      'a/kebao.yaml',
    ])
      expect(path).toMatch(files)
    for (const path of [
      'README.md',
      'src/course.ts',
      'discourse.md',
      'a/lessons',
      'web/assets/x.svg',
      'not-kebao.yaml',
    ])
      expect(path).not.toMatch(files)
  })

  test('checks the packages of the files it is given', () => {
    const folder = workspace()
    const staged = ['README.md', 'good/course.md', 'good/lessons/01-open.md'].filter((path) =>
      files.test(path),
    )
    expect(staged).toHaveLength(2)
    expect(shell(`${hook.entry} ${staged.map(quoted).join(' ')}`, folder)).toMatchObject({ status: 0 })
    const bad = shell(`${hook.entry} ${[...staged, 'not good/course.md'].map(quoted).join(' ')}`, folder)
    expect(bad).toMatchObject({ status: 1 })
    expect(bad.stdout).toContain('not good/course.md')
  })

  test('checks all packages below settings', () => {
    const folder = workspace()
    writeFileSync(join(folder, 'kebao.yaml'), 'exclude: [good]\n')
    const { status, stdout } = shell(`${hook.entry} kebao.yaml`, folder)
    expect([status, stdout]).toEqual([1, expect.stringContaining('not good/course.md')])
  })

  test('takes no name of a file for an option', () => {
    const { status, stderr } = shell(`${hook.entry} --write-baseline`, workspace())
    expect([status, stderr]).toEqual([2, expect.stringContaining('「--write-baseline」')])
    expect(stderr).toContain('找不到')
  })
})
