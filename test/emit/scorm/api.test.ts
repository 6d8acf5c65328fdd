/** The API of an LMS: found wherever it may be, and never trusted. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bytesOf, type Tree } from '../../../src/base/tree.js'
import { scorm12 } from '../../../src/emit/scorm/scorm-12.js'
import { scorm2004 } from '../../../src/emit/scorm/scorm-2004.js'
import { startBrowser } from '../../browser/start-browser.js'
import { emitted } from '../fixture.js'
import { answer, question, written } from './answer.js'
import { type Host, startHost } from './host.js'

const SCO = 'course/pages/lesson-questions.html'

let browser: Browser
let host: Host
let stranger: Host
let tree: Tree

beforeAll(async () => {
  browser = await startBrowser()
  tree = (await emitted('hostile', scorm12)).tree
  host = await startHost(tree, '1.2')
  stranger = await startHost(tree, '1.2')
})

afterAll(async () => {
  await browser.close()
  host.close()
  stranger.close()
})

interface Lms {
  heard: string[][]
  API: unknown
}

const watched = async (): Promise<{ readonly page: Page; readonly errors: readonly string[] }> => {
  // A context of its own: what one page remembers is not for the next.
  const page = await (await browser.newContext()).newPage()
  const errors: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text())
  })
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.goto(host.address)
  return { page, errors }
}

const heardBy = (page: Page): Promise<readonly (readonly string[])[]> =>
  page.evaluate(() => (window as unknown as Lms).heard)

/** Opens an SCO so many frames below the page. */
const nest = (page: Page, depth: number, src: string): Promise<void> =>
  page.evaluate(
    ([frames, address]) => {
      let around: Document = document
      for (let left = frames; left > 0; left -= 1) {
        const frame = around.createElement('iframe')
        if (left === 1) frame.src = address
        around.body.append(frame)
        around = frame.contentDocument as Document
      }
    },
    [depth, src] as const,
  )

const aliveIn = async (page: Page): Promise<void> => {
  await expect
    .poll(async () => {
      const frame = page.frames().find((each) => each.url().includes('/pages/'))
      return frame?.locator('html[data-alive=yes]').count()
    })
    .toBe(1)
}

const leaveFrames = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove()
  })

describe('an API', () => {
  test.each([
    [7, true],
    [8, false],
  ])('%i frames above the page is found: %s', async (depth, isFound) => {
    const { page, errors } = await watched()
    await page.evaluate(() => (window as unknown as { begin(): void }).begin())
    await nest(page, depth, `${host.address}${SCO}`)
    await aliveIn(page)
    expect((await heardBy(page)).length > 0).toBe(isFound)
    expect(errors).toEqual([])
    await page.context().close()
  })

  test.each(['', 'frame'])('of the window that opened the page is found: %s', async (frame) => {
    const { page, errors } = await watched()
    await page.evaluate(() => (window as unknown as { begin(): void }).begin())
    const opening = page.context().waitForEvent('page')
    await page.evaluate((address) => window.open(address), `${host.address}${frame === '' ? SCO : ''}`)
    const popup = await opening
    await popup.waitForLoadState()
    if (frame !== '') await nest(popup, 2, `${host.address}${SCO}`)
    await aliveIn(popup)
    expect((await heardBy(page))[0]?.[0]).toBe('LMSInitialize')
    expect(errors).toEqual([])
    await page.context().close()
  })

  test('behind the frame of a stranger is out of reach, and nobody complains', async () => {
    const { page, errors } = await watched()
    await page.goto(stranger.address)
    await nest(page, 1, `${host.address}${SCO}`)
    await aliveIn(page)
    expect(errors).toEqual([])
    await page.context().close()
  })

  const broken = {
    'throws at every call':
      "{ get LMSInitialize() { return () => 'true' }, LMSGetValue() { throw new Error('x') }, LMSSetValue() { throw new Error('x') }, LMSCommit() { throw new Error('x') }, LMSFinish() { throw new Error('x') } }",
    'has no methods': '{}',
    'is null': 'null',
    'refuses to begin': "{ LMSInitialize: () => 'false' }",
    'answers with what is no string':
      '{ LMSInitialize: () => true, LMSGetValue: () => null, LMSSetValue: () => 1, LMSCommit: () => undefined, LMSFinish: () => true }',
  } as const

  test.each(Object.entries(broken))('that %s stops nobody from learning', async (_name, api) => {
    const { page, errors } = await watched()
    await page.evaluate(`window.API = ${api}`)
    await nest(page, 1, `${host.address}${SCO}`)
    await aliveIn(page)
    const sco = page.frameLocator('iframe').last()
    await answer(sco, 'q2-two', ['A'])
    expect(await question(sco, 'q2-two').getAttribute('data-status')).toBe('right')
    await leaveFrames(page)
    expect(errors).toEqual([])
    await page.context().close()
  })

  test.each(['review', 'browse'])('that only shows a lesson (%s) is told nothing', async (mode) => {
    const { page } = await watched()
    await page.evaluate((lessonMode) => {
      const lms = window as unknown as Lms
      const method =
        (name: string, reply: string) =>
        (...args: string[]): string => {
          lms.heard.push([name, ...args])
          return args[0] === 'cmi.core.lesson_mode' ? lessonMode : reply
        }
      lms.API = {
        LMSInitialize: method('LMSInitialize', 'true'),
        LMSGetValue: method('LMSGetValue', ''),
        LMSSetValue: method('LMSSetValue', 'true'),
        LMSCommit: method('LMSCommit', 'true'),
        LMSFinish: method('LMSFinish', 'true'),
      }
    }, mode)
    await nest(page, 1, `${host.address}${SCO}`)
    await aliveIn(page)
    await answer(page.frameLocator('iframe').last(), 'q2-two', ['A'])
    await leaveFrames(page)
    const methods = (await heardBy(page)).map(([method]) => method)
    expect(methods).not.toContain('LMSSetValue')
    expect(methods.at(-1)).toBe('LMSFinish')
    await page.context().close()
  })
})

describe('without any API', () => {
  test('a page on a server works, and the browser remembers', async () => {
    const { page, errors } = await watched()
    await page.goto(`${host.address}${SCO}`)
    await answer(page, 'q2-two', ['A'])
    await page.reload()
    expect(await written(page, 'q2-two')).toEqual(['A'])
    expect(await question(page, 'q2-two').getAttribute('data-status')).toBe('right')
    expect(errors).toEqual([])
    await page.context().close()
  })

  test.each([
    ['1.2', scorm12],
    ['2004', scorm2004],
  ] as const)(
    'a page of %s on a disk works as well, with its style and its images',
    async (_version, target) => {
      const folder = mkdtempSync(join(tmpdir(), 'kebao-scorm-'))
      try {
        for (const [path, content] of (await emitted('hostile', target)).tree) {
          mkdirSync(dirname(join(folder, path)), { recursive: true })
          writeFileSync(join(folder, path), await bytesOf(content))
        }
        const { page, errors } = await watched()
        await page.goto(pathToFileURL(join(folder, 'pages/lesson-questions.html')).href)
        await answer(page, 'q2-multiple', ['A', 'B'])
        expect(await question(page, 'q2-multiple').getAttribute('data-status')).toBe('right')
        const image = page.locator('#kb-body img').first()
        await image.scrollIntoViewIfNeeded()
        await expect
          .poll(() => image.evaluate((each) => (each as HTMLImageElement).naturalWidth))
          .toBeGreaterThan(0)
        expect(await page.evaluate(() => document.styleSheets.length)).toBe(1)
        expect(errors).toEqual([])
        await page.context().close()
      } finally {
        rmSync(folder, { recursive: true })
      }
    },
  )
})
