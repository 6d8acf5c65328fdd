/**
 * `npm run bench`: what kebao costs above the floor. Runs take turns, each in a process of its own, since a machine is
 * never equally fast for long; so the ratios count, not the seconds.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeCorpus } from './corpus.js'
import { type Cost, measure, medianCost } from './measure.js'
import { buildPrograms } from './programs.js'

const ROUNDS = 5

const folder = mkdtempSync(join(tmpdir(), 'kebao-bench-'))
const corpus = join(folder, 'corpus')
const [first = ''] = writeCorpus(corpus, { lessons: 1_000, perPackage: 12 })

await buildPrograms(folder, 'floor', 'whole')

const program = join(import.meta.dirname, '../dist/cli.js')
const contests: Readonly<Record<string, readonly string[]>> = {
  'floor: unified alone, 1000 lessons': [join(folder, 'floor.mjs'), corpus],
  'library: read, parse, lint, render, pack': [join(folder, 'whole.mjs'), corpus],
  'kebao pack: the same, written to disk': [program, 'pack', corpus, '--out', join(folder, 'out')],
  'empty: Node alone': ['--eval', ''],
  'kebao lint: one package of 12 lessons': [program, 'lint', first],
}

const costs = new Map<string, Cost[]>(Object.keys(contests).map((name) => [name, []]))
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [name, args] of Object.entries(contests)) costs.get(name)?.push(await measure(args))
}
rmSync(folder, { recursive: true })

const medians = new Map(Array.from(costs, ([name, each]) => [name, medianCost(each)]))
const [floor] = medians.values()
const cell = (value: number): string => value.toFixed(0).padStart(7)
process.stdout.write(`${''.padEnd(42)}wall ms  CPU ms  CPU of the floor\n`)
for (const [name, { wall, cpu }] of medians) {
  const ratio = (cpu / (floor?.cpu ?? Number.NaN)).toFixed(2)
  process.stdout.write(`${name.padEnd(42)}${cell(wall)} ${cell(cpu)}  ${ratio.padStart(16)}\n`)
}
process.stdout.write(
  'Targets: the whole run within 1.60 of the floor; kebao lint below 500 ms of CPU.\n' +
    'The floor is unified as it is published; kebao builds it with mends of its own (scripts/build/kept-grammar).\n',
)
