/**
 * Installs kebao from its tarball in an empty folder, as users do, and there compiles, runs and types commands: with
 * the oldest Node it promises and those after it. Prints a line for each step and ends with 1 if one failed.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'kebao-consumer-'))

/** The floor of `engines`, and the majors after it, as npm packages that hold nothing but the program. */
const nodes = ['20.19.0', '22', '24'].map((version) => `node-${process.platform}-${process.arch}@${version}`)

/** The oldest zod whose types kebao's declarations agree with, and the newest. */
const zods = ['4.0.0', '4']

const resolutions = ['NodeNext', 'Bundler'] as const

let failed = 0

const step = (name: string, program: string, args: readonly string[], cwd = folder): string => {
  const { status, stdout, stderr } = spawnSync(program, [...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  process.stdout.write(`${status === 0 ? 'ok  ' : 'FAIL'} ${name}\n`)
  if (status !== 0) {
    failed += 1
    process.stdout.write(`${stdout}${stderr}\n`)
  }
  return stdout
}

const npm = (name: string, ...args: readonly string[]): string =>
  step(name, 'npm', [...args, '--no-audit', '--no-fund', '--no-update-notifier'])

const tsconfig = (resolution: (typeof resolutions)[number]) => ({
  compilerOptions: {
    target: 'ES2022',
    lib: ['ES2023', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
    module: resolution === 'Bundler' ? 'ESNext' : resolution,
    moduleResolution: resolution,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    // The declarations themselves are checked too.
    skipLibCheck: false,
    types: ['node'],
    outDir: `out-${resolution}`,
  },
  files: ['use.ts'],
})

const write = (name: string, value: unknown): void =>
  writeFileSync(join(folder, name), JSON.stringify(value, null, 2))

npm('pack', 'pack', root, '--pack-destination', folder, '--ignore-scripts')
const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? ''
write('package.json', { name: 'consumer', private: true, type: 'module' })
const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const typescript = `typescript@${devDependencies.typescript}`
npm('install', 'install', `./${tarball}`, typescript, '@types/node@20')

cpSync(join(root, 'test/consumer/use.ts'), join(folder, 'use.ts'))
for (const resolution of resolutions) write(`tsconfig.${resolution}.json`, tsconfig(resolution))
const minimal = join(root, 'test/fixtures/minimal')
for (const zod of zods) {
  npm(`install zod@${zod}`, 'install', `zod@${zod}`)
  for (const resolution of resolutions) {
    step(`types: ${resolution}, zod ${zod}`, process.execPath, [
      'node_modules/typescript/bin/tsc',
      '-p',
      `tsconfig.${resolution}.json`,
    ])
  }
  step(`as a library, zod ${zod}`, process.execPath, ['out-NodeNext/use.js', minimal])
}

const kebao = 'node_modules/kebao/dist/cli.js'
step('kebao by its bin', join(folder, 'node_modules/.bin/kebao'), ['--version'])
const identities = new Set<string>()
for (const name of nodes) {
  const prefix = join(folder, 'nodes', name)
  npm(`install ${name}`, 'install', '--prefix', prefix, name)
  const node = join(prefix, 'node_modules', name.slice(0, name.indexOf('@')), 'bin/node')
  const course = `course-${name}`
  step(`${name}: kebao new`, node, [kebao, 'new', course, '--lang', 'en', '--title', 'Hello'])
  step(`${name}: kebao lint`, node, [kebao, 'lint', course])
  step(`${name}: kebao pack`, node, [kebao, 'pack', course, '-o', `${course}.kebao`])
  step(`${name}: kebao verify`, node, [kebao, 'verify', `${course}.kebao`])
  identities.add(step(`${name}: as a library`, node, ['out-NodeNext/use.js', minimal]))
}
process.stdout.write(`${identities.size === 1 ? 'ok  ' : 'FAIL'} every Node gives the same bundle\n`)
if (identities.size !== 1) failed += 1

rmSync(folder, { recursive: true })
process.stdout.write(failed === 0 ? 'consumer test passed\n' : `consumer test: ${failed} steps failed\n`)
process.exitCode = failed === 0 ? 0 : 1
