/**
 * `npm run bench:open`: what one lesson of ten thousand costs, beside reading them all, and what of it goes over the wire.
 * Runs take turns in processes of their own, since a machine is never equally fast for long: the ratio counts.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { open } from '../src/index.js'
import { rangeServer } from '../test/base/range-server.js'
import { bigBundle } from './big-bundle.js'
import { buildPrograms } from './programs.js'

const ROUNDS = 5
const LESSONS = 10_000
const CLIPS = 158
const LESSON = 'lesson-5000'

const folder = mkdtempSync(join(tmpdir(), 'kebao-bench-'))
const path = join(folder, 'big.kebao')
const bytes = new Uint8Array(await (await bigBundle(folder, LESSONS, CLIPS)).arrayBuffer())
writeFileSync(path, bytes)
await buildPrograms(folder, 'read-all', 'read-one')

const run = (program: string, ...args: readonly string[]): number =>
  Number(
    execFileSync(process.execPath, [join(folder, `${program}.mjs`), path, ...args], { encoding: 'utf8' }),
  )

const all: number[] = []
const one: number[] = []
for (let round = 0; round < ROUNDS; round += 1) {
  all.push(run('read-all'))
  one.push(run('read-one', LESSON))
}

const server = await rangeServer(bytes)
const { value: reader } = await open(server.url)
const lesson = await reader?.lesson(LESSON)
await server.close()
rmSync(folder, { recursive: true })
if (lesson?.value === undefined) throw new Error('the lesson was not read')

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
const row = (name: string, value: string): string => `${name.padEnd(40)}${value.padStart(12)}\n`
const share = (100 * server.sent()) / bytes.length
process.stdout.write(
  [
    row(`bundle of ${LESSONS} lessons`, `${(bytes.length / 1e6).toFixed(1)} MB`),
    row('decode: read and check all', `${median(all).toFixed(0)} ms`),
    row('open, and one lesson', `${median(one).toFixed(0)} ms`),
    row('ratio (target 50)', (median(all) / median(one)).toFixed(1)),
    row('fetched for one lesson (target 1 %)', `${share.toFixed(2)} %`),
    row('requests', String(server.ranges().length)),
  ].join(''),
)
