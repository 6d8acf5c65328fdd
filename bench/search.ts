/**
 * `npm run bench:search`: search without a server. How long its files take to make, what a page has to fetch, and how soon the
 * first result is there in Chromium once the page has loaded, for 10,000 and 100,000 courses.
 */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import type { Query } from '../src/catalogue/search/query.js'
import { searchFiles } from '../src/catalogue/search/search-files.js'
import { startBrowser } from '../test/browser/start-browser.js'
import { sampleEntries } from './sample-entries.js'

const SIZES = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [10_000, 100_000]

const queries: readonly Query[] = [
  ...['老年人 手机', '手机入门', '新乡', '防骗', '8学时', '太极拳 村民', '智能技术', '茶', 'beginner'].map(
    (text) => ({
      text,
    }),
  ),
  { facets: { audience: ['seniors'], region: ['410000'] } },
  { text: '入门', facets: { level: ['beginner'] } },
]

const ROUNDS = 5

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
const row = (name: string, value: string): string => `${name.padEnd(52)}${value.padStart(20)}\n`
const ms = (value: number): string => `${value.toFixed(1)} ms`
const kb = (value: number): string => `${(value / 1e3).toFixed(1)} kB`

/** What the page measures for one query: the first time, and when it is asked again. */
interface Measured {
  readonly hits: number
  readonly counts: number
  readonly again: number
  /** What the files of the first result take by themselves, with nothing done to them. */
  readonly floor: number
  /** The files of the first result. */
  readonly needed: readonly string[]
}

const script = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [new URL('../src/catalogue/search/open-search.ts', import.meta.url).pathname],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'kebao',
    target: 'es2019',
    minify: true,
  })
  return outputFiles[0]?.text ?? ''
}

/**
 * Runs in the page. A fresh search knows nothing, as after the page has loaded; the head is read with the page. The site asks
 * for ten hits at first (site/browser/find/begin-search), and then for more and for the counts.
 */
const inPage = `async (query) => {
  let names = []
  const read = async (name) => (await fetch('/' + name)).json()
  const search = kebao.openSearch((name) => { names.push(name); return read(name) })
  await search({})
  names = []
  const start = performance.now()
  const first = await search({ ...query, limit: 10, count: [] })
  const hits = performance.now() - start
  const needed = names
  names = []
  const before = performance.now()
  await search(query)
  const counts = hits + performance.now() - before
  const then = performance.now()
  await search(query)
  const again = performance.now() - then
  const alone = performance.now()
  await Promise.all(needed.map(read))
  const floor = performance.now() - alone
  return { total: first.total, hits, counts, again, floor, needed }
}`

const code = await script()
process.stdout.write(
  row('script, minified', kb(code.length)) + row('script, gzip', kb(gzipSync(code).length)),
)
const browser = await startBrowser()

for (const size of SIZES) {
  const entries = sampleEntries(size)
  const start = performance.now()
  const files = searchFiles(entries)
  const built = performance.now() - start
  const zipped = new Map(Array.from(files, ([name, text]) => [`/${name}`, gzipSync(text)] as const))
  const server = createServer(({ url = '/' }, response) => {
    const body = zipped.get(url as `/${string}`)
    if (body === undefined) {
      response.writeHead(url === '/' ? 200 : 404, { 'content-type': 'text/html' }).end('<!doctype html>')
      return
    }
    response.writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'content-encoding': 'gzip',
      'cache-control': 'no-store',
    })
    response.end(body)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const page = await browser.newPage()
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  await page.addScriptTag({ content: code })

  const bytes = [...files.values()].map((text) => Buffer.byteLength(text))
  process.stdout.write(
    [
      `\n${size} courses\n`,
      row('build', `${(built / 1e3).toFixed(1)} s`),
      row('files', String(files.size)),
      row('all files', kb(bytes.reduce((sum, each) => sum + each, 0))),
      row('largest file', kb(Math.max(...bytes))),
      row('first page: search.json, gzip (target 300 kB)', kb(zipped.get('/search.json')?.length ?? 0)),
    ].join(''),
  )
  const all: Measured[] = []
  for (const query of queries) {
    const rounds: (Measured & { readonly total: number })[] = []
    for (let round = 0; round < ROUNDS; round += 1)
      rounds.push((await page.evaluate(`(${inPage})(${JSON.stringify(query)})`)) as (typeof rounds)[number])
    const of = (key: 'hits' | 'counts' | 'again' | 'floor'): number => median(rounds.map((each) => each[key]))
    const [{ needed, total } = { needed: [], total: 0 }] = rounds
    const sent = needed.reduce((sum, name) => sum + (zipped.get(`/${name}`)?.length ?? 0), 0)
    all.push({ hits: of('hits'), counts: of('counts'), again: of('again'), floor: of('floor'), needed })
    process.stdout.write(
      row(
        `${query.text ?? ''}${query.facets ? ` ${JSON.stringify(query.facets)}` : ''}: ${total} found`,
        [
          ms(of('hits')),
          ms(of('floor')),
          ms(of('counts')),
          ms(of('again')),
          `${needed.length} files`,
          kb(sent),
        ].join('  '),
      ),
    )
  }
  process.stdout.write(
    [
      row('median: first result after load (target 50 ms)', ms(median(all.map(({ hits }) => hits)))),
      row('median: of which fetching by itself', ms(median(all.map(({ floor }) => floor)))),
      row('median: with all counts', ms(median(all.map(({ counts }) => counts)))),
      row('median: asked again', ms(median(all.map(({ again }) => again)))),
    ].join(''),
  )
  await page.close()
  server.close()
  server.closeAllConnections()
}
await browser.close()
