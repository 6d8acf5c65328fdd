/** Packages as scorm-again plays them: every SCO launches, and what learners do arrives. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Tree } from '../../../src/base/tree.js'
import { scorm12 } from '../../../src/emit/scorm/scorm-12.js'
import { scorm2004 } from '../../../src/emit/scorm/scorm-2004.js'
import { startBrowser } from '../../browser/start-browser.js'
import { emitted } from '../fixture.js'
import { answer, question, written } from './answer.js'
import { type Desk, type Host, launch, openDesk, startHost, type Visit } from './host.js'

const both = [
  ['1.2', scorm12],
  ['2004', scorm2004],
] as const

const QUESTIONS = 'pages/lesson-questions.html'

let browser: Browser

beforeAll(async () => {
  browser = await startBrowser()
})

afterAll(() => browser?.close())

/** Rows of `cmi.interactions` as the LMS has them. */
const rowsOf = async (visit: Visit): Promise<Readonly<Record<string, Readonly<Record<string, string>>>>> => {
  const rows: Record<string, Record<string, string>> = {}
  for (const [method = '', key = '', value = '', taken] of await visit.calls()) {
    const [, row, field] = /^cmi\.interactions\.(\d+)\.(.+)$/.exec(key) ?? []
    if (!method.endsWith('SetValue') || row === undefined || field === undefined) continue
    expect(taken, `${key} = ${value}`).toBe('true')
    rows[row] = { ...rows[row], [field]: value }
  }
  return rows
}

/** Everything that a page set, without what it set again later. */
const setIn = async (visit: Visit): Promise<ReadonlyMap<string, string>> =>
  new Map(
    (await visit.calls())
      .filter(([method]) => method?.endsWith('SetValue'))
      .map(([, key = '', value = '']) => [key, value]),
  )

/** All questions of the lesson rightly but one, which is wrong first. */
const answerAll = async ({ sco }: Visit): Promise<void> => {
  await answer(sco, 'q2-single', ['A'])
  await question(sco, 'q2-single').locator('.kb-again').click()
  await answer(sco, 'q2-single', ['B'])
  await answer(sco, 'q2-two', ['A'])
  await answer(sco, 'q2-multiple', ['A', 'B'])
  await answer(sco, 'q2-truth', ['false'])
  await answer(sco, 'q2-fill', ['甲&一', '乙', ' 丙 '])
  await answer(sco, 'q2-essay', ['我自己的话 <T> & "引" 😀'])
  await answer(sco, 'q2-nested', ['false'])
}

/** Shows every picture, as somebody does who reads to the end, and names those that are not there. */
const brokenIn = ({ sco }: Visit): Promise<readonly string[]> =>
  sco.locator('html').evaluate(async () => {
    const images = Array.from(document.querySelectorAll<HTMLImageElement>('#kb-body img'))
    for (const image of images) {
      image.scrollIntoView()
      if (image.complete) continue
      await new Promise((done) => {
        image.addEventListener('load', done)
        image.addEventListener('error', done)
      })
    }
    return images.filter(({ naturalWidth }) => naturalWidth === 0).map(({ src }) => src)
  })

// One LMS and one package for each edition of the standard: what differs between visits is what the LMS has kept.
describe.each(both)('SCORM %s', (version, target) => {
  let host: Host
  let desk: Desk
  let hostile: Tree

  beforeAll(async () => {
    hostile = (await emitted('hostile', target)).tree
    host = await startHost(hostile, version)
    desk = await openDesk(browser, host)
  })

  beforeEach(() => host.show(hostile))

  afterAll(() => host?.close())

  test.each(['hostile', 'straw-weaving', 'phone-syllabus'])(
    '%s: every SCO launches, with its images, and ends its session once',
    async (name) => {
      const tree = name === 'hostile' ? hostile : (await emitted(name, target)).tree
      host.show(tree)
      for (const href of [...tree.keys()].filter((path) => path.endsWith('.html'))) {
        const visit = await launch(desk, href)
        expect(await brokenIn(visit), href).toEqual([])
        await visit.leave()
        const calls = await visit.calls()
        expect(
          calls.filter(([method]) => /(?:Initialize|Finish|Terminate)$/.test(method ?? '')),
        ).toHaveLength(2)
        for (const [method, key, value, taken] of calls) {
          if (method?.endsWith('SetValue')) expect(taken, `${key} = ${value}`).toBe('true')
        }
        expect(visit.errors, href).toEqual([])
      }
      expect(host.missing).toEqual([])
    },
  )

  test('status, score, objectives and each answer of every kind of question arrive', async () => {
    const visit = await launch(desk, QUESTIONS)
    await answerAll(visit)
    const rows = await rowsOf(visit)
    const [wrong, right, two, multiple, truth, fill, essay, nested] = Object.values(rows)
    const is12 = version === '1.2'
    const response = is12 ? 'student_response' : 'learner_response'
    expect(wrong).toMatchObject({
      id: 'q2-single',
      type: 'choice',
      'objectives.0.id': 'O1',
      'correct_responses.0.pattern': 'b',
      weighting: '2',
      [response]: 'a',
      result: is12 ? 'wrong' : 'incorrect',
    })
    expect(wrong?.[is12 ? 'time' : 'timestamp']).toMatch(
      is12 ? /^\d\d:\d\d:\d\d$/ : /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d\dZ$/,
    )
    expect(wrong?.latency).toMatch(is12 ? /^\d{4}:\d\d:\d\d\.\d\d$/ : /^PT[\d.]+S$/)
    expect(right).toMatchObject({ id: 'q2-single', [response]: 'b', result: 'correct' })
    expect(two).toMatchObject({ id: 'q2-two', [response]: 'a', result: 'correct' })
    expect(multiple).toMatchObject({
      id: 'q2-multiple',
      type: 'choice',
      'objectives.0.id': 'O1',
      'objectives.1.id': 'O2',
      'correct_responses.0.pattern': is12 ? '{a,b}' : 'a[,]b',
      weighting: '3',
      [response]: is12 ? 'a,b' : 'a[,]b',
      result: 'correct',
    })
    expect(truth).toMatchObject({
      type: 'true-false',
      'correct_responses.0.pattern': is12 ? 'f' : 'false',
      [response]: is12 ? 'f' : 'false',
      result: 'correct',
    })
    expect(fill).toMatchObject({
      type: 'fill-in',
      'correct_responses.0.pattern': is12 ? '甲 & 一 / “乙” / 丙' : '甲 & 一[,]“乙”[,]丙',
      'correct_responses.3.pattern': is12 ? '甲&一 / 乙 / 丙' : '甲&一[,]乙[,]丙',
      weighting: '4',
      [response]: is12 ? '甲&一 / 乙 / 丙' : '甲&一[,]乙[,]丙',
      result: 'correct',
    })
    expect(essay).toMatchObject({
      type: is12 ? 'fill-in' : 'long-fill-in',
      [response]: '我自己的话 <T> & "引" 😀',
      result: 'neutral',
    })
    expect(nested).toMatchObject({ id: 'q2-nested', result: is12 ? 'wrong' : 'incorrect' })

    // 11 of 12 points; the essay is nobody's to mark.
    if (is12) {
      expect(await visit.value('cmi.core.lesson_status')).toBe('passed')
      expect(await visit.value('cmi.core.score.raw')).toBe('91.67')
      expect(await visit.value('cmi.core.score.max')).toBe('100')
      expect(await visit.value('cmi.objectives.0.status')).toBe('passed')
      expect(await visit.value('cmi.objectives.1.score.raw')).toBe('100')
    } else {
      expect(await visit.value('cmi.completion_status')).toBe('completed')
      expect(await visit.value('cmi.success_status')).toBe('passed')
      expect(await visit.value('cmi.score.raw')).toBe('11')
      expect(await visit.value('cmi.score.max')).toBe('12')
      expect(await visit.value('cmi.score.scaled')).toBe('0.9167')
      expect(await visit.value('cmi.objectives.0.success_status')).toBe('passed')
      expect(await visit.value('cmi.objectives.1.score.scaled')).toBe('1')
    }
    expect(await visit.value('cmi.objectives.0.id')).toBe('O1')
    expect(await visit.value('cmi.objectives.1.id')).toBe('O2')
    expect(visit.errors).toEqual([])
  })

  test('the next visit finds what the last one left, and adds to it', async () => {
    const first = await launch(desk, QUESTIONS)
    await answer(first.sco, 'q2-two', ['A'])
    await answer(first.sco, 'q2-fill', ['甲&一', '乙', '丙'])
    await answer(first.sco, 'q2-essay', ['还没写完 😀'])
    await question(first.sco, 'q2-multiple').locator('input').first().check({ force: true })
    const kept = await first.leave()
    const left = await setIn(first)
    expect(left.get(version === '1.2' ? 'cmi.core.exit' : 'cmi.exit')).toBe('suspend')
    const suspended = left.get('cmi.suspend_data') ?? ''
    expect(suspended).toMatch(/^[ -~]{1,4000}$/)
    expect(left.get(version === '1.2' ? 'cmi.core.lesson_location' : 'cmi.location')).toMatch(/^\d+$/)

    const second = await launch(desk, QUESTIONS, kept)
    expect(await written(second.sco, 'q2-two')).toEqual(['A'])
    expect(await written(second.sco, 'q2-fill')).toEqual(['甲&一', '乙', '丙'])
    expect(await written(second.sco, 'q2-essay')).toEqual(['还没写完 😀'])
    expect(await written(second.sco, 'q2-multiple')).toEqual(['A'])
    expect(await question(second.sco, 'q2-two').getAttribute('data-status')).toBe('right')
    await answer(second.sco, 'q2-truth', ['false'])
    // Behind the rows of the last visit, which stay.
    expect((await rowsOf(second))['3']).toMatchObject({ id: 'q2-truth' })
    expect(second.errors).toEqual([])
  })

  test('who fails a lesson that asks for a pass may try again, and keeps a pass', async () => {
    host.show((await emitted('hostile', target, { options: { completion: 'passed', mastery: 60 } })).tree)
    const visit = await launch(desk, QUESTIONS)
    const status = (): Promise<string> =>
      visit.value(version === '1.2' ? 'cmi.core.lesson_status' : 'cmi.success_status')
    for (const id of ['q2-single', 'q2-two', 'q2-truth', 'q2-nested']) {
      await answer(
        visit.sco,
        id,
        id === 'q2-two' ? ['B'] : id === 'q2-single' ? ['A'] : id === 'q2-truth' ? ['true'] : ['false'],
      )
    }
    await answer(visit.sco, 'q2-multiple', ['C'])
    await answer(visit.sco, 'q2-fill', ['x', 'y', 'z'])
    expect(await status()).toBe('failed')
    if (version === '2004') expect(await visit.value('cmi.completion_status')).toBe('incomplete')
    await visit.sco.locator('.kb-restart').click()
    await answer(visit.sco, 'q2-multiple', ['A', 'B'])
    await answer(visit.sco, 'q2-fill', ['甲&一', '乙', '丙'])
    await answer(visit.sco, 'q2-truth', ['false'])
    expect(await status()).toBe('passed')
    await visit.sco.locator('.kb-restart').click()
    await answer(visit.sco, 'q2-truth', ['true'])
    expect(await status()).toBe('passed')
    expect(await visit.value(version === '1.2' ? 'cmi.core.score.raw' : 'cmi.score.raw')).toBe(
      version === '1.2' ? '66.67' : '8',
    )
  })

  test('a page that comes back from the memory of the browser begins a new session', async () => {
    const visit = await launch(desk, QUESTIONS)
    await visit.sco.locator('html').evaluate(() => {
      // Later, since the page that would answer is loaded anew.
      setTimeout(() => {
        dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
      })
    })
    const begun = async (): Promise<number> =>
      (await visit.calls()).filter(([method]) => method?.endsWith('Initialize')).length
    await expect.poll(begun, { timeout: 30_000 }).toBe(2)
  })

  test('nothing is set twice, and the LMS is asked to store once for each answer', async () => {
    const visit = await launch(desk, QUESTIONS)
    await answer(visit.sco, 'q2-two', ['A'])
    await answer(visit.sco, 'q2-truth', ['false'])
    await visit.leave()
    const calls = await visit.calls()
    const last = new Map<string, string>()
    for (const [method, key = '', value = ''] of calls) {
      if (!method?.endsWith('SetValue')) continue
      expect(last.get(key), key).not.toBe(value)
      last.set(key, value)
    }
    expect(calls.filter(([method]) => method?.endsWith('Commit'))).toHaveLength(3)
  })
})
