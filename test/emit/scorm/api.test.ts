/** The API of an LMS: found wherever it may be, and never trusted. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bytesOf, type Tree } from '../../../src/base/tree.js'
import { scorm12 } from '../../../src/emit/scorm/scorm-12.js'
import { scorm2004 } from '../../../src/emit/scorm/scorm-2004.js'
import { startBrowser } from '../../browser/start-browser.js'
import { emitted } from '../fixture.js'
import { answer, question, written } from './answer.js'
import { type Desk, type Host, openDesk, startHost } from './host.js'

const SCO = 'course/pages/lesson-questions.html'

/** Milliseconds; a browser on a busy machine takes its time, and nothing depends on how long. */
const PATIENCE = 30_000

let browser: Browser
let host: Host
let stranger: Host
let tree: Tree

beforeAll(async () => {
  browser = await startBrowser()
  tree = (await emitted('hostile', scorm12)).tree
  host = await startHost(tree, '1.2')
  stranger = await startHost(tree, '1.2')
  desk = await openDesk(browser, host)
})

afterAll(async () => {
  await browser.close()
  host.close()
  stranger.close()
})

interface Lms {
  heard: string[][]
}

let desk: Desk

/** The page of the LMS, new: what one test left in the browser is not for the next. */
const watched = async (): Promise<Desk> => {
  host.show(tree)
  await desk.page.goto(host.address)
  await desk.page.evaluate(() => localStorage.clear())
  desk.errors.length = 0
  return desk
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
    .poll(
      async () => {
        const frame = page.frames().find((each) => each.url().includes('/pages/'))
        return frame?.locator('html[data-alive=yes]').count()
      },
      { timeout: PATIENCE },
    )
    .toBe(1)
}

const leaveFrames = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove()
  })

/** What an LMS answers to a key, and to values longer than so many characters, so many times. */
type Rule = readonly [does: 'get' | 'set', key: string, answer: string, longerThan?: number, times?: number]

/** An LMS that takes everything but what a rule refuses, and forgets it. */
const pretend = (page: Page, version: '1.2' | '2004', rules: readonly Rule[] = []): Promise<void> =>
  page.evaluate(
    ([is12, given]) => {
      const { heard } = window as unknown as Lms
      const left = given.map(([, , , , times = 1e9]) => times)
      const say =
        (does: string, usual: string) =>
        (...args: string[]): string => {
          heard.push([does, ...args])
          const at = given.findIndex(
            ([what, key, , longerThan = -1], index) =>
              what === does &&
              key === args[0] &&
              (args[1] ?? '').length > longerThan &&
              (left[index] ?? 0) > 0,
          )
          if (at < 0) return usual
          left[at] = (left[at] ?? 0) - 1
          return given[at]?.[2] ?? ''
        }
      const [begin, get, set] = [say('begin', 'true'), say('get', ''), say('set', 'true')]
      const [commit, end] = [say('commit', 'true'), say('end', 'true')]
      Object.assign(
        window,
        is12
          ? {
              API: {
                LMSInitialize: begin,
                LMSGetValue: get,
                LMSSetValue: set,
                LMSCommit: commit,
                LMSFinish: end,
              },
            }
          : {
              API_1484_11: {
                Initialize: begin,
                GetValue: get,
                SetValue: set,
                Commit: commit,
                Terminate: end,
              },
            },
      )
    },
    [version === '1.2', rules] as const,
  )

/** Opens the lesson below the LMS. */
const opened = async (page: Page): Promise<FrameLocator> => {
  await nest(page, 1, `${host.address}${SCO}`)
  await aliveIn(page)
  return page.frameLocator('iframe').last()
}

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
    await popup.close()
    expect(errors).toEqual([])
  })

  test('behind the frame of a stranger is out of reach, and nobody complains', async () => {
    const { page, errors } = await watched()
    await page.goto(stranger.address)
    await nest(page, 1, `${host.address}${SCO}`)
    await aliveIn(page)
    expect(errors).toEqual([])
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
  })

  test.each(['review', 'browse'])('that only shows a lesson (%s) is told nothing', async (mode) => {
    const { page } = await watched()
    await pretend(page, '1.2', [['get', 'cmi.core.lesson_mode', mode]])
    await nest(page, 1, `${host.address}${SCO}`)
    await aliveIn(page)
    await answer(page.frameLocator('iframe').last(), 'q2-two', ['A'])
    await leaveFrames(page)
    const methods = (await heardBy(page)).map(([method]) => method)
    expect(methods).not.toContain('set')
    expect(methods).not.toContain('commit')
    expect(methods.at(-1)).toBe('end')
  })
})

describe('an LMS', () => {
  test('is not a frame or a form of that name', async () => {
    const { page, errors } = await watched()
    await page.evaluate(() => (window as unknown as { begin(): void }).begin())
    await page.evaluate((address) => {
      const around = document.body.appendChild(document.createElement('iframe')).contentDocument as Document
      around.body.append(Object.assign(around.createElement('form'), { id: 'API' }))
      around.body.append(Object.assign(around.createElement('iframe'), { src: address }))
    }, `${host.address}${SCO}`)
    await aliveIn(page)
    expect((await heardBy(page))[0]?.[0]).toBe('LMSInitialize')
    expect(errors).toEqual([])
  })

  test('knows from the beginning that the lesson goes on, and of a hidden page all that there is', async () => {
    const { page } = await watched()
    await pretend(page, '1.2')
    const sco = await opened(page)
    expect(await heardBy(page)).toContainEqual(['set', 'cmi.core.exit', 'suspend'])
    await question(sco, 'q2-multiple').locator('input').first().check({ force: true })
    const before = (await heardBy(page)).length
    // A phone turns to something else, and ends the page when it likes: nothing that is said later counts.
    await sco.locator('html').evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' })
      document.dispatchEvent(new Event('visibilitychange'))
    })
    const calls = (await heardBy(page)).slice(before)
    expect(calls.find(([, key]) => key === 'cmi.suspend_data')?.[2]).toContain('["q2-multiple",0,"A"]')
    expect(calls.map(([does, key]) => [does, key])).toContainEqual(['set', 'cmi.core.session_time'])
    expect(calls.at(-1)?.[0]).toBe('commit')
  })

  test('is told goodbye once, however often the page is left', async () => {
    const { page } = await watched()
    await pretend(page, '1.2')
    const sco = await opened(page)
    await sco.locator('html').evaluate(() => {
      for (const name of ['beforeunload', 'pagehide', 'unload', 'pagehide']) dispatchEvent(new Event(name))
      document.dispatchEvent(new Event('visibilitychange'))
    })
    await leaveFrames(page)
    const calls = await heardBy(page)
    expect(calls.filter(([does]) => does === 'end')).toHaveLength(1)
    expect(calls.at(-1)?.[0]).toBe('end')
  })

  test('of an older edition, with room for 4,000 characters, still gets what fits', async () => {
    const { page } = await watched()
    host.show((await emitted('hostile', scorm2004)).tree)
    await pretend(page, '2004', [['set', 'cmi.suspend_data', 'false', 4000]])
    const sco = await opened(page)
    await answer(sco, 'q2-two', ['A'])
    await answer(sco, 'q2-essay', ['字'.repeat(2000)])
    const kept = (await heardBy(page)).filter(
      ([does, key, text = '']) => does === 'set' && key === 'cmi.suspend_data' && text.length <= 4000,
    )
    expect(kept.at(-1)?.[2]).toContain('["q2-two",2,"A"]')
    expect(kept.at(-1)?.[2]).toContain('["q2-essay",4,"\\u5b57')
  })

  test('that refuses one answer gets the next in its place', async () => {
    const { page } = await watched()
    await pretend(page, '1.2', [['set', 'cmi.interactions.0.id', 'false', -1, 1]])
    const sco = await opened(page)
    await answer(sco, 'q2-two', ['A'])
    await answer(sco, 'q2-truth', ['false'])
    const rows = (await heardBy(page)).filter(([, key = '']) => /^cmi\.interactions\.\d+\.id$/.test(key))
    expect(rows).toEqual([
      ['set', 'cmi.interactions.0.id', 'q2-two'],
      ['set', 'cmi.interactions.0.id', 'q2-truth'],
    ])
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
        // All pages on a disk are one site: what another remembers is not for this one.
        const { page, errors } = await openDesk(browser, host)
        await page.goto(pathToFileURL(join(folder, 'pages/lesson-questions.html')).href)
        await answer(page, 'q2-multiple', ['A', 'B'])
        expect(await question(page, 'q2-multiple').getAttribute('data-status')).toBe('right')
        const image = page.locator('#kb-body img').first()
        await image.scrollIntoViewIfNeeded()
        await expect
          .poll(() => image.evaluate((each) => (each as HTMLImageElement).naturalWidth), {
            timeout: PATIENCE,
          })
          .toBeGreaterThan(0)
        expect(await page.evaluate(() => document.styleSheets.length)).toBe(1)
        expect(errors).toEqual([])
        await page.close()
      } finally {
        rmSync(folder, { recursive: true })
      }
    },
  )
})
