/** The page of examples/hosts/browser reads a bundle from the disk, without a network, and shows no bundle that is not sound. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser } from '../browser/start-browser.js'

const root = join(import.meta.dirname, '../..')
const host = join(root, 'examples/hosts/browser')
const folder = mkdtempSync(join(tmpdir(), 'kebao-browser-'))
const bundle = join(folder, 'straw-weaving-1.0.0.kebao')
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

let browser: Browser
let page: Page
const complaints: string[] = []

beforeAll(async () => {
  execFileSync('npm', ['run', 'build'], { cwd: host, stdio: 'pipe' })
  execFileSync(process.execPath, [
    join(root, 'dist/cli.js'),
    'pack',
    join(root, 'examples/straw-weaving'),
    '-o',
    folder,
  ])
  browser = await startBrowser()
}, 120_000)

afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true })
})

const visit = async (width: number): Promise<void> => {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    locale: 'zh-CN',
    offline: true,
    bypassCSP: false,
  })
  page = await context.newPage()
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(pathToFileURL(join(host, 'dist/index.html')).href)
}

/** Runs in the page. */
const widths = (images: readonly Element[]): Promise<number[]> =>
  Promise.all(
    images.map(async (image) => {
      if (!(image instanceof HTMLImageElement)) return 0
      await image.decode()
      return image.naturalWidth
    }),
  )

const violations = async (): Promise<readonly string[]> => {
  // What is asked of a page is not what it may load itself: the checker comes in through the debugger.
  await page.evaluate(readFileSync(axe, 'utf8'))
  return page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string }[] }> }
    }
    return (await checker.run()).violations.map(({ id }) => id)
  })
}

describe.each([375, 1280])('%d pixels wide', (width) => {
  beforeAll(async () => {
    complaints.length = 0
    await visit(width)
  })

  test('a bundle is checked and read with the keyboard alone', async () => {
    expect(await violations()).toEqual([])
    await page.setInputFiles('#file', bundle)
    await page.waitForSelector('#lessons:not([hidden])')
    expect(await page.textContent('#state')).toMatch(/核对无误.*sha256:[0-9a-f]{64}/)
    expect(await page.title()).toBe('牧野麦秆编织与土布织造入门')
    await page.focus('#file')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    // The address changes at once, the page when its lesson is read.
    await page.waitForFunction(
      () =>
        location.hash.length > 2 &&
        document.querySelector('nav [aria-current]')?.getAttribute('href') === location.hash,
    )
    const heading = await page.textContent('nav [aria-current]')
    expect(await page.textContent('#page h2')).toBe(heading)
    expect(await violations()).toEqual([])
  })

  test('every picture of the bundle is shown', async () => {
    const loaded: number[] = []
    for (const href of await page.$$eval('nav a', (links) =>
      links.map((each) => each.getAttribute('href')),
    )) {
      await page.evaluate((to) => {
        location.hash = to ?? ''
      }, href)
      await page.waitForFunction(
        (to) => document.querySelector('nav [aria-current]')?.getAttribute('href') === to,
        href,
      )
      loaded.push(...(await page.$$eval('#page img', widths)))
    }
    expect(loaded.length).toBeGreaterThan(3)
    expect(Math.min(...loaded)).toBeGreaterThan(0)
  })

  test('text of twice the size needs no scrolling to the side', async () => {
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    )
  })

  test('a bundle that was changed is not shown', async () => {
    const bytes = readFileSync(bundle)
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
    const changed = join(folder, 'changed.kebao')
    writeFileSync(changed, bytes)
    await page.setInputFiles('#file', changed)
    await page.waitForSelector('#state li')
    expect(await page.textContent('#state')).toMatch(/没有通过核对/)
    expect(await page.isVisible('#page')).toBe(false)
    expect(await page.isVisible('#lessons')).toBe(false)
  })

  test('nothing was asked of the network, and nothing complained', () => {
    expect(complaints).toEqual([])
  })
})
