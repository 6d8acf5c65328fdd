/** A page reads one lesson of a bundle: of a file that was picked, and of one on the server of another site. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as kebao from '../../src/index.js'
import { type RangeServer, rangeServer } from '../base/range-server.js'
import { bundleOf, front, lesson } from '../bundle/packages.js'
import { asScript } from '../contracts/built.js'
import { type Site, serve } from './serve.js'
import { startBrowser } from './start-browser.js'

let browser: Browser
let site: Site
let server: RangeServer
let page: Page

const ids = Array.from({ length: 60 }, (_, at) => `lesson-${at}`)
const bundle = await bundleOf(
  kebao.tree({
    'course.md': front(),
    'assets/a.mp3': Uint8Array.from({ length: 1_500_000 }, (_, at) => (at * at) >> 3),
    ...Object.fromEntries(ids.map((id) => [`lessons/${id}.md`, lesson(id, `这是 ${id}。`)])),
  }).value,
)
const archive = new Uint8Array(await (await kebao.encode(bundle)).arrayBuffer())

beforeAll(async () => {
  server = await rangeServer(archive)
  const html = '<!doctype html><html lang="en"><title>kebao</title><script src="/kebao.js"></script></html>'
  const pages = { '/': html, '/kebao.js': await asScript('index.js') }
  site = await serve(pages, `connect-src ${server.url.origin}`)
  browser = await startBrowser()
  page = await browser.newPage()
  await page.goto(site.address)
}, 120_000)

afterAll(async () => {
  await browser?.close()
  site?.close()
  await server?.close()
})

interface Outcome {
  readonly identity: string | undefined
  readonly text: string | undefined
  readonly found: readonly string[]
}

/** Runs in the page. */
const readOne = async (from: string | readonly number[]): Promise<Outcome> => {
  const { open } = (globalThis as unknown as { kebao: typeof kebao }).kebao
  const source = typeof from === 'string' ? new URL(from) : new File([new Uint8Array(from)], 'a.kebao')
  const { value: reader, diagnostics } = await open(source)
  const read = await reader?.lesson('lesson-42')
  const found = [...diagnostics, ...(read?.diagnostics ?? [])].map(({ code }) => code)
  return { identity: reader?.identity, text: read?.value?.text, found }
}

const expected: Outcome = { identity: bundle.identity, text: '这是 lesson-42。', found: [] }

test('of a file that somebody picked', async () => {
  expect(await page.evaluate(readOne, [...archive])).toEqual(expected)
})

test('of a server, without the rest of the file', async () => {
  expect(await page.evaluate(readOne, server.url.href)).toEqual(expected)
  expect(server.sent()).toBeLessThan(archive.length / 8)
})

test('a server that the page may not ask is a diagnostic', async () => {
  expect((await page.evaluate(readOne, 'http://127.0.0.1:9/a.kebao')).found).toEqual(['http/unreachable'])
})
