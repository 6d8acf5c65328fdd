/** Each kind of page in a browser, from a disk: clean by axe-core, never wider than the window, large enough, silent. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { coursePath, shelfPath } from '../../src/site/addresses.js'
import { startBrowser } from '../browser/start-browser.js'
import { measureTargets, measureTexts } from '../emit/web/measure.js'
import { overhang, reader, violations } from '../emit/web/site.js'
import { type OpenSite, siteOnDisk } from './open-site.js'

let browser: Browser
let site: OpenSite

beforeAll(async () => {
  browser = await startBrowser()
  site = await siteOnDisk()
}, 240_000)

afterAll(async () => {
  await browser?.close()
  await site?.remove()
})

const kinds = [
  'index.html',
  'shelves.html',
  shelfPath('audience', 'all-residents'),
  shelfPath('audience', 'all-residents', 2),
  'courses/all.html',
  coursePath('muye-example-college/phone-basics'),
  coursePath('con/aux'),
  'search.html?q=手机&audience=seniors',
  'week.html',
  'about.html',
  'offline.html',
]

const urlOf = (language: string, kind: string): string => {
  const [path = '', query] = kind.split('?')
  const url = new URL(site.file(`${language}/${path}`))
  if (query !== undefined) url.search = query
  return url.href
}

test.each(['zh-CN', 'en'])(
  '%s: every kind of page is accessible, silent, and never wider than the window',
  async (language) => {
    const { context, page, complaints } = await reader(browser, 375)
    const found: string[] = []
    const fits = async (how: string): Promise<void> => {
      const over = await overhang(page)
      if (over > 0) found.push(`${how} is ${over} px too wide`)
    }
    const isClean = async (how: string): Promise<void> => {
      found.push(...(await violations(page)).map((each) => `${how}: ${each}`))
      await fits(how)
    }
    for (const kind of kinds) {
      await page.setViewportSize({ width: 375, height: 800 })
      await page.goto(urlOf(language, kind))
      if (kind.startsWith('search')) await page.waitForSelector('#kb-results .kb-card')
      await isClean(`${kind} at 375 px`)
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '225%'
      })
      await fits(`${kind} at 200 %`)
      await page.evaluate(() => {
        document.documentElement.style.fontSize = ''
      })
      await page.click('.kb-elder')
      await isClean(`${kind} in elder mode`)
      await page.click('.kb-elder')
      await page.setViewportSize({ width: 1280, height: 900 })
      await isClean(`${kind} at 1280 px`)
    }
    expect(found).toEqual([])
    expect(complaints).toEqual([])
    await context.close()
  },
  240_000,
)

test('at night, colours keep their contrast', async () => {
  const { context, page } = await reader(browser, 375)
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  for (const kind of ['index.html', 'search.html?q=手机', coursePath('muye-example-college/phone-basics')]) {
    await page.goto(urlOf('zh-CN', kind))
    expect(await violations(page)).toEqual([])
  }
  await context.close()
}, 120_000)

/** What one presses that is not a link within a sentence or a line. */
const SELECTOR = '.kb-tile, .kb-chip, .kb-button, .kb-nav a, .kb-tool, .kb-ask input, .kb-facet label'

const targets = (selector: string): { name: string; width: number; height: number }[] =>
  Array.from(document.querySelectorAll(selector))
    .filter((each) => each.getClientRects().length > 0)
    .map((each) => {
      const { width, height } = each.getBoundingClientRect()
      return { name: `${each.className} ${each.textContent?.slice(0, 20)}`, width, height }
    })

test('text of 18 px and more, contrasts of 4.5; targets of 44 px, the main ones of 60', async () => {
  const { context, page } = await reader(browser, 375)
  for (const kind of kinds) {
    await page.goto(urlOf('zh-CN', kind))
    if (kind.startsWith('search')) await page.waitForSelector('#kb-results .kb-card')
    const samples = await page.evaluate(measureTexts)
    expect(samples.length, kind).toBeGreaterThan(5)
    expect(
      samples.filter(({ size }) => size < 17.99),
      kind,
    ).toEqual([])
    expect(
      samples.filter(({ contrast }) => contrast < 4.5),
      kind,
    ).toEqual([])
    const all = await page.evaluate(targets, SELECTOR)
    expect(all.length, kind).toBeGreaterThan(4)
    expect(
      all.filter(({ width, height }) => width < 44 || height < 44),
      kind,
    ).toEqual([])
    const main = await page.evaluate(targets, '.kb-button, .kb-tile, .kb-ask input')
    expect(
      main.filter(({ height }) => height < 60),
      kind,
    ).toEqual([])
  }
  await context.close()
}, 120_000)

test('in elder mode: text of 24 px and more, contrasts of 7, targets of 60 px', async () => {
  const { context, page } = await reader(browser, 375)
  await page.goto(urlOf('zh-CN', 'index.html'))
  await page.click('.kb-elder')
  for (const kind of kinds) {
    await page.goto(urlOf('zh-CN', kind))
    if (kind.startsWith('search')) await page.waitForSelector('#kb-results .kb-card')
    const samples = await page.evaluate(measureTexts)
    expect(
      samples.filter(({ size }) => size < 24),
      kind,
    ).toEqual([])
    expect(
      samples.filter(({ contrast }) => contrast < 7),
      kind,
    ).toEqual([])
    const all = [...(await page.evaluate(targets, SELECTOR)), ...(await page.evaluate(measureTargets))]
    expect(
      all.filter(({ width, height }) => width < 59.9 || height < 59.9),
      kind,
    ).toEqual([])
  }
  await context.close()
}, 120_000)
