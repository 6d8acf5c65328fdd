/** The figures of the MIIT for older users (2021, annexes 1 and 2), measured in the browser. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startBrowser } from '../../browser/start-browser.js'
import { measureTargets, measureTexts } from './measure.js'
import { type Folder, onDisk, reader } from './site.js'

let browser: Browser
let folder: Folder

beforeAll(async () => {
  browser = await startBrowser()
  folder = await onDisk('hostile')
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await folder?.remove()
})

/** Readings of words and marks of notes are small beside their text, as in print. */
const isBeside = (text: string): boolean => /^<(?:RT|SUP)\b/.test(text)

const pages = ['index.html', 'answers.html', 'lesson-questions.html', 'lesson-title-32.html']

test('as it opens: text of 18 px and more, and contrasts of 7 and 4.5', async () => {
  const { context, page } = await reader(browser, 375)
  for (const name of pages) {
    await page.goto(folder.url(name))
    const samples = await page.evaluate(measureTexts)
    expect(samples.length).toBeGreaterThan(10)
    expect(
      samples.filter(({ size, text }) => size < 17.99 && !isBeside(text) && !text.startsWith('<CODE')),
    ).toEqual([])
    expect(samples.filter(({ contrast }) => contrast < 4.5)).toEqual([])
    expect(samples.filter(({ contrast, isMain }) => isMain && contrast < 7)).toEqual([])
  }
  await context.close()
})

test('in elder mode: 18 px and more, lines of 1.3, contrasts of 7, targets of 60 px', async () => {
  const { context, page } = await reader(browser, 375)
  await page.goto(folder.url('index.html'))
  await page.click('.kb-elder')
  for (const name of pages) {
    await page.goto(folder.url(name))
    const samples = await page.evaluate(measureTexts)
    expect(
      samples.filter(({ size, text }) => size < 24 && !isBeside(text) && !text.startsWith('<CODE')),
    ).toEqual([])
    expect(samples.filter(({ line, text }) => line < 1.3 && !isBeside(text))).toEqual([])
    expect(samples.filter(({ contrast }) => contrast < 7)).toEqual([])
    const targets = await page.evaluate(measureTargets)
    expect(targets.length).toBeGreaterThan(4)
    expect(targets.filter(({ width, height }) => width < 60 || height < 60)).toEqual([])
  }
  await context.close()
})

test('text grows past 30 px, step by step, and says where it ends', async () => {
  const { context, page } = await reader(browser, 375)
  await page.goto(folder.url('lesson-questions.html'))
  const size = (): Promise<number> =>
    page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize))
  const sizes = [await size()]
  while ((await page.getAttribute('.kb-larger', 'aria-disabled')) === 'false') {
    await page.click('.kb-larger')
    sizes.push(await size())
  }
  expect(sizes).toEqual([18, 20, 22, 26, 30, 34, 40])
  await page.click('.kb-larger', { force: true })
  expect(await size()).toBe(40)
  await page.click('.kb-smaller')
  expect(await size()).toBe(34)
  await context.close()
})

test('space between paragraphs is more than 1.3 times that between lines, from line to line', async () => {
  const { context, page } = await reader(browser, 375)
  await page.goto(folder.url('lesson-questions.html'))
  const [line, step] = await page.evaluate(() => {
    const paragraph = document.createElement('p')
    paragraph.textContent = '一'
    const next = paragraph.cloneNode(true) as HTMLElement
    document.getElementById('kb-body')?.prepend(paragraph, next)
    const height = Number.parseFloat(getComputedStyle(paragraph).lineHeight)
    return [height, next.getBoundingClientRect().top - paragraph.getBoundingClientRect().top] as const
  })
  expect(step / line).toBeGreaterThan(1.3)
  await context.close()
})

test('the wish for large and clear text is remembered from page to page, and taken back', async () => {
  const { context, page } = await reader(browser, 1280)
  await page.goto(folder.url('index.html'))
  await page.click('.kb-elder')
  await page.goto(folder.url('lesson-questions.html'))
  expect(await page.getAttribute('.kb-elder', 'aria-pressed')).toBe('true')
  await page.click('.kb-elder')
  await page.goto(folder.url('index.html'))
  expect(await page.getAttribute('html', 'data-elder')).toBe('off')
  expect(await page.getAttribute('html', 'data-size')).toBe('0')
  await context.close()
})
