/** A reading site on a disk, opened in Chromium without a network. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AxeResults } from 'axe-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { bytesOf } from '../../../src/base/tree.js'
import { web } from '../../../src/emit/web/web.js'
import { emitted } from '../fixture.js'

export interface Folder {
  /** The address of a file in it. */
  url(name: string): string
  readonly names: readonly string[]
  remove(): Promise<void>
}

/** Puts the site of a course on the disk, as somebody unpacks it. */
export const onDisk = async (course: string): Promise<Folder> => {
  const { tree } = await emitted(course, web)
  const root = await mkdtemp(join(tmpdir(), 'kebao-web-'))
  for (const [path, content] of tree) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), await bytesOf(content))
  }
  return {
    url: (name) => pathToFileURL(join(root, name)).href,
    names: [...tree.keys()].filter((path) => path.endsWith('.html')),
    remove: () => rm(root, { recursive: true }),
  }
}

export interface Reader {
  readonly context: BrowserContext
  readonly page: Page
  /** What the console said, and what was asked of anybody but the disk. */
  readonly complaints: string[]
}

/** A browser of its own, without a network, in which nothing moves. */
export const reader = async (browser: Browser, width: number): Promise<Reader> => {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    offline: true,
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`))
  page.on('request', (request) => {
    if (!/^(?:file|data|blob):/.test(request.url())) complaints.push(`asked for ${request.url()}`)
  })
  return { context, page, complaints }
}

const axeSource = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Every violation that axe-core finds, with the elements. */
export const violations = async (page: Page): Promise<readonly string[]> => {
  if (await page.evaluate("typeof axe === 'undefined'")) await page.evaluate(await axeSource)
  const results = (await page.evaluate('axe.run({ preload: false })')) as AxeResults
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`),
  )
}

/** How far the page reaches past the window. */
export const overhang = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
