/** Sizes as a browser computes them: large print on paper, cards on half sheets, and all of it on a phone. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { print } from '../../../src/emit/print/print.js'
import { startBrowser } from '../../browser/start-browser.js'
import { emitted } from '../fixture.js'
import { openSheet } from './printed.js'
import { readPdf } from './read-pdf.js'

let browser: Browser

beforeAll(async () => {
  browser = await startBrowser()
}, 120_000)

afterAll(async () => {
  await browser?.close()
})

/** Runs in the page: the smallest type of all text, in CSS pixels. */
const smallestType = (): number => {
  let smallest = Number.POSITIVE_INFINITY
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.textContent?.trim() === '' || node.parentElement === null) continue
    for (const part of [null, '::after', '::marker']) {
      smallest = Math.min(smallest, Number.parseFloat(getComputedStyle(node.parentElement, part).fontSize))
    }
  }
  return smallest
}

/** A point is four thirds of a CSS pixel (CSS Values, 6.2). */
const points = (count: number): number => (count * 4) / 3

test.each(['learner', 'teacher', 'answers', 'cards'])(
  'no text of large %s is below 18 points',
  async (edition) => {
    const { tree } = await emitted('hostile', print, { options: { 大字: '是' } })
    const { page } = await openSheet(browser, tree, `${edition}.html`)
    await page.emulateMedia({ media: 'print' })
    expect(await page.evaluate(smallestType)).toBeGreaterThanOrEqual(points(18))
    const margins = await page.evaluate(() => document.querySelector('style')?.textContent ?? '')
    for (const [, size] of margins.matchAll(/@(?:top|bottom)-[a-z]+ \{[^}]*?(\d+)pt/g)) {
      expect(Number(size)).toBeGreaterThanOrEqual(18)
    }
    await page.close()
  },
)

test.each(['phone-course', 'straw-weaving'])('each card of %s fits half a sheet', async (course) => {
  const { tree } = await emitted(course, print)
  const { page, missing } = await openSheet(browser, tree, 'cards.html')
  const cards = await page.locator('.kb-card').count()
  const pages = readPdf(await page.pdf({ preferCSSPageSize: true }))
  await page.close()
  expect(missing).toEqual([])
  expect(pages.length).toBe(Math.ceil(cards / 2))
  expect(pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual(
    pages.map(() => [842, 595]),
  )
})

test.each([
  ['hostile', 'learner'],
  ['hostile', 'teacher'],
  ['qiang-embroidery', 'learner'],
  ['hostile', 'cards'],
])('%s, %s is read on a phone without moving it sideways', async (course, edition) => {
  const { tree } = await emitted(course, print)
  const { page, missing } = await openSheet(browser, tree, `${edition}.html`, 375)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375)
  expect(await page.evaluate(smallestType)).toBeGreaterThan(10)
  const pictures = await page.evaluate(() => [...document.images].map(({ naturalWidth }) => naturalWidth))
  expect(pictures.length).toBeGreaterThan(0)
  for (const width of pictures) expect(width).toBeGreaterThan(0)
  expect(missing).toEqual([])
  await page.close()
})

test('readings stand above their words, and addresses behind links', async () => {
  const { tree } = await emitted('hostile', print)
  const { page } = await openSheet(browser, tree, 'learner.html')
  const text = readPdf(await page.pdf({ preferCSSPageSize: true }))
    .flatMap(({ runs }) => runs.map((run) => run.text))
    .join('')
    .normalize('NFKC')
  await page.close()
  expect(text).toContain('qiāng')
  expect(text).not.toContain('(qiāng)')
  expect(text).toContain('(见第 2 课)')
  expect(text).toContain('(https://example.org/a?b=1&c=中)')
  expect(text).toContain('(课包里的「素材/表.csv」)')
})
