/**
 * `npm run bench:lint [PACKAGES]`: what linting a workspace costs above parsing it, and how soon one change is answered.
 * Runs take turns in processes of their own, since a machine is never equally fast for long: the ratio counts.
 */
import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeCorpus } from './corpus.js'
import { type Cost, measure, medianCost } from './measure.js'
import { buildPrograms } from './programs.js'
import { watchTimes } from './watcher.js'

const ROUNDS = 3
const PER_PACKAGE = 10
const packages = Number(process.argv[2] ?? 500)

const folder = mkdtempSync(join(tmpdir(), 'kebao-bench-'))
const corpus = join(folder, 'corpus')
const [first = ''] = writeCorpus(corpus, { lessons: packages * PER_PACKAGE, perPackage: PER_PACKAGE })
const changed = join(first, 'lessons/01-lesson.md')
await buildPrograms(folder, 'parse-only', 'lint-only')
const program = join(import.meta.dirname, '../dist/cli.js')

const parsing: Cost[] = []
const linting: Cost[] = []
for (let round = 0; round < ROUNDS; round += 1) {
  parsing.push(await measure([join(folder, 'parse-only.mjs'), corpus]))
  linting.push(await measure([join(folder, 'lint-only.mjs'), corpus]))
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

const watched = median(await watchTimes(program, corpus, changed, ROUNDS))

const author = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.org']
const git = (...args: readonly string[]) =>
  // Without its housekeeping in the background, which would still write when the folder is deleted.
  execFileSync('git', ['-c', 'maintenance.auto=false', '-c', 'gc.auto=0', ...author, ...args], {
    cwd: corpus,
  })
git('init', '--quiet')
git('add', '.')
git('commit', '--quiet', '--message', 'corpus')
appendFileSync(changed, '\n再改一行。\n')
const since: Cost[] = []
for (let round = 0; round < ROUNDS; round += 1) {
  since.push(await measure([program, 'lint', '--changed-since', 'HEAD', corpus], { cwd: corpus }))
}
rmSync(folder, { recursive: true, maxRetries: 5, retryDelay: 200 })

const row = (name: string, ms: number, target: string): string =>
  `${name.padEnd(44)}${ms.toFixed(0).padStart(7)} ms  ${target}\n`
const [parsed, linted] = [medianCost(parsing), medianCost(linting)]
const ratio = (linted.cpu / parsed.cpu).toFixed(2)
process.stdout.write(
  [
    row(`parse: ${packages} packages of ${PER_PACKAGE} lessons (CPU)`, parsed.cpu, ''),
    row('parse and lint (CPU)', linted.cpu, `${ratio} of parsing; target 1.25`),
    row('--watch: one lesson changed (wall)', watched, 'target 500 ms'),
    row('--changed-since: one lesson changed (wall)', medianCost(since).wall, 'target 500 ms'),
    row('--changed-since: one lesson changed (CPU)', medianCost(since).cpu, ''),
  ].join(''),
)
