/** The real process: exit codes, closed pipes, signals, and what is never shown to anybody. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import metadata from '../../package.json' with { type: 'json' }

const folder = mkdtempSync(join(tmpdir(), 'kebao-test-'))
const program = join(folder, 'kebao.mjs')
const sampleCommands = join(import.meta.dirname, 'main-commands.ts')

beforeAll(() =>
  build({
    entryPoints: [join(import.meta.dirname, '../../src/cli/main.ts')],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    plugins: [
      {
        name: 'sample commands',
        setup: ({ onResolve }) =>
          onResolve({ filter: /^\.\/commands\/index\.js$/ }, () => ({ path: sampleCommands })),
      },
    ],
  }),
)
afterAll(() => rmSync(folder, { recursive: true }))

const start = (...args: readonly string[]) => {
  const env = { PATH: process.env.PATH, LANG: 'en' }
  return spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'], env })
}

const finished = async (child: ReturnType<typeof start>) => {
  const [[code], stdout, stderr] = await Promise.all([
    once(child, 'exit'),
    text(child.stdout),
    text(child.stderr),
  ])
  return { code, stdout, stderr }
}

test('the version is that of the package', async () => {
  expect(await finished(start('--version'))).toEqual({ code: 0, stdout: `${metadata.version}\n`, stderr: '' })
})

test('all of a long output arrives, and the exit code with it', async () => {
  const { code, stdout, stderr } = await finished(start('flood'))
  expect([code, stdout.length, stderr]).toEqual([1, 5_000_000, ''])
})

test('a reader that leaves early is no fault', async () => {
  const child = start('flood')
  child.stdout.destroy()
  const [[code], stderr] = await Promise.all([once(child, 'exit'), text(child.stderr)])
  expect([code, stderr]).toEqual([1, ''])
})

test('Ctrl-C', async () => {
  const child = start('wait')
  await once(child.stdout, 'data')
  child.kill('SIGINT')
  expect(await finished(child)).toMatchObject({ code: 130, stderr: '' })
})

test('an error from nowhere is one sentence', async () => {
  expect(await finished(start('crash'))).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'kebao itself failed, through no fault of the package; please tell its maintainers: TypeError: from nowhere\n',
  })
})
