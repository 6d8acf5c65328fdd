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
  /** Another package in the place of the last. */
  show(tree: Tree): void
  close(): void
}

/** Serves a package under `/course/`, and the page of an LMS at the root. */
export const startHost = async (tree: Tree, version: Version): Promise<Host> => {
  const { file, make, name } = library[version]
  const missing: string[] = []
  let shown = tree
  const lms = [
    '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>LMS</title><link rel="icon" href="data:,">',
    '<script src="/lms.js"></script><script>',
    'window.heard = [];',
    // Each session hears its own calls: what an SCO says while it is left is not said in the next one.
    `window.begin = (cmi) => { const api = new ${make}({ autocommit: false, logLevel: 5 }); const heard = window.heard = [];`,
    ' if (cmi) api.loadFromJSON(cmi);',
    ' const method = (each) => (...args) => { const answer = api[each](...args); heard.push([each, ...args, String(answer)]); return answer };',
    ` window.api = api; window.${name} = Object.fromEntries(`,
    "  ['LMSInitialize', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSFinish', 'LMSGetLastError', 'Initialize', 'GetValue', 'SetValue', 'Commit', 'Terminate', 'GetLastError']",
    "   .filter((each) => typeof api[each] === 'function').map((each) => [each, method(each)])) };",
    // The frame says when it is there, and with it that the last page in it has gone.
    "window.turn = (src) => new Promise((done) => { const sco = document.getElementById('sco'); sco.onload = done; sco.src = src });",
    '</script><iframe id="sco" title="SCO" style="width:100%;height:600px;border:0"></iframe></html>',
  ].join('\n')
  const own: Readonly<Record<string, string>> = {
    '/': lms,
    '/lms.js': readFileSync(require.resolve(file), 'utf8'),
  }
  const server = createServer(async ({ url = '/' }, response) => {
    const path = decodeURIComponent(url.split('?', 1)[0] ?? '')
    const text = own[path]
    const content = text === undefined ? shown.get(path.replace('/course/', '')) : Buffer.from(text)
    if (content === undefined) missing.push(path)
    response.writeHead(content === undefined ? 404 : 200, {
      'content-type': typeOf(path === '/' ? '.html' : path),
      // One package must never be seen in the place of another.
      'cache-control': 'no-store',
    })
    response.end(content === undefined ? undefined : await bytesOf(content))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}/`,
    missing,
    show: (next) => {
      shown = next
    },
    close: () => server.close(),
  }
}

/** The page of the LMS, in which one session follows another. */
export interface Desk {
  readonly page: Page
  /** What the browser complained about since the last launch. */
  readonly errors: string[]
}

export const openDesk = async (browser: Browser, { address }: Host): Promise<Desk> => {
  const page = await browser.newPage()
  const errors: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text())
  })
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.goto(address)
  return { page, errors }
}

export interface Visit {
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

interface LmsWindow {
  readonly heard: readonly (readonly string[])[]
  readonly api: { readonly cmi: Record<string, unknown> }
  begin(cmi: unknown): void
  turn(src: string): Promise<void>
}

/** Launches an SCO, with what the LMS kept of an earlier visit. */
export const launch = async ({ page, errors }: Desk, href: string, kept?: unknown): Promise<Visit> => {
  errors.length = 0
  await page.evaluate(
    async ([src, cmi]) => {
      const lms = window as unknown as LmsWindow
      // Whoever was not left goes first: the new session is nobody else's.
      await lms.turn('about:blank')
      lms.begin(cmi)
      await lms.turn(src)
    },
    [`/course/${href}`, kept] as const,
  )
  const sco = page.frameLocator('#sco')
  await sco.locator('html[data-alive=yes]').waitFor({ state: 'attached' })
  const calls = () => page.evaluate(() => (window as unknown as LmsWindow).heard)
  return {
    sco,
    errors,
    calls,
    value: (key) =>
      page.evaluate((asked) => {
        const found = asked
          .split('.')
          .slice(1)
          .reduce<unknown>(
            (at, part) => {
              const place = at as { childArray?: readonly unknown[] } & Record<string, unknown>
              return place?.childArray && /^\d+$/.test(part) ? place.childArray[Number(part)] : place?.[part]
            },
            (window as unknown as LmsWindow).api.cmi,
          )
        return String(found)
      }, key),
    leave: () =>
      page.evaluate(async () => {
        const lms = window as unknown as LmsWindow
        await lms.turn('about:blank')
        return JSON.parse(JSON.stringify(lms.api.cmi))
      }),
  }
}
