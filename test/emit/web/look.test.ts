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

  test('every page is accessible, silent, and never wider than the window', async () => {
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
    const atWidth = (width: number) => page.setViewportSize({ width, height: 800 })
    for (const name of folder.names) {
      await atWidth(375)
      await page.goto(folder.url(name))
      await isClean(`${name} at 375 px`)
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '225%'
      })
      await fits(`${name} at 200 %`)
      await page.evaluate(() => {
        document.documentElement.style.fontSize = ''
        document.documentElement.dataset.size = '6'
      })
      await fits(`${name} at 40 px`)
      await page.evaluate(() => {
        document.documentElement.dataset.size = '0'
      })
      await atWidth(1280)
      await isClean(`${name} at 1280 px`)
      await atWidth(375)
      await page.click('.kb-elder')
      expect(await page.getAttribute('html', 'data-elder')).toBe('on')
      await isClean(`${name} in elder mode`)
      await page.click('.kb-elder')
    }
    expect(found).toEqual([])
    expect(complaints).toEqual([])
    await context.close()
  }, 240_000)
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
