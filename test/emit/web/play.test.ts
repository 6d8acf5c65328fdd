/** Questions are answered, explained, tried again, and found as they were left: with a mouse, and by keys alone. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { startBrowser } from '../../browser/start-browser.js'
import { type Folder, onDisk, type Reader, reader } from './site.js'

let browser: Browser
let folder: Folder
let now: Reader
let page: Page

beforeAll(async () => {
  browser = await startBrowser()
  folder = await onDisk('qiang-embroidery')
}, 120_000)

beforeEach(async () => {
  await now?.context.close()
  now = await reader(browser, 375)
  page = now.page
})

afterAll(async () => {
  await browser?.close()
  await folder?.remove()
})

const lesson = 'lesson-counted-stitch.html'
const open = (name = lesson) => page.goto(folder.url(name))
const question = (id: string) => page.locator(`#question-${id}`)
const check = (id: string) => question(id).locator('.kb-check').click()
const verdict = (id: string) => question(id).locator('.kb-verdict').textContent()
const score = () => page.locator('.kb-score-lines').textContent()

test('a wrong answer is told in words, tried again, and the right one explained', async () => {
  await open()
  await question('q4').locator('label').nth(1).click()
  await check('q4')
  expect(await verdict('q4')).toContain('还不对')
  expect(await question('q4').locator('.kb-is-wrong').textContent()).toContain('✗ 不对')
  expect(await question('q4').textContent()).not.toContain('解析')
  await question('q4').locator('.kb-again').click()
  await question('q4').locator('label').nth(0).click()
  await check('q4')
  expect(await verdict('q4')).toContain('答对了')
  expect(await question('q4').locator('.kb-remark').textContent()).toContain('解析')
  expect(await score()).toContain('得 5 分，满分 15 分')
  expect(now.complaints).toEqual([])
})

test('whoever gives up sees the answer, and gets no points', async () => {
  await open()
  await question('q5').getByText('错', { exact: true }).click()
  await check('q5')
  await question('q5').locator('.kb-show').click()
  expect(await verdict('q5')).toContain('正确答案：对')
  expect(await score()).toContain('得 0 分')
  // What is answered cannot be changed by a click.
  await question('q5').locator('input').first().click({ force: true })
  expect(await question('q5').locator('input').first().isChecked()).toBe(false)
})

test('a gap takes full-width figures and blanks, and says which answer it wanted', async () => {
  await open()
  await question('q6').locator('input').fill(' ２５ ')
  await question('q6').locator('input').press('Enter')
  const right = await page.evaluate(() => {
    const data = JSON.parse(document.getElementById('kb-page')?.textContent ?? '')
    return data.questions.find(({ id }: { id: string }) => id === 'q6').right[0][0] as string
  })
  expect(await verdict('q6')).toContain('还不对')
  await question('q6').locator('.kb-again').click()
  const wide = [...right].map((each) =>
    /\d/.test(each) ? String.fromCodePoint(each.charCodeAt(0) + 0xfee0) : each,
  )
  await question('q6')
    .locator('input')
    .fill(` ${wide.join('')}。`)
  await check('q6')
  expect(await verdict('q6')).toContain('答对了')
})

test('nothing chosen is no answer', async () => {
  await open()
  await check('q4')
  expect(await question('q4').locator('.kb-hint').textContent()).toBe('请先选一个答案。')
  expect(await score()).toContain('答了 0 题')
})

test('an essay is written first, and then compared', async () => {
  await open('lesson-showcase-day.html')
  expect(await question('q20').locator('.kb-remark').count()).toBe(0)
  await question('q20').locator('textarea').fill('先问本人，同意了再拍。')
  await check('q20')
  expect(await question('q20').locator('.kb-remark').first().textContent()).toContain('参考答案')
  await page.reload()
  expect(await question('q20').locator('textarea').inputValue()).toBe('先问本人，同意了再拍。')
  expect(await question('q20').locator('.kb-remark').first().textContent()).toContain('参考答案')
})

test('answers and the place are found again, and the contents know how far one is', async () => {
  await open()
  await question('q4').locator('label').nth(0).click()
  await check('q4')
  await question('q6').locator('input').fill('半句')
  await question('q6').scrollIntoViewIfNeeded()
  const before = await page.evaluate(() => scrollY)
  await page.goto(folder.url('index.html'))
  expect(await page.locator(`a[href="${lesson}"] .kb-progress`).textContent()).toBe('学过一部分')
  expect(await page.locator('#kb-go-on a').getAttribute('href')).toBe(lesson)
  await open()
  expect(await question('q4').locator('input').first().isChecked()).toBe(true)
  expect(await verdict('q4')).toContain('答对了')
  expect(await question('q6').locator('input').inputValue()).toBe('半句')
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(before / 2)
  expect(await page.locator('.kb-resumed').textContent()).toContain('上次')
  await page.locator('.kb-top').click()
  expect(await page.evaluate(() => scrollY)).toBe(0)
})

test('all answered and read, a lesson is done; started over, it is open again', async () => {
  await open()
  await question('q4').locator('label').nth(0).click()
  await check('q4')
  await question('q5').locator('label').nth(0).click()
  await check('q5')
  await question('q6').locator('input').fill('错')
  await check('q6')
  expect(await score()).toContain('这一课学完了')
  await page.goto(folder.url('index.html'))
  expect(await page.locator(`a[href="${lesson}"] .kb-progress`).textContent()).toBe('✓ 已学完')
  await open()
  await page.locator('.kb-restart').click()
  expect(await question('q4').locator('input:checked').count()).toBe(0)
  expect(await score()).toContain('答了 0 题')
})

test('keys alone: past the bar, into a question, through its options, to its explanation, and on', async () => {
  await open()
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('kb-skip')
  await page.keyboard.press('Enter')
  const focused = (selector: string): Promise<boolean> =>
    page.evaluate((each) => document.activeElement?.matches(each) ?? false, selector)
  const tabTo = async (selector: string): Promise<void> => {
    for (let step = 0; step < 40 && !(await focused(selector)); step++) await page.keyboard.press('Tab')
    expect(await focused(selector), selector).toBe(true)
    const outline = await page.evaluate(
      () => getComputedStyle(document.activeElement as Element).outlineStyle,
    )
    expect(outline).not.toBe('none')
  }
  await tabTo('#question-q4 input')
  await page.keyboard.press('ArrowDown')
  await tabTo('#question-q4 .kb-check')
  await page.keyboard.press('Enter')
  expect(await focused('#question-q4 .kb-feedback')).toBe(true)
  await tabTo('#question-q4 .kb-again')
  await page.keyboard.press('Enter')
  expect(await focused('#question-q4 input')).toBe(true)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Space')
  await tabTo('#question-q4 .kb-check')
  await page.keyboard.press('Space')
  expect(await question('q4').getAttribute('data-status')).toBe('right')
  // Locked: arrows move on, and change nothing.
  await page.keyboard.press('Tab')
  await tabTo('.kb-next')
  await page.keyboard.press('Enter')
  await page.waitForURL(/lesson-satin-and-chain/)
})

test('a browser that keeps nothing is put up with', async () => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('no', 'SecurityError')
      },
    })
  })
  await open()
  await page.click('.kb-elder')
  expect(await page.getAttribute('html', 'data-elder')).toBe('on')
  await question('q4').locator('label').nth(0).click()
  await check('q4')
  expect(await verdict('q4')).toContain('答对了')
  expect(now.complaints).toEqual([])
})
