/**
 * `npm run bench:zip`: one page out of a bundle of ten thousand files that was verified before, and an archive of ten
 * thousand files, beside those who do only that. Each run is a process of its own, and they take turns; processor time counts, since others work beside.
 *
 * Install the neighbours first: `npm ci` in `bench/neighbours`.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bigBundle } from './big-bundle.js'
import { measure, medianCost } from './measure.js'
import { median } from './median.js'
import { buildPrograms } from './programs.js'
import { prose } from './prose.js'
import { random } from './random.js'
import { handOver, type Target, targetLines } from './target.js'

const ROUNDS = 7
/** With their pages, texts and sources, and the clips, ten thousand files. */
const LESSONS = 3_300
const CLIPS = 94
/** In the middle of all lessons by the order of their names. */
const LESSON = 'lesson-2485'
const PAGE = `data/lessons/${LESSON}.html`

const TEXTS = 9_900
const RECORDINGS = 100
const RECORDING_BYTES = 1_650_000

const folder = mkdtempSync(join(tmpdir(), 'kebao-bench-'))
const neighbour = (name: string): string => join(import.meta.dirname, 'neighbours/zip', `${name}.mjs`)
const own = (name: string): string => join(folder, `${name}.mjs`)
await buildPrograms(folder, 'zip-page-kebao', 'zip-open-kebao', 'zip-read-kebao', 'zip-write-kebao')

const writeSources = (into: string): void => {
  mkdirSync(into)
  const chance = random(7)
  const { paragraph } = prose('zh-CN', chance)
  for (let at = 0; at < TEXTS; at += 1) {
    const text = Array.from({ length: 20 + chance.below(20) }, paragraph).join('\n\n')
    writeFileSync(join(into, `lesson-${at}.md`), text)
  }
  for (let at = 0; at < RECORDINGS; at += 1) {
    const noise = Uint32Array.from({ length: RECORDING_BYTES / 4 }, () => chance.below(2 ** 32))
    writeFileSync(join(into, `recording-${at}.mp3`), new Uint8Array(noise.buffer))
  }
}

const takeTurns = async <T>(
  runs: Readonly<Record<string, () => T | Promise<T>>>,
): Promise<(name: string) => readonly T[]> => {
  const kept = new Map<string, T[]>(Object.keys(runs).map((name) => [name, []]))
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [name, run] of Object.entries(runs)) kept.get(name)?.push(await run())
  return (name) => kept.get(name) ?? []
}

const bundle = join(folder, 'big.kebao')
writeFileSync(
  bundle,
  new Uint8Array(await (await bigBundle(join(folder, 'corpus'), LESSONS, CLIPS)).arrayBuffer()),
)
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env
const told = (program: string, name: string) => () =>
  Number(execFileSync(process.execPath, [program, bundle, name], { encoding: 'utf8', env }))
const reads = await takeTurns({
  page: told(own('zip-page-kebao'), PAGE),
  lesson: told(own('zip-open-kebao'), LESSON),
  entry: told(own('zip-read-kebao'), PAGE),
  unzipit: told(neighbour('read-unzipit'), PAGE),
  yauzl: told(neighbour('read-yauzl'), PAGE),
})

const sources = join(folder, 'sources')
writeSources(sources)
const out = join(folder, 'out.zip')
const writing = (program: string) => () => measure([program, sources, out])
const writes = await takeTurns({
  kebao: writing(own('zip-write-kebao')),
  fflate: writing(neighbour('write-fflate')),
  yazl: writing(neighbour('write-yazl')),
})
rmSync(folder, { recursive: true })

const read = (name: string): number => median(reads(name))
const written = (name: string) => medianCost(writes(name))
const row = (name: string, ...cells: readonly string[]): string =>
  `${name.padEnd(44)}${cells.map((each) => each.padStart(12)).join('')}\n`
const ms = (value: number): string => `${value.toFixed(0)} ms`
const fine = (value: number): string => `${value.toFixed(1)} ms`
process.stdout.write(row('one lesson of 10,000 files', 'CPU'))
process.stdout.write(row('kebao openVerified: its page', fine(read('page'))))
process.stdout.write(row('kebao open: its page and text, proved', fine(read('lesson'))))
process.stdout.write(row('kebao, the whole directory and a page', fine(read('entry'))))
for (const name of ['unzipit', 'yauzl']) process.stdout.write(row(`${name}: its page`, fine(read(name))))
process.stdout.write(row('10,000 files written', 'CPU', 'wall', 'peak'))
for (const name of ['kebao', 'fflate', 'yazl']) {
  const { cpu, wall, peak } = written(name)
  process.stdout.write(row(name, ms(cpu), ms(wall), `${(peak / 1e6).toFixed(0)} MB`))
}

const share = (id: string, en: string, zh: string, limit: number, reached: number): Target => ({
  id,
  what: { en, 'zh-CN': zh },
  limit,
  reached,
  unit: '×',
})
const targets: readonly Target[] = [
  share(
    'T7a',
    'one page by `openVerified`, of unzipit',
    '用「openVerified」读一页，与 unzipit 相比',
    0.25,
    read('page') / read('unzipit'),
  ),
  share(
    'T7b',
    'one page by `openVerified`, of yauzl',
    '用「openVerified」读一页，与 yauzl 相比',
    0.03,
    read('page') / read('yauzl'),
  ),
  share(
    'T8a',
    "writing, of fflate's stream",
    '写归档，与 fflate 流式写相比',
    0.5,
    written('kebao').cpu / written('fflate').cpu,
  ),
  share('T8b', 'writing, of yazl', '写归档，与 yazl 相比', 0.4, written('kebao').cpu / written('yazl').cpu),
  {
    id: 'T8c',
    what: { en: 'memory of writing', 'zh-CN': '写归档的内存' },
    limit: 150,
    reached: written('kebao').peak / 1e6,
    unit: 'MB',
  },
]
process.stdout.write(targetLines(targets))
handOver(targets)
