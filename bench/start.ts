/**
 * How soon the program is there: `kebao --version` beside an empty Node process, and `kebao lint` of one small package
 * beside the same code with its packages where npm puts them. Run by `npm run bench:start`; the first argument may be
 * the number of rounds, and `--json FILE` hands the results over.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { type Cost, measure, medianCost } from './measure.js'
import { handOver, type Target, targetLines } from './target.js'

const [first = ''] = process.argv.slice(2)
const rounds = /^\d+$/.test(first) ? Number(first) : 9
const root = join(import.meta.dirname, '..')
const program = join(root, 'dist/cli.js')

/** Below the project, so that Node finds the packages. */
const cache = join(root, 'node_modules/.cache')
mkdirSync(cache, { recursive: true })
const folder = mkdtempSync(join(cache, 'bench-start-'))

/** As it would be published without bundling its packages; kebao's own code is joined, which favours it. */
const unbundle = () =>
  build({
    entryPoints: [join(import.meta.dirname, 'start-lint.ts')],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'error',
  })

/** Without anything that reports from within: that alone would load what an empty process does not. */
const wallOf = (args: readonly string[]): number => {
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env
  const begin = performance.now()
  const { status } = spawnSync(process.execPath, args, { env, stdio: 'ignore' })
  const wall = performance.now() - begin
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`)
  return wall
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

const compareVersion = (): void => {
  const empty = join(folder, 'empty.cjs')
  writeFileSync(empty, '')
  const walls: Record<'empty' | 'version', number[]> = { empty: [], version: [] }
  for (let round = -1; round < rounds * 3; round++) {
    const pair = { empty: wallOf([empty]), version: wallOf([program, '--version']) }
    if (round < 0) continue
    walls.empty.push(pair.empty)
    walls.version.push(pair.version)
  }
  const [none, version] = [median(walls.empty), median(walls.version)]
  console.log(`empty process          ${none.toFixed(0)} ms`)
  console.log(
    `kebao --version        ${version.toFixed(0)} ms  ${(version / none).toFixed(2)} × (target 1.30)`,
  )
}

const compareLint = async (): Promise<Target> => {
  await unbundle()
  const course = join(folder, 'course')
  spawnSync(process.execPath, [program, 'new', course, '--title', '学用手机'], { stdio: 'ignore' })
  const unbundled = join(folder, 'start-lint.mjs')
  const runs = {
    'unbundled kebao lint': [unbundled, 'lint', '--no-cache', course],
    'kebao lint --no-cache': [program, 'lint', '--no-cache', course],
    'kebao lint, once more': [program, 'lint', course],
  }
  const costs = new Map(Object.keys(runs).map((name) => [name, [] as Cost[]]))
  for (let round = -1; round < rounds; round++)
    for (const [name, args] of Object.entries(runs)) {
      const cost = await measure(args, { cwd: folder })
      if (round >= 0) costs.get(name)?.push(cost)
    }
  const base = medianCost(costs.get('unbundled kebao lint') ?? [])
  for (const [name, list] of costs) {
    const { wall, cpu } = medianCost(list)
    const ratios = `${(cpu / base.cpu).toFixed(2)} × CPU, ${(wall / base.wall).toFixed(2)} × wall`
    console.log(`${name}  ${cpu.toFixed(0)} ms CPU, ${wall.toFixed(0)} ms  ${ratios}`)
  }
  return {
    id: 'T6',
    what: {
      en: '`kebao lint` of one package: CPU of the same with its libraries unbundled',
      'zh-CN': '`kebao lint` 一个课包：CPU 是库不打包时的几倍',
    },
    limit: 0.35,
    reached: medianCost(costs.get('kebao lint --no-cache') ?? []).cpu / base.cpu,
    unit: '×',
  }
}

try {
  console.log(`Node ${process.version}, ${rounds} rounds, medians`)
  compareVersion()
  const targets = [await compareLint()]
  process.stdout.write(targetLines(targets))
  // What the version takes, `npm run bench` measures itself.
  handOver(targets)
} finally {
  rmSync(folder, { recursive: true })
}
