/** Every report in a browser, on a phone and on a desk: clean by axe-core, never wider than the window, and silent. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startBrowser } from '../browser/start-browser.js'
import { overhang, reader, violations } from '../emit/web/site.js'
import { temporaryFolder } from '../node/temporary-folder.js'
import { pages } from './pages.js'

let browser: Browser

beforeAll(async () => {
  browser = await startBrowser()
}, 120_000)

afterAll(() => browser?.close())

test('the reports have something to tell', () => {
  expect(pages.conformance).toContain('不符合')
  expect(pages.similar).toContain('example-center/phone-copy')
  expect(pages.coverage).toContain('达标 0 格；课程完成')
  // The plan has no hours.
  expect(pages.coverage).not.toContain('学时完成')
  expect(pages.scores).toContain('专家乙')
})

test.each(Object.keys(pages).flatMap((name) => [375, 1280].map((width) => [name, width] as const)))(
  '%s at %i pixels',
  async (name, width) => {
    const file = join(temporaryFolder(), `${name}.html`)
    writeFileSync(file, pages[name] ?? '')
    const { context, page, complaints } = await reader(browser, width)
    await page.goto(pathToFileURL(file).href)
    expect(await violations(page)).toEqual([])
    expect(await overhang(page)).toBeLessThanOrEqual(0)
    expect(complaints).toEqual([])
    await context.close()
  },
)
