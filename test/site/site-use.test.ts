/** The site as it is used: by keyboard, without a script, from a disk, and on the web with and without a network. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { coursePath, shelfPath } from '../../src/site/addresses.js'
import { startBrowser } from '../browser/start-browser.js'
import { reader } from '../emit/web/site.js'
import { type OpenSite, serveSite, siteOnDisk } from './open-site.js'

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

/** What has the focus, and whether one sees that it has. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement
    const style = getComputedStyle(element)
    const { bottom, top } = element.getBoundingClientRect()
    return {
      name: element.id || element.className || element.tagName,
      text: (element.textContent ?? '').trim().slice(0, 20),
      isSeen: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 3,
      isInWindow: bottom > 0 && top < innerHeight,
    }
  })

test('the front door leads to the pages in Chinese', async () => {
  const { context, page } = await reader(browser, 375)
  await page.goto(site.file('index.html'))
  await page.waitForURL(/zh-CN\/index\.html$/)
  await page.click('.kb-language')
  expect(await page.getAttribute('html', 'lang')).toBe('en')
  expect(page.url()).toMatch(/\/en\/index\.html$/)
  await context.close()
})

test('by keyboard one comes past the head, through all of the page, and to a course', async () => {
  const { context, page } = await reader(browser, 1280)
  await page.goto(site.file('zh-CN/index.html'))
  await page.keyboard.press('Tab')
  expect((await focused(page)).name).toBe('kb-skip')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('kb-main')
  await page.keyboard.press('Tab')
  expect((await focused(page)).name).toBe('kb-q')
  await page.keyboard.type('手机')
  await page.keyboard.press('Enter')
  await page.waitForSelector('#kb-results .kb-card')
  expect(new URL(page.url()).searchParams.get('q')).toBe('手机')

  await page.goto(site.file('zh-CN/index.html'))
  const stops = await page.evaluate(
    () =>
      Array.from(document.querySelectorAll('a, button, input')).filter(
        (each) => each.getClientRects().length > 0,
      ).length,
  )
  const seen: string[] = []
  for (let at = 0; at < stops; at += 1) {
    await page.keyboard.press('Tab')
    const stop = await focused(page)
    expect(stop, JSON.stringify(stop)).toMatchObject({ isSeen: true, isInWindow: true })
    seen.push(stop.text)
  }
  expect(await page.evaluate(() => document.activeElement?.closest('footer') !== null)).toBe(true)
  await page.focus('.kb-card a')
  await page.keyboard.press('Enter')
  await page.waitForSelector('.kb-rights')
  await context.close()
})

test('from a disk the search finds, narrows down, shows more, and is told by the status line', async () => {
  const { context, page, complaints } = await reader(browser, 1280)
  await page.goto(site.file('zh-CN/search.html'))
  await page.waitForSelector('#kb-results .kb-card')
  const told = () => page.textContent('#kb-told')
  expect(await told()).toMatch(/^找到 \d+ 门课。$/)
  expect(await page.getAttribute('#kb-told', 'aria-live')).toBe('polite')
  const before = await page.locator('#kb-results .kb-card').count()
  await page.click('#kb-results .kb-button')
  await page.waitForFunction(
    (count) => document.querySelectorAll('#kb-results .kb-card').length > count,
    before,
  )
  // Whoever asked for more goes on with the first of them.
  expect(await page.evaluate(() => document.activeElement?.closest('.kb-card') !== null)).toBe(true)

  await page.fill('#kb-q', '跟我学手机')
  await page.press('#kb-q', 'Enter')
  await page.waitForSelector('text=老年人智能手机应用')
  await page.fill('#kb-q', '')
  await page.press('#kb-q', 'Enter')
  await page.waitForFunction(() => document.querySelectorAll('#kb-results .kb-card').length === 20)
  const all = await told()
  await page.click('.kb-facet summary >> nth=0')
  const box = page.locator('input[name=audience][value=seniors]')
  await box.focus()
  await page.keyboard.press('Space')
  await page.waitForFunction((text) => document.getElementById('kb-told')?.textContent !== text, all)
  await page.waitForFunction(() => !document.getElementById('kb-told')?.textContent?.includes('……'))
  const count = await page.locator('label:has(input[value=seniors]) .kb-count').textContent()
  expect(await told()).toBe(`找到 ${count} 门课。`)
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('seniors')

  await page.goto(
    `${site.file('en/search.html')}?q=%3Cscript%3Eevil()&audience=seniors&audience=__proto__&constructor=1`,
  )
  await page.waitForFunction(() => !document.getElementById('kb-told')?.textContent?.includes('…'))
  expect(await page.inputValue('#kb-q')).toBe('<script>evil()')
  expect(complaints).toEqual([])
  await context.close()
}, 120_000)

test('results come before the counts, and stay where those cannot be had', async () => {
  const { context, page } = await reader(browser, 1280)
  await page.route(/\/facets\//, (route) => route.abort())
  await page.goto(`${site.file('zh-CN/search.html')}?q=${encodeURIComponent('手机')}`)
  await page.waitForFunction(() => document.getElementById('kb-told')?.textContent?.includes('没能打开'))
  expect(await page.textContent('#kb-told')).toMatch(/^找到 \d+ 门课。 没能打开/)
  expect(await page.locator('#kb-results .kb-card').count()).toBeGreaterThan(0)
  // Labels do not wait for the counts either.
  expect(await page.textContent('#kb-results .kb-card')).toContain('适合：')
  await context.close()
})

test('a hostile course runs nothing, neither on its page nor among results', async () => {
  const { context, page, complaints } = await reader(browser, 375)
  await page.addInitScript('globalThis.evil = () => { globalThis.ran = true }')
  for (const path of [
    coursePath('con/aux'),
    'week.html',
    'courses/all.html',
    shelfPath('brand', '__proto__'),
  ]) {
    await page.goto(site.file(`zh-CN/${path}`))
    expect(await page.textContent('main')).toContain('evil()')
    expect(await page.evaluate('globalThis.ran')).toBe(undefined)
  }
  await page.goto(`${site.file('zh-CN/search.html')}?q=evil`)
  await page.waitForSelector('#kb-results .kb-card')
  expect(await page.textContent('#kb-results h2')).toContain('<script>evil()</script>')
  expect(await page.evaluate('globalThis.ran')).toBe(undefined)
  expect(complaints).toEqual([])
  await context.close()
})

test('without a script one comes from the home page to a course, and from the search to the shelves', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true })
  const page = await context.newPage()
  await page.goto(site.file('zh-CN/index.html'))
  await page.click('.kb-tile >> text=老年人')
  await page.click('.kb-card a >> nth=0')
  expect(await page.locator('.kb-rights').count()).toBe(1)
  await page.goto(site.file('zh-CN/index.html'))
  await page.fill('#kb-q', '手机')
  await page.press('#kb-q', 'Enter')
  expect(page.url()).toContain('search.html?q=')
  await page.click('noscript a >> nth=0')
  expect(page.url()).toContain('/shelves/topic-')
  await context.close()
})

test('on the web it stays readable when the network is gone: what was seen, the search, and a word for the rest', async () => {
  const served = await serveSite(site.tree)
  const context = await browser.newContext({ viewport: { width: 375, height: 800 } })
  const page = await context.newPage()
  const seen = `zh-CN/${coursePath('muye-example-college/phone-basics')}`
  await page.goto(served.address)
  await page.waitForURL(/zh-CN\/index\.html$/)
  await page.waitForFunction(() => document.getElementById('kb-kept')?.hidden === false)
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await page.goto(served.address + seen)
  await page.goto(`${served.address}zh-CN/search.html?q=${encodeURIComponent('手机')}`)
  await page.waitForSelector('#kb-results .kb-card')
  expect(served.asked.filter((path) => !path.startsWith('/shop/'))).toEqual([])
  await served.close()

  await page.goto(served.address + seen)
  expect(await page.textContent('h1')).toContain('智能手机')
  await page.goto(`${served.address}en/index.html`)
  expect(await page.textContent('h1')).toContain('What would you like')
  await page.goto(`${served.address}zh-CN/search.html?q=${encodeURIComponent('手机')}`)
  await page.waitForSelector('#kb-results .kb-card')
  await page.goto(`${served.address}zh-CN/courses/all.html`)
  expect(await page.textContent('h1')).toBe('现在没有网络')
  await page.click('main .kb-button')
  expect(await page.textContent('h1')).toBe('想学点什么？')
  await context.close()
})

test('the first page takes little of a phone’s data', async () => {
  const served = await serveSite(site.tree)
  const context = await browser.newContext({ viewport: { width: 375, height: 800 }, serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.goto(`${served.address}zh-CN/index.html`)
  await page.waitForLoadState('networkidle')
  expect(served.sent()).toBeLessThan(100_000)
  await context.close()
  await served.close()
})
