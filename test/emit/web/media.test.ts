/** Films and sounds: captions that play from a disk, and transcripts that are read in place. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { captionsAddress } from '../../../src/emit/player/captions.js'
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

test('captions load in a page from the disk, and a transcript opens in its place', async () => {
  const { context, page, complaints } = await reader(browser, 375)
  await page.goto(folder.url('lesson-start.html'))
  const cues = await page.evaluate(async () => {
    const element = document.querySelector<HTMLTrackElement>('video track')
    if (element === null) return []
    element.track.mode = 'showing'
    if (element.readyState < 2) {
      await new Promise((resolve) => {
        element.addEventListener('load', resolve)
        element.addEventListener('error', resolve)
      })
    }
    return Array.from(element.track.cues ?? [], (cue) => (cue as VTTCue).text)
  })
  expect(cues.length).toBeGreaterThan(0)
  const transcript = page.locator('.kb-transcript').first()
  expect(await transcript.locator('.kb-pre').isVisible()).toBe(false)
  await transcript.locator('summary').click()
  expect((await transcript.locator('.kb-pre').textContent())?.length).toBeGreaterThan(5)
  expect(complaints).toEqual([])
  await context.close()
})

test('every picture is there', async () => {
  const { context, page } = await reader(browser, 375)
  const broken: string[] = []
  for (const name of folder.names) {
    await page.goto(folder.url(name))
    const sources = await page.evaluate(() =>
      Array.from(document.images)
        .filter(({ naturalWidth }) => naturalWidth === 0)
        .map(({ src }) => src),
    )
    broken.push(...sources)
  }
  expect(broken).toEqual([])
  await context.close()
})

test('SubRip becomes WebVTT', () => {
  const address = captionsAddress('1\r\n00:00:01,500 --> 00:00:02,000\r\n您好，\r\n')
  expect(decodeURIComponent(address)).toBe(
    'data:text/vtt;charset=utf-8,WEBVTT\n\n1\n00:00:01.500 --> 00:00:02.000\n您好，\n',
  )
})
