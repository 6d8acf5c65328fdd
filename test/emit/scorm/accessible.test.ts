/** Lessons as axe sees them, narrow and wide, before and after an answer; large, in elder mode, and by keys alone. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { scorm12 } from '../../../src/emit/scorm/scorm-12.js'
import { startBrowser } from '../../browser/start-browser.js'
import { emitted } from '../fixture.js'
import { measureTargets, measureTexts } from '../web/measure.js'
import { overhang, violations } from '../web/site.js'
import { answer } from './answer.js'
import { type Host, startHost } from './host.js'

let browser: Browser
let host: Host
let page: Page

beforeAll(async () => {
  browser = await startBrowser()
  host = await startHost((await emitted('hostile', scorm12)).tree, '1.2')
  page = await browser.newPage()
  await page.goto(host.address)
})

// What was answered and wished for in one test is not for the next.
beforeEach(async () => {
  await page.goto(host.address)
  await page.evaluate(() => localStorage.clear())
  await page.setViewportSize({ width: 375, height: 800 })
})

afterAll(async () => {
  await browser?.close()
  host?.close()
})

const open = (name: string) => page.goto(`${host.address}course/pages/${name}.html`)

test.each(['course', 'lesson-questions'])('%s at 375 and at 1280 px', async (name) => {
  await open(name)
  if (name === 'lesson-questions') {
    await answer(page, 'q2-two', ['A'])
    await answer(page, 'q2-truth', ['true'])
  }
  for (const width of [375, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    expect(await violations(page), `${width} px`).toEqual([])
    // Nothing sticks out: the page is read without moving it sideways.
    expect(await overhang(page), `${width} px`).toBeLessThanOrEqual(0)
  }
})

test('text of 200 % is read without moving it sideways', async () => {
  await open('lesson-questions')
  await answer(page, 'q2-truth', ['true'])
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '225%'
  })
  expect(await overhang(page)).toBeLessThanOrEqual(0)
  expect(await page.locator('body').evaluate((each) => getComputedStyle(each).fontSize)).toBe('36px')
})

test('in elder mode: lines of 1.3, contrasts of 7, targets of 60 px, and clean by axe', async () => {
  await open('lesson-questions')
  await page.click('.kb-elder')
  await answer(page, 'q2-two', ['B'])
  // Readings of words and marks of notes are small beside their text, as in print.
  const samples = (await page.evaluate(measureTexts)).filter(({ text }) => !/^<(?:RT|SUP)\b/.test(text))
  expect(samples.length).toBeGreaterThan(20)
  expect(samples.filter(({ size, text }) => size < 24 && !text.startsWith('<CODE'))).toEqual([])
  expect(samples.filter(({ line }) => line < 1.3)).toEqual([])
  expect(samples.filter(({ contrast }) => contrast < 7)).toEqual([])
  const targets = await page.evaluate(measureTargets)
  expect(targets.length).toBeGreaterThan(10)
  expect(targets.filter(({ width, height }) => width < 60 || height < 60)).toEqual([])
  expect(await violations(page)).toEqual([])
  expect(await overhang(page)).toBeLessThanOrEqual(0)
})

test('keys alone: past the bar, through a question, and to its answer', async () => {
  await open('lesson-questions')
  const focused = (selector: string): Promise<boolean> =>
    page.evaluate((each) => document.activeElement?.matches(each) ?? false, selector)
  const tabTo = async (selector: string): Promise<void> => {
    for (let step = 0; step < 60 && !(await focused(selector)); step += 1) await page.keyboard.press('Tab')
    expect(await focused(selector), selector).toBe(true)
    const outline = await page.evaluate(
      () => getComputedStyle(document.activeElement as Element).outlineStyle,
    )
    expect(outline, selector).not.toBe('none')
  }
  await tabTo('.kb-skip')
  await page.keyboard.press('Enter')
  await tabTo('#question-q2-two input')
  await page.keyboard.press('ArrowDown')
  await tabTo('#question-q2-two .kb-check')
  await page.keyboard.press('Enter')
  expect(await focused('#question-q2-two .kb-feedback')).toBe(true)
  await tabTo('#question-q2-two .kb-again')
  await page.keyboard.press('Enter')
  expect(await focused('#question-q2-two input')).toBe(true)
  await page.keyboard.press('ArrowUp')
  await tabTo('#question-q2-two .kb-check')
  await page.keyboard.press('Space')
  expect(await page.getAttribute('#question-q2-two', 'data-status')).toBe('right')
  // Through all that follows, to the end of the page.
  await tabTo('.kb-restart')
})
