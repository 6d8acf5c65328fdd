/** Import → update → roll back in a browser, with a learner half-way: both databases, telephone and desktop, keyboard only. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser } from '../../../../test/browser/start-browser.js'
import { versionOne, versionTwo } from './bundles.js'
import { checkPage } from './check-page.js'
import { databases } from './databases.js'
import { chooseRadio, press, tabTo, tick, write } from './keyboard.js'
import { openTestPortal } from './open-portal.js'

const COURSE = '/courses/muye-example-college/phone-basics'

/** An explanation of a key; no learner may see it before the answer. */
const SECRET = '删除键一次删一个字'

const folder = mkdtempSync(join(tmpdir(), 'kebao-bundles-'))
const files = {
  one: join(folder, 'one.kebao'),
  two: join(folder, 'two.kebao'),
  damaged: join(folder, 'damaged.kebao'),
}
let browser: Browser

beforeAll(async () => {
  for (const [path, bundle] of [
    [files.one, await versionOne()],
    [files.two, await versionTwo()],
  ] as const) {
    writeFileSync(path, new Uint8Array(await bundle.arrayBuffer()))
  }
  const damaged = new Uint8Array(await (await versionOne()).arrayBuffer())
  damaged.set([(damaged[60_000] ?? 0) ^ 1], 60_000)
  writeFileSync(files.damaged, damaged)
  browser = await startBrowser()
})

afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})

const button = (page: Page, name: string) => page.getByRole('button', { name })
const link = (page: Page, name: string) => page.getByRole('main').getByRole('link', { name })
const heading = (page: Page) => page.getByRole('heading', { level: 1 }).textContent()

/** By keyboard alone, from the staff page to the course; what the plan says is returned. */
const importBundle = async (page: Page, url: string, file: string): Promise<string> => {
  // Listened for from the start: a dialogue that opens before anybody listens is lost.
  const chosen = new Promise((resolve) =>
    page.once('filechooser', (chooser) => resolve(chooser.setFiles(file))),
  )
  await page.goto(`${url}/staff/`)
  await checkPage(page)
  await tabTo(page, page.locator('#bundle'))
  await page.keyboard.press('Enter')
  await chosen
  await press(page, button(page, '看导入计划'))
  await checkPage(page)
  const plan = (await page.getByRole('main').textContent()) ?? ''
  await press(page, button(page, '确认导入'))
  return plan
}

const firstQuiz = async (page: Page): Promise<void> => {
  await press(page, button(page, '交卷'))
  expect(await page.getByRole('alert').textContent()).toContain('还有 3 题没有做')
  expect(await page.content()).not.toContain(SECRET)
  await checkPage(page)
  await chooseRadio(page, 'u2-q1', 'B')
  await chooseRadio(page, 'u2-q2', 'true')
  await write(page, 'u2-q3~0', '录音键')
  await write(page, 'u2-q3~1', '手指')
  await press(page, button(page, '交卷'))
}

const score = (page: Page) => page.locator('#score').textContent()
const lessonList = (page: Page) => page.locator('.lessons').textContent()

describe.each(databases)('on $name', ({ start }) => {
  describe.each([375, 1280])('at %i pixels', (width) => {
    let url: string
    let close: () => Promise<void>
    let staff: Page
    let learner: Page

    beforeAll(async () => {
      const database = await start()
      const portal = await openTestPortal({ database: database.url })
      const server = serve({ fetch: portal.fetch, hostname: '127.0.0.1', port: 0 })
      await new Promise((resolve) => server.once('listening', resolve))
      const address = server.address()
      url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
      const person = async () => {
        const context = await browser.newContext({ viewport: { width, height: 800 }, locale: 'zh-CN' })
        context.setDefaultTimeout(20_000)
        return context.newPage()
      }
      staff = await person()
      learner = await person()
      close = async () => {
        await staff.context().close()
        await learner.context().close()
        server.close()
        await portal.close()
        database.stop()
      }
    })

    afterAll(() => close?.())

    test('staff import a course', async () => {
      const plan = await importBundle(staff, url, files.one)
      expect(plan).toContain('这是一门新课')
      expect(plan).toContain('认识手机与看得清')
      expect(await heading(staff)).toBe('老年人智能手机应用（县区开课版）')
      await checkPage(staff)
    })

    test('and cannot import one that is damaged', async () => {
      await staff.goto(`${url}/staff/`)
      await staff.setInputFiles('#bundle', files.damaged)
      await press(staff, button(staff, '看导入计划'))
      expect(await heading(staff)).toBe('这个课包没有导入')
      await checkPage(staff)
    })

    test('a learner finds it by facets', async () => {
      await learner.goto(url)
      await checkPage(learner)
      await press(learner, link(learner, '老年人 1 门课'))
      await press(learner, link(learner, '河南省 1 门课'))
      expect(await learner.getByRole('heading', { name: '1 门课程' }).count()).toBe(1)
      await checkPage(learner)
      await press(learner, link(learner, '老年人智能手机应用'))
      await press(learner, link(learner, '开始学'))
      expect(await heading(learner)).toBe('认识手机与看得清')
      await checkPage(learner)
      await press(learner, button(learner, '这一课我学完了'))
      expect(await lessonList(learner)).toContain('✓ 学完')
    })

    test('and takes a quiz', async () => {
      await press(learner, link(learner, '打字、手写与语音输入').first())
      expect(await learner.content()).not.toContain(SECRET)
      await press(learner, link(learner, '做自测'))
      expect(await learner.content()).not.toContain(SECRET)
      await checkPage(learner)
      await firstQuiz(learner)
      expect(await score(learner)).toBe('3 题里答对 1 题')
      expect(await learner.content()).toContain(SECRET)
      await checkPage(learner)
    })

    test('and another, with choices and an essay', async () => {
      await learner.goto(`${url}${COURSE}/lessons/know-your-phone.quiz`)
      for (const option of ['A', 'B', 'C']) await tick(learner, 'u1-q1', option)
      await chooseRadio(learner, 'u1-q2', 'false')
      await write(learner, 'u1-q3~0', '音量键')
      await write(learner, 'u1-q3~1', '电源键')
      await press(learner, button(learner, '交卷'))
      expect(await score(learner)).toBe('3 题里答对 3 题')

      await learner.goto(`${url}${COURSE}/lessons/doctor-and-bus.html`)
      await press(learner, button(learner, '这一课我学完了'))
      await learner.goto(`${url}${COURSE}/lessons/doctor-and-bus.quiz`)
      for (const id of ['u6-q1', 'u6-q2']) {
        await tabTo(learner, learner.locator(`[name="${id}"]`).first())
        await learner.keyboard.press('Space')
      }
      await write(learner, 'u6-q3', '看清往哪边开')
      await press(learner, button(learner, '交卷'))
      expect(await learner.getByText('参考答案', { exact: true }).count()).toBe(1)
      expect(await learner.getByText('看清往哪边开').count()).toBe(1)
    })

    test('staff update it', async () => {
      const plan = await importBundle(staff, url, files.two)
      expect(plan).toMatch(/去掉 4[\s\S]*看病与出行[\s\S]*涉及 1 份学习记录[\s\S]*新增 2[\s\S]*一家人开视频/)
      expect(plan).toMatch(/换位置[\s\S]*拍照与相册/)
    })

    test('the learner keeps what was done', async () => {
      await learner.goto(`${url}${COURSE}/`)
      const list = await lessonList(learner)
      expect(list).toMatch(/认识手机与看得清\s*✓ 学完\s*打字、手写与语音输入\s*正在学\s*拍照与相册/)
      expect(list).not.toContain('看病与出行')
      expect(await learner.locator('#progress').textContent()).toBe('学完 1 课，共 8 课')
      await learner.goto(`${url}${COURSE}/lessons/write-and-speak.quiz`)
      expect(await learner.getByText('答案有更新，等待重新判分').count()).toBe(1)
      await checkPage(learner)
    })

    test('answers are marked again by the new key', async () => {
      await staff.goto(`${url}/staff/`)
      await checkPage(staff)
      await press(staff, button(staff, '重新判分（1 份作答）'))
      await learner.reload()
      expect(await score(learner)).toBe('3 题里答对 2 题')
    })

    test('staff go back, and everything is there again', async () => {
      await press(staff, link(staff, '退回版本 1.0.0'))
      expect(await staff.getByRole('main').textContent()).toMatch(
        /新增[\s\S]*看病与出行[\s\S]*涉及 1 份学习记录/,
      )
      await checkPage(staff)
      await press(staff, button(staff, '确认退回'))
      expect(await staff.getByRole('main').textContent()).toContain('版本 1.0.0')
      expect(await link(staff, '退回版本').count()).toBe(0)
      await learner.goto(`${url}${COURSE}/`)
      expect(await lessonList(learner)).toMatch(/看病与出行\s*✓ 学完/)
      expect(await learner.locator('#progress').textContent()).toBe('学完 2 课，共 8 课')
      await learner.goto(`${url}${COURSE}/lessons/doctor-and-bus.quiz`)
      expect(await learner.getByText('看清往哪边开').count()).toBe(1)
      await learner.goto(`${url}${COURSE}/lessons/no-such.html`)
      expect(await heading(learner)).toBe('没有这一页')
      await checkPage(learner)
    })

    test('in English as well', async () => {
      await learner.goto(`${url}/?lang=en`)
      expect(await learner.locator('html').getAttribute('lang')).toBe('en')
      expect(await heading(learner)).toBe('Courses')
      await checkPage(learner)
      await learner.goto(`${url}${COURSE}/`)
      expect(await learner.locator('#progress').textContent()).toBe('2 of 8 lessons finished')
    })
  })
})
