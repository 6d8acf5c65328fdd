/** Every page of the site in a browser: clean by axe-core, never wider than the window, silent, and without a network. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser } from '../../browser/start-browser.js'
import { type Folder, onDisk, overhang, reader, violations } from './site.js'

let browser: Browser

beforeAll(async () => {
  browser = await startBrowser()
}, 120_000)

afterAll(() => browser?.close())

describe.each(['hostile', 'qiang-embroidery', 'phone-syllabus'])('%s', (course) => {
  let folder: Folder

  beforeAll(async () => {
    folder = await onDisk(course)
  })

  afterAll(() => folder?.remove())

  test.each([375, 1280])('is accessible and silent at %i px', async (width) => {
    const { context, page, complaints } = await reader(browser, width)
    const found: string[] = []
    for (const name of folder.names) {
      await page.goto(folder.url(name))
      found.push(...(await violations(page)).map((each) => `${name} ${each}`))
      const over = await overhang(page)
      if (over > 0) found.push(`${name} is ${over} px too wide`)
    }
    expect(found).toEqual([])
    expect(complaints).toEqual([])
    await context.close()
  })

  test('in its elder mode as well', async () => {
    const { context, page, complaints } = await reader(browser, 375)
    await page.goto(folder.url('index.html'))
    await page.click('.kb-elder')
    const found: string[] = []
    for (const name of folder.names) {
      await page.goto(folder.url(name))
      expect(await page.getAttribute('html', 'data-elder')).toBe('on')
      found.push(...(await violations(page)).map((each) => `${name} ${each}`))
      const over = await overhang(page)
      if (over > 0) found.push(`${name} is ${over} px too wide`)
    }
    expect(found).toEqual([])
    expect(complaints).toEqual([])
    await context.close()
  })

  test('with text of 200 %, and with the largest of its own, nobody scrolls sideways', async () => {
    const { context, page } = await reader(browser, 375)
    const wide: string[] = []
    for (const name of folder.names) {
      await page.goto(folder.url(name))
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '225%'
      })
      if ((await overhang(page)) > 0) wide.push(`${name} at 200 %`)
      await page.evaluate(() => {
        document.documentElement.style.fontSize = ''
        document.documentElement.dataset.size = '6'
      })
      if ((await overhang(page)) > 0) wide.push(`${name} at 40 px`)
    }
    expect(wide).toEqual([])
    await context.close()
  })
})

test('at night, colours keep their contrast', async () => {
  const folder = await onDisk('qiang-embroidery')
  const { context, page } = await reader(browser, 375)
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  for (const name of ['index.html', 'answers.html', 'lesson-counted-stitch.html']) {
    await page.goto(folder.url(name))
    expect(await violations(page)).toEqual([])
  }
  await context.close()
  await folder.remove()
})

test('without a script, a lesson can be read, its questions too', async () => {
  const folder = await onDisk('qiang-embroidery')
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(folder.url('lesson-counted-stitch.html'))
  const question = page.locator('#question-q4')
  expect(await question.locator('li').allTextContents()).toHaveLength(4)
  expect(await question.locator('input').count()).toBe(0)
  expect(await page.locator('template').first().isVisible()).toBe(false)
  await context.close()
  await folder.remove()
})
