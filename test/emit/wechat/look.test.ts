/** Articles on a telephone of 375 px, at the standard size of letters and at that of 关怀模式: nothing runs over, all can be read. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bytesOf } from '../../../src/base/tree.js'
import { wechat } from '../../../src/emit/wechat/wechat.js'
import { startBrowser } from '../../browser/start-browser.js'
import { emitted } from '../fixture.js'

let browser: Browser
let folder: string

beforeAll(async () => {
  browser = await startBrowser()
  folder = await mkdtemp(join(tmpdir(), 'kebao-wechat-'))
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await rm(folder, { recursive: true, force: true })
})

/** What is wrong with a page, in lines; runs in the browser. */
const faults = (): readonly string[] => {
  const luminance = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number).map((value) => {
      const part = value / 255
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const groundOf = (element: Element | null): string => {
    for (let at = element; at !== null; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor
      if (!/rgba\(.*, 0\)/.test(colour)) return colour
    }
    return 'rgb(255, 255, 255)'
  }
  const found: string[] = []
  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth > clientWidth) found.push(`${scrollWidth} px wide`)
  for (const element of document.body.querySelectorAll('*')) {
    const box = element.getBoundingClientRect()
    if (box.right > clientWidth + 1) found.push(`${element.tagName} ends at ${box.right}`)
    if (element instanceof HTMLImageElement && element.naturalWidth === 0)
      found.push(`no picture ${element.src}`)
    const text = Array.from(element.childNodes, (node) =>
      node.nodeType === Node.TEXT_NODE ? node.nodeValue : '',
    )
      .join('')
      .trim()
    if (text === '') continue
    const [a, b] = [luminance(getComputedStyle(element).color), luminance(groundOf(element))]
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
    if (contrast < 7) found.push(`${contrast.toFixed(1)} ${text.slice(0, 20)}`)
  }
  return found
}

describe.each(['hostile', 'phone-course', 'labour-rights', 'qiang-embroidery'])('%s', (name) => {
  test.each([17, 23.8])('at %f px', async (size) => {
    const { tree } = await emitted(name, wechat)
    const root = join(folder, `${name}-${size}`)
    for (const [path, content] of tree) {
      const file = join(root, path)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, await bytesOf(content))
    }
    const page = await browser.newPage({ viewport: { width: 375, height: 800 } })
    const outside: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) outside.push(request.url())
    })
    const previews = [...tree.keys()].filter((path) => path.endsWith('.preview.html'))
    expect(previews.length).toBeGreaterThan(0)
    for (const path of previews) {
      await page.goto(pathToFileURL(join(root, path)).href)
      await page.evaluate((px) => {
        document.body.style.fontSize = `${px}px`
      }, size)
      expect(await page.evaluate(faults), path).toEqual([])
    }
    expect(outside).toEqual([])
    await page.close()
  })
})
