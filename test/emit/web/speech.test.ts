/** Reading aloud: with a voice of the device, from what is seen on, until somebody stops it. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startBrowser } from '../../browser/start-browser.js'
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

/** Speech as browsers have it, which keeps what it is told, and is done when the test says so. */
const pretend = (voices: readonly { lang: string; localService: boolean }[]): void => {
  const spoken: SpeechSynthesisUtterance[] = []
  Object.assign(globalThis, {
    spoken,
    SpeechSynthesisUtterance: function (this: { text: string }, text: string) {
      this.text = text
    },
  })
  Object.defineProperty(globalThis, 'speechSynthesis', {
    value: {
      getVoices: () => voices,
      speak: (utterance: SpeechSynthesisUtterance) => spoken.push(utterance),
      cancel: () => undefined,
      addEventListener: () => undefined,
    },
  })
}

type Speaking = { spoken: { text: string; lang: string; onend?: () => void }[] }

test('block after block, without readings and marks, with one button to begin and to stop', async () => {
  const { context, page, complaints } = await reader(browser, 375)
  await page.addInitScript(pretend, [
    { lang: 'zh-CN', localService: false },
    { lang: 'zh-CN', localService: true },
  ])
  await page.goto(folder.url('lesson-start.html'))
  await page.click('.kb-read')
  expect(await page.getAttribute('.kb-read', 'aria-pressed')).toBe('true')
  expect(await page.textContent('.kb-read')).toBe('停止朗读')
  for (let step = 0; step < 12; step++) {
    await page.evaluate(() => (globalThis as unknown as Speaking).spoken.slice(-1)[0]?.onend?.())
  }
  const said = await page.evaluate(() =>
    (globalThis as unknown as Speaking).spoken.map(({ text, lang }) => ({ text, lang })),
  )
  expect(said).toHaveLength(13)
  expect(new Set(said.map(({ lang }) => lang))).toEqual(new Set(['zh-CN']))
  expect(await page.locator('.kb-spoken').count()).toBe(1)
  const readings = await page.locator('rt').allTextContents()
  expect(readings.length).toBeGreaterThan(0)
  await page.click('.kb-read')
  expect(await page.textContent('.kb-read')).toBe('朗读')
  expect(await page.locator('.kb-spoken').count()).toBe(0)
  // The end of what was cut off leads nowhere.
  await page.evaluate(() => (globalThis as unknown as Speaking).spoken.slice(-1)[0]?.onend?.())
  expect(await page.evaluate(() => (globalThis as unknown as Speaking).spoken.length)).toBe(13)
  expect(complaints).toEqual([])
  await context.close()
})

test.each([
  ['no voice', []],
  ['a voice of some server alone', [{ lang: 'zh-CN', localService: false }]],
  ['a voice of another language', [{ lang: 'fr-FR', localService: true }]],
])('%s: no button', async (_, voices) => {
  const { context, page } = await reader(browser, 375)
  await page.addInitScript(pretend, voices)
  await page.goto(folder.url('lesson-start.html'))
  expect(await page.locator('.kb-elder').count()).toBe(1)
  expect(await page.locator('.kb-read').count()).toBe(0)
  await context.close()
})
