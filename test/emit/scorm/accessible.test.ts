/** Lessons as axe sees them, narrow and wide, before and after an answer. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { scorm12 } from '../../../src/emit/scorm/scorm-12.js'
import { startBrowser } from '../../browser/start-browser.js'
import { emitted } from '../fixture.js'
import { answer } from './answer.js'
import { type Host, startHost } from './host.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let browser: Browser
let host: Host

beforeAll(async () => {
  browser = await startBrowser()
  host = await startHost((await emitted('hostile', scorm12)).tree, '1.2')
})

afterAll(async () => {
  await browser.close()
  host.close()
})

interface Axe {
  axe: { run(): Promise<{ violations: readonly { id: string; nodes: readonly { html: string }[] }[] }> }
}

test.each([
  ['course', 375],
  ['course', 1280],
  ['lesson-questions', 375],
  ['lesson-questions', 1280],
])('%s at %i px', async (name, width) => {
  const context = await browser.newContext({ viewport: { width, height: 800 } })
  const page = await context.newPage()
  await page.goto(`${host.address}course/pages/${name}.html`)
  if (name === 'lesson-questions') {
    await answer(page, 'q2-two', ['A'])
    await answer(page, 'q2-truth', ['true'])
  }
  await page.evaluate(axe)
  const { violations } = await page.evaluate(() => (window as unknown as Axe).axe.run())
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  // Nothing sticks out: the page is read without moving it sideways.
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  await context.close()
})
