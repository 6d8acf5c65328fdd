/**
 * `npm run bench:emit`: what all formats of one course cost beside packing it, and how much memory a course with a large
 * film takes. The two commands take turns in processes of their own; the ratio counts.
 */
import { execFileSync } from 'node:child_process'
import { closeSync, ftruncateSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeCorpus } from './corpus.js'
import { type Cost, measure, medianCost } from './measure.js'
import { buildPrograms } from './programs.js'
import { videoCourse } from './video-course.js'

const ROUNDS = 9
const GIB = 1024 ** 3

const folder = mkdtempSync(join(tmpdir(), 'kebao-bench-'))
const [course = ''] = writeCorpus(join(folder, 'corpus'), { lessons: 12, perPackage: 12 })
const program = join(import.meta.dirname, '../dist/cli.js')

const costs: { readonly pack: Cost[]; readonly emit: Cost[] } = { pack: [], emit: [] }
for (let round = 0; round < ROUNDS; round += 1) {
  costs.pack.push(await measure([program, 'pack', course, '-o', join(folder, `packed-${round}`)]))
  costs.emit.push(await measure([program, 'emit', 'all', course, '-o', join(folder, `emitted-${round}`)]))
}
const [pack, emit] = [medianCost(costs.pack), medianCost(costs.emit)]

/** A film that is a header and a hole: as large as it says, and nearly nothing on the disk. */
const large = join(folder, 'large')
mkdirSync(join(large, 'assets'), { recursive: true })
videoCourse(large)
const film = openSync(join(large, 'assets/film.mp4'), 'w')
writeSync(film, Buffer.from('\0\0\0\x18ftypisom\0\0\x02\0isommp41', 'latin1'))
ftruncateSync(film, GIB)
closeSync(film)
await buildPrograms(folder, 'emit-large')
const peaks = execFileSync(process.execPath, [join(folder, 'emit-large.mjs'), large, join(folder, 'out')], {
  encoding: 'utf8',
})
rmSync(folder, { recursive: true })

const row = (name: string, value: string): string => `${name.padEnd(52)}${value.padStart(12)}\n`
process.stdout.write(
  [
    row('kebao pack: one course of 12 lessons', `${pack.wall.toFixed(0)} ms`),
    row('kebao emit all: the same course', `${emit.wall.toFixed(0)} ms`),
    row('ratio (target 3): wall', (emit.wall / pack.wall).toFixed(2)),
    row('ratio: CPU', (emit.cpu / pack.cpu).toFixed(2)),
    `\nPeak memory with a film of 1 GiB (target 300 MiB):\n${peaks}`,
  ].join(''),
)
