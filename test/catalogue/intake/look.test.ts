/** The pages of an intake in a browser: clean by axe-core, never wider than a phone, silent, and without a network. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bytesOf } from '../../../src/base/tree.js'
import { intake } from '../../../src/catalogue/intake/intake.js'
import { intakeReports } from '../../../src/catalogue/intake/reports.js'
import { startBrowser } from '../../browser/start-browser.js'
import { overhang, reader, violations } from '../../emit/web/site.js'
import { temporaryFolder } from '../../node/temporary-folder.js'
import { monday } from './monday.js'

let browser: Browser

beforeAll(async () => {
  browser = await startBrowser()
}, 120_000)

afterAll(() => browser?.close())

const shown = /^(?:index\.html|.*(?:照抄|有错|带函|三门|炸弹|script).*\/sheet\.html)$/

test.each(['zh-CN', 'en'] as const)(
  'in %s',
  async (language) => {
    const folder = temporaryFolder()
    const record = await intake((await monday()).flatMap(({ files }) => files))
    const pages: string[] = []
    for (const [path, content] of intakeReports(record, language)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), await bytesOf(content))
      if (shown.test(path)) pages.push(path)
    }
    expect(pages.length).toBe(7)
    const { context, page, complaints } = await reader(browser, 375)
    const found: string[] = []
    for (const path of pages) {
      for (const width of [375, 1280]) {
        await page.setViewportSize({ width, height: 800 })
        await page.goto(pathToFileURL(join(folder, path)).href)
        found.push(...(await violations(page)).map((each) => `${path} at ${width} px: ${each}`))
        if ((await overhang(page)) > 0) found.push(`${path} is too wide at ${width} px`)
      }
    }
    expect(found).toEqual([])
    expect(complaints).toEqual([])
    await page.goto(pathToFileURL(join(folder, 'index.html')).href)
    await page.click('a[href$="sheet.html"]')
    expect(page.url()).toMatch(/\/sheet\.html$/)
    // It is mailed alone: a link would lead nowhere.
    expect(await page.locator('a[href]').count()).toBe(0)
    await context.close()
  },
  120_000,
)
