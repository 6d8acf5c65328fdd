/** An LMS on loopback: scorm-again around a frame, in which the SCOs of a package run. */
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import type { Browser, FrameLocator, Page } from 'playwright-core'
import { bytesOf, type Tree } from '../../../src/base/tree.js'

export type Version = '1.2' | '2004'

const require = createRequire(import.meta.url)

/** What scorm-again is called, and where an SCO looks for it. */
const library = {
  '1.2': { file: 'scorm-again/scorm12/min', make: 'Scorm12API', name: 'API' },
  '2004': { file: 'scorm-again/scorm2004/min', make: 'Scorm2004API', name: 'API_1484_11' },
} as const

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  jpg: 'image/jpeg',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
}

const typeOf = (path: string): string =>
  types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream'

export interface Host {
  readonly address: string
  /** Everything that was asked for and is not there. */
  readonly missing: readonly string[]
  close(): void
}

/** Serves a package under `/course/`, and the page of an LMS at the root. */
export const startHost = async (tree: Tree, version: Version): Promise<Host> => {
  const { file, make, name } = library[version]
  const missing: string[] = []
  const lms = [
    '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>LMS</title><link rel="icon" href="data:,">',
    '<script src="/lms.js"></script><script>',
    'window.heard = [];',
    `window.begin = (cmi) => { const api = new ${make}({ autocommit: false, logLevel: 5 });`,
    ' if (cmi) api.loadFromJSON(cmi);',
    ' const method = (each) => (...args) => { const answer = api[each](...args); window.heard.push([each, ...args, String(answer)]); return answer };',
    ` window.api = api; window.${name} = Object.fromEntries(`,
    "  ['LMSInitialize', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSFinish', 'LMSGetLastError', 'Initialize', 'GetValue', 'SetValue', 'Commit', 'Terminate', 'GetLastError']",
    "   .filter((each) => typeof api[each] === 'function').map((each) => [each, method(each)])) };",
    '</script><iframe id="sco" title="SCO" style="width:100%;height:600px;border:0"></iframe></html>',
  ].join('\n')
  const own: Readonly<Record<string, string>> = {
    '/': lms,
    '/lms.js': readFileSync(require.resolve(file), 'utf8'),
  }
  const server = createServer(async ({ url = '/' }, response) => {
    const path = decodeURIComponent(url.split('?', 1)[0] ?? '')
    const text = own[path]
    const content = text === undefined ? tree.get(path.replace('/course/', '')) : Buffer.from(text)
    if (content === undefined) missing.push(path)
    response.writeHead(content === undefined ? 404 : 200, {
      'content-type': typeOf(path === '/' ? '.html' : path),
    })
    response.end(content === undefined ? undefined : await bytesOf(content))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}/`, missing, close: () => server.close() }
}

export interface Visit {
  readonly page: Page
  readonly sco: FrameLocator
  /** What the browser complained about. */
  readonly errors: readonly string[]
  /** Every call of the API: method, arguments, answer. */
  calls(): Promise<readonly (readonly string[])[]>
  /** What the LMS has, as it answers itself. */
  value(key: string): Promise<string>
  /** Leaves the SCO, and gives what the LMS keeps for the next visit. */
  leave(): Promise<unknown>
}

/** Launches an SCO, with what the LMS kept of an earlier visit. */
export const launch = async (
  browser: Browser,
  { address }: Host,
  href: string,
  kept?: unknown,
): Promise<Visit> => {
  const page = await browser.newPage()
  const errors: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text())
  })
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.goto(address)
  await page.evaluate((cmi) => (window as unknown as { begin(cmi: unknown): void }).begin(cmi), kept)
  await page.evaluate((src) => {
    ;(document.getElementById('sco') as HTMLIFrameElement).src = src
  }, `/course/${href}`)
  const sco = page.frameLocator('#sco')
  await sco.locator('html[data-alive=yes]').waitFor({ state: 'attached' })
  return {
    page,
    sco,
    errors,
    calls: () => page.evaluate(() => (window as unknown as { heard: readonly (readonly string[])[] }).heard),
    value: (key) =>
      page.evaluate((asked) => {
        const { api } = window as unknown as { api: { cmi: Record<string, unknown> } }
        const found = asked
          .split('.')
          .slice(1)
          .reduce<unknown>((at, part) => {
            const place = at as { childArray?: readonly unknown[] } & Record<string, unknown>
            return place?.childArray && /^\d+$/.test(part) ? place.childArray[Number(part)] : place?.[part]
          }, api.cmi)
        return String(found)
      }, key),
    async leave() {
      await page.evaluate(() => {
        ;(document.getElementById('sco') as HTMLIFrameElement).src = 'about:blank'
      })
      await page.waitForFunction(() =>
        (window as unknown as { heard: readonly (readonly string[])[] }).heard.some(
          ([method]) => method === 'LMSFinish' || method === 'Terminate',
        ),
      )
      return page.evaluate(() =>
        JSON.parse(JSON.stringify((window as unknown as { api: { cmi: unknown } }).api.cmi)),
      )
    },
  }
}
