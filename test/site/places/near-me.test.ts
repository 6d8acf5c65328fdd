/** 「身边的课」 in Chromium, from a disk and without a network: three choices, rings of courses, kept on this device alone. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startBrowser } from '../../browser/start-browser.js'
import { overhang, reader, violations } from '../../emit/web/site.js'
import { onDisk, type SiteFolder } from '../paths/on-disk.js'
import { sampleCourses } from '../paths/sample-courses.js'
import { siteFiles } from '../paths/site-folder.js'

let browser: Browser
let folder: SiteFolder

beforeAll(async () => {
  // The icon is a part of the site that is not looked at here.
  folder = await onDisk(
    new Map([...siteFiles(sampleCourses), ['assets/icon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>']]),
  )
  browser = await startBrowser()
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await folder?.remove()
})

const ringsOn = (page: Page): Promise<readonly string[]> =>
  page.locator('#kb-place-found h2').allTextContents()

const chooseMuye = async (page: Page): Promise<void> => {
  await page.selectOption('#kb-place-province', '410000')
  await page.selectOption('#kb-place-prefecture', '410700')
  await page.selectOption('#kb-place-county', '410711')
  await page.locator('#kb-place-found h2').nth(3).waitFor()
}

test('province, city, county: the nearest courses come first, and the choice is kept', async () => {
  const { context, page, complaints } = await reader(browser, 375)
  await page.goto(folder.url('zh-CN/nearby.html'))
  await chooseMuye(page)
  expect(await ringsOn(page)).toEqual(['牧野区的课', '新乡市其他的课', '河南省其他的课', '面向全国的课'])
  expect(await page.locator('#kb-place-status').textContent()).toBe('牧野区附近的课')
  const first = page.locator('#kb-place-found section').first()
  expect(await first.locator('li').count()).toBe(11)
  const link = first.getByRole('link', { name: '认识智能手机' })
  expect(await link.getAttribute('href')).toBe('courses/of-muye/course-phone-1.html')
  expect(await page.locator('#kb-place-found li').first().locator('p.kb-soft').count()).toBe(1)
  expect(await violations(page)).toEqual([])
  await page.goto(folder.url('en/nearby.html'))
  await page.locator('#kb-place-found h2').nth(3).waitFor()
  expect(await ringsOn(page)).toEqual([
    'In 牧野区',
    'More in 新乡市',
    'More in 河南省',
    'For the whole country',
  ])
  expect(await page.inputValue('#kb-place-county')).toBe('410711')
  expect(complaints).toEqual([])
  await page.click('#kb-forget')
  await page.reload()
  expect(await page.inputValue('#kb-place-province')).toBe('')
  expect(await ringsOn(page)).toEqual([])
  await context.close()
})

test('a municipality has its districts right below it', async () => {
  const { context, page } = await reader(browser, 375)
  await page.goto(folder.url('zh-CN/nearby.html'))
  await page.selectOption('#kb-place-province', '500000')
  await page.selectOption('#kb-place-prefecture', { label: '渝中区' })
  expect(await page.locator('#kb-place-county').isVisible()).toBe(false)
  await page.locator('#kb-place-found h2').first().waitFor()
  await page.reload()
  await page.locator('#kb-place-found h2').first().waitFor()
  expect(await page.inputValue('#kb-place-prefecture')).toBe('500103')
  await context.close()
})

test('a file that is missing is told, and what is kept may be anything', async () => {
  const { context, page } = await reader(browser, 375)
  await page.addInitScript(() => localStorage.setItem('kebao-place', '<img src=x>'))
  await page.goto(folder.url('zh-CN/nearby.html'))
  expect(await page.inputValue('#kb-place-province')).toBe('')
  await page.evaluate(() => {
    document.body.dataset.top = '../nowhere/'
  })
  await page.selectOption('#kb-place-province', '410000')
  await page.getByText('没能打开').waitFor()
  await context.close()
})

test('without a script there are the squares and the list, and no empty form', async () => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 375, height: 800 },
  })
  const page = await context.newPage()
  await page.goto(folder.url('zh-CN/nearby.html'))
  expect(await page.locator('#kb-place').isVisible()).toBe(false)
  await page.locator('.kb-province[href$="410000.html"]').click()
  expect(page.url()).toMatch(/places\/410000\.html$/)
  await page
    .getByRole('link', { name: /新乡市/ })
    .first()
    .click()
  await page
    .getByRole('link', { name: /牧野区/ })
    .first()
    .click()
  expect(await page.locator('h1').textContent()).toBe('河南省新乡市牧野区')
  await context.close()
})

test.each(['zh-CN', 'en'])(
  '%s: every kind of page is accessible and never wider than the window',
  async (language) => {
    const { context, page, complaints } = await reader(browser, 375)
    const found: string[] = []
    const paths = [
      'nearby.html',
      'places/410000.html',
      'places/410700.html',
      'places/410711.html',
      'places/country.html',
      'places/710000.html',
    ]
    for (const path of paths) {
      await page.goto(folder.url(`${language}/${path}`))
      for (const width of [375, 1280]) {
        await page.setViewportSize({ width, height: 800 })
        found.push(...(await violations(page)).map((each) => `${path} at ${width} px: ${each}`))
        if ((await overhang(page)) > 0) found.push(`${path} at ${width} px is too wide`)
        await page.evaluate(() => {
          document.documentElement.style.fontSize = '225%'
        })
        if ((await overhang(page)) > 0) found.push(`${path} at ${width} px and 200 % is too wide`)
        await page.evaluate(() => {
          document.documentElement.style.fontSize = ''
        })
      }
    }
    expect(found).toEqual([])
    expect(complaints).toEqual([])
    await context.close()
  },
  120_000,
)
