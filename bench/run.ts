/**
 * `npm run bench`: what kebao costs beside the floor and its neighbours; the run writes docs/performance.md.
 *
 *     --sizes 1k,10k    numbers of lessons; 1k by default
 *     --extras          a film and a watched workspace alone
 *     --full            1k, 10k, 100k, and the extras
 *     --rounds 5        runs of each contest
 *     --quick           100 lessons once, without neighbours: shows that everything runs, and writes nothing
 *     --report          writes the pages again from the figures in bench/results
 *     --program FILE    another command line than dist/cli.js
 *     --to FOLDER       where figures and pages go, instead of bench/results and docs
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { installNeighbours } from './contests/neighbours.js'
import { runExtras } from './contests/run-extras.js'
import { type Measured, runSize } from './contests/run-size.js'
import { sizeOf, sizesIn } from './contests/sizes.js'
import { buildPrograms } from './programs.js'
import { chartOf } from './report/chart.js'
import { pageOf } from './report/page.js'
import { keepExtras, keepSize, keptResults, type Results } from './report/results.js'
import { targetsOf } from './report/targets-of.js'
import { targetLines } from './target.js'

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1k' },
    extras: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    quick: { type: 'boolean', default: false },
    report: { type: 'boolean', default: false },
    to: { type: 'string' },
    program: { type: 'string', default: join(import.meta.dirname, '../dist/cli.js') },
  },
})
const { extras, full, quick, report, program, to } = values
const docs = to ?? join(import.meta.dirname, '../docs')
const kept = to ?? join(import.meta.dirname, 'results')
const rounds = values.rounds === undefined ? undefined : Number(values.rounds)
const say = (line: string): void => {
  process.stderr.write(`${line}\n`)
}

const pages = (results: Results): ReadonlyMap<string, string> => {
  const chart = results.sizes[0] && chartOf(results.sizes[0])
  return new Map([
    ['performance.md', pageOf(results, 'en')],
    ['performance.zh-CN.md', pageOf(results, 'zh-CN')],
    ...(chart === undefined ? [] : [['performance.svg', chart] as const]),
  ])
}

const writePages = (): void => {
  for (const [name, text] of pages(keptResults(kept))) {
    writeFileSync(join(docs, name), text)
  }
}

/** A bundle that depends on what was kept from before is a fault, however fast it was. */
const mustBeClean = ({ isLikeClean, lessons }: Measured): void => {
  if (isLikeClean !== false) return
  say(`${lessons} lessons: the bundles of warm runs differ from those of a clean build`)
  process.exitCode = 1
}

const measureAll = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'kebao-bench-'))
  try {
    await buildPrograms(folder, 'floor')
    if (quick) {
      const size = { ...sizeOf(100, 1), neighbours: [] }
      const measured = await runSize(size, folder, program, say)
      pages({ sizes: [measured], targets: [] })
      mustBeClean(measured)
      return
    }
    const sizes = extras ? [] : sizesIn(full ? '1k,10k,100k' : values.sizes, rounds)
    if (sizes.some(({ neighbours }) => neighbours.length > 0)) installNeighbours()
    for (const size of sizes) {
      const measured = await runSize(size, folder, program, say)
      keepSize(kept, measured)
      // At once, so that what was measured in an hour does not go with what fails in the next.
      writePages()
      mustBeClean(measured)
    }
    if (full || extras) keepExtras(kept, await runExtras(folder, program, say))
    writePages()
    process.stdout.write(targetLines(targetsOf(keptResults(kept))))
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}

if (report) writePages()
else await measureAll()
