/**
 * `npm run bench:catalogue`: what catalogues of 10,000 and of 100,000 courses cost to write, to read, and to build again from
 * what is known. Each size runs in a process of its own, so that memory is its own; the ratio of the two counts.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

interface Cost {
  readonly [step: string]: number
}

const SIZES = [10_000, 100_000] as const

/** The aim of the issue: 10,000 courses from existing entries. */
const AIM_SECONDS = 30

const program = fileURLToPath(new URL('./catalogue-steps.ts', import.meta.url))

const costOf = (count: number): Cost => {
  const folder = mkdtempSync(join(tmpdir(), 'kebao-bench-'))
  try {
    const args = ['--expose-gc', '--import', 'tsx', program, String(count), folder]
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 20 }))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const [small, large] = SIZES.map(costOf) as [Cost, Cost]
const row = (name: string, ...values: readonly string[]): string =>
  `${name.padEnd(32)}${values.map((value) => value.padStart(14)).join('')}\n`

process.stdout.write(row('', ...SIZES.map((size) => `${size} courses`), 'ratio'))
for (const step of Object.keys(small)) {
  const [a, b] = [small[step] ?? Number.NaN, large[step] ?? Number.NaN]
  process.stdout.write(row(step, a.toFixed(1), b.toFixed(1), (b / a).toFixed(1)))
}
const built = small['rebuild from the files, s'] ?? Number.NaN
process.stdout.write(
  `${built < AIM_SECONDS ? 'within' : 'BEYOND'} the aim: 10,000 courses in ${AIM_SECONDS} s\n`,
)
if (!(built < AIM_SECONDS)) process.exitCode = 1
