/** What every page must be: free of findings of axe-core, and readable at 200 % text without scrolling sideways. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** WCAG 2.2 up to AA, and of AAA what eyes of eighty years ask for: contrast of 7 : 1. */
const OPTIONS = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
}

const violations = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe)
  return page.evaluate(async (options) => {
    const { axe } = window as unknown as {
      axe: {
        run: (
          on: Document,
          options: unknown,
        ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
      }
    }
    const found = await axe.run(document, options)
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
  }, OPTIONS)
}

const smallText = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((each) => [...each.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()))
      .filter(
        (each) =>
          !each.closest('rt, sup, .kb-footnotes') && Number.parseFloat(getComputedStyle(each).fontSize) < 18,
      )
      .map((each) => each.outerHTML.slice(0, 200)),
  )

/** Everything that is pressed by itself; links in running text are as high as the text. */
const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, .button, .option, nav a, .chips a, .lessons a, textarea, .gap')]
      .filter((each) => each.getBoundingClientRect().height < 43.9)
      .map((each) => each.outerHTML.slice(0, 200)),
  )

const scrollsSideways = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)

const setText = async (page: Page, standard: number): Promise<void> => {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } })
  await session.detach()
}

export const checkPage = async (page: Page): Promise<void> => {
  const where = `${await page.title()} (${page.viewportSize()?.width})`
  expect.soft(await violations(page), where).toEqual([])
  expect.soft(await smallText(page), where).toEqual([])
  expect.soft(await smallTargets(page), where).toEqual([])
  expect.soft(await scrollsSideways(page), where).toBe(false)
  await setText(page, 32)
  const size = await page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize))
  expect.soft(size, `${where}: text grows with the reader’s setting`).toBe(36)
  expect.soft(await scrollsSideways(page), `${where} at 200 %`).toBe(false)
  await setText(page, 16)
}
