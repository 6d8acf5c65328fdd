/** The learning map in Chromium: walked by keyboard, clean by axe-core, never wider than the window, from a disk. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startBrowser } from '../../browser/start-browser.js'
import { overhang, reader, violations } from '../../emit/web/site.js'
import { onDisk, type SiteFolder } from './on-disk.js'
import { sampleCourses } from './sample-courses.js'
import { siteFiles } from './site-folder.js'

const MAP = 'maps/topic-science-technology.html'

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

const focused = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('data-course') ?? null)

const press = async (page: Page, ...keys: readonly string[]): Promise<readonly (string | null)[]> => {
  const seen: (string | null)[] = []
  for (const key of keys) {
    await page.keyboard.press(key)
    seen.push(await focused(page))
  }
  return seen
}

test('arrow keys walk along the lines, Tab goes through the courses in reading order, Enter opens', async () => {
  const { context, page, complaints } = await reader(browser, 1280)
  await page.goto(folder.url(`zh-CN/${MAP}`))
  await page.locator('.kb-drawn .kb-chip').focus()
  expect(await press(page, 'Tab', 'Tab', 'Tab', 'Tab')).toEqual([
    'muye/phone-1',
    'hostile/course',
    'muye/phone-2',
    'muye/safe-pay',
  ])
  await page.locator('[data-course="muye/phone-1"]').focus()
  // Along the lines to the far end, which is no way out, along the stage, and back.
  expect(await press(page, 'ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowDown')).toEqual([
    'hostile/course',
    'muye/phone-2',
    'muye/safe-pay',
    'muye/phone-3',
  ])
  expect(
    await press(page, 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft'),
  ).toEqual([
    'muye/short-video',
    'muye/short-video',
    'muye/safe-pay',
    'muye/phone-2',
    'muye/phone-1',
    'muye/phone-1',
  ])
  expect(await page.locator('.kb-step.kb-on').count()).toBe(3)
  const address = page.waitForRequest(/courses\/of-muye\/course-phone-1\.html$/)
  await page.keyboard.press('Enter')
  await address
  await context.close()
  expect(
    complaints.filter((each) => !/course-phone-1/.test(each) && !/ERR_FILE_NOT_FOUND/.test(each)),
  ).toEqual([])
})

test('the way past the drawing leads to the list', async () => {
  const { context, page } = await reader(browser, 1280)
  await page.goto(folder.url(`zh-CN/${MAP}`))
  await page.click('.kb-drawn .kb-chip')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('kb-list')
  await context.close()
})

test('without a script the courses are links, and Tab goes through them', async () => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 1280, height: 800 },
  })
  const page = await context.newPage()
  await page.goto(folder.url(`zh-CN/${MAP}`))
  const links = page.locator('.kb-node[href]')
  expect(await links.count()).toBe(await page.locator('.kb-node').count())
  expect(await links.first().getAttribute('href')).toBe('../courses/of-muye/course-phone-1.html')
  await context.close()
})

test('on a phone the list is the map, and it holds every course', async () => {
  const { context, page } = await reader(browser, 375)
  await page.goto(folder.url(`zh-CN/${MAP}`))
  expect(await page.locator('.kb-drawn').isVisible()).toBe(false)
  const drawn = await page
    .locator('.kb-node')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-course')))
  expect(drawn.length).toBeGreaterThan(8)
  for (const id of drawn) expect(await page.locator(`[data-listed="${id}"]`).isVisible()).toBe(true)
  await context.close()
})

test('a course is called by its whole title, also where its box holds the beginning alone', async () => {
  const { context, page } = await reader(browser, 1280)
  await page.goto(folder.url(`zh-CN/${MAP}`))
  const session = await context.newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  const links = nodes.filter(({ role }) => role?.value === 'link').map(({ name }) => String(name?.value))
  expect(links).toContain('认识智能手机 入门 · 8 学时')
  expect(links).toContain(
    '拍短视频，记录我们的非物质文化遗产：从选题、拍摄、剪辑到发布的完整方法 研修 · 16 学时',
  )
  await context.close()
})

test('titles stay in their boxes', async () => {
  const { context, page } = await reader(browser, 1280)
  const found: string[] = []
  for (const path of [
    `zh-CN/${MAP}`,
    'zh-CN/maps/topic-humanities-arts.html',
    'en/maps/topic-vocational-skills.html',
  ]) {
    await page.goto(folder.url(path))
    found.push(
      ...(await page.locator('.kb-node').evaluateAll((nodes) =>
        nodes.flatMap((node) => {
          const frame = node.querySelector('rect')?.getBoundingClientRect()
          return Array.from(node.querySelectorAll('text')).flatMap((text) => {
            const { right, bottom } = text.getBoundingClientRect()
            return frame && (right > frame.right || bottom > frame.bottom) ? [text.textContent ?? ''] : []
          })
        }),
      )),
    )
  }
  expect(found).toEqual([])
  await context.close()
})

test.each(['zh-CN', 'en'])(
  '%s: every kind of page is accessible and never wider than the window',
  async (language) => {
    const { context, page, complaints } = await reader(browser, 375)
    const found: string[] = []
    for (const path of [
      'map.html',
      MAP,
      'maps/topic-life-leisure.html',
      'maps/topic-humanities-arts--2.html',
    ]) {
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

test('at night, colours keep their contrast', async () => {
  const { context, page } = await reader(browser, 1280)
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  for (const path of [`zh-CN/${MAP}`, 'zh-CN/nearby.html']) {
    await page.goto(folder.url(path))
    expect(await violations(page)).toEqual([])
  }
  await context.close()
})
