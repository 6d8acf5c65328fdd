/** The report in a browser: clean by axe-core, and never wider than the window. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sampleEntries } from '../../../bench/sample-entries.js'
import { catalogueOf } from '../../../src/catalogue/catalogue.js'
import { coverage } from '../../../src/catalogue/coverage/coverage.js'
import { coverageReport } from '../../../src/catalogue/coverage/report-page.js'
import { startBrowser } from '../../browser/start-browser.js'
import { overhang, reader, violations } from '../../emit/web/site.js'
import { temporaryFolder } from '../../node/temporary-folder.js'

let browser: Browser

beforeAll(async () => {
  browser = await startBrowser()
}, 120_000)

afterAll(() => browser?.close())

const found = coverage(catalogueOf(sampleEntries(30)), {
  earlier: catalogueOf(sampleEntries(20)),
  plan: {
    title: '示例计划',
    cells: [
      { audience: 'seniors', topic: 'digital-literacy', courses: 90 },
      { region: '510000', courses: 1, hours: 1 },
    ],
    indicators: [{ indicator: 'open', share: 0.9 }],
  },
})

test.each(['zh-CN', 'en'] as const)('in %s', async (language) => {
  const file = join(temporaryFolder(), 'report.html')
  writeFileSync(file, coverageReport(found, language))
  for (const width of [375, 1280]) {
    const { context, page, complaints } = await reader(browser, width)
    await page.goto(pathToFileURL(file).href)
    // Axe takes seconds a page: the phone in one language, the desk in the other.
    if ((language === 'en') === width > 1000) expect(await violations(page)).toEqual([])
    expect(await overhang(page)).toBeLessThanOrEqual(0)
    expect(complaints).toEqual([])
    await context.close()
  }
})

test('on paper every table is inside of the page', async () => {
  const file = join(temporaryFolder(), 'report.html')
  writeFileSync(file, coverageReport(found, 'zh-CN'))
  // A4 less margins of 15 mm, at 96 pixels an inch.
  const { context, page } = await reader(browser, 680)
  await page.emulateMedia({ media: 'print' })
  await page.goto(pathToFileURL(file).href)
  const widest = await page.evaluate(() =>
    Math.max(
      ...[...document.querySelectorAll('table,svg')].map((each) => each.getBoundingClientRect().right),
    ),
  )
  expect(widest).toBeLessThanOrEqual(680)
  await context.close()
})
