/** What updates and going back do to a learner of a small course. */
import { sql } from 'drizzle-orm'
import { decode, plan } from 'kebao'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { questionsOf } from '../src/find-course.js'
import { finishLesson, progressOf, responsesOf } from '../src/learners.js'
import { lockCourse } from '../src/lock-course.js'
import { courses } from '../src/schema.js'
import { smallCourse } from './bundles.js'
import { databases } from './databases.js'
import { openTestPortal } from './open-portal.js'
import { visit } from './visit.js'
import { wordings } from './wordings.js'

const ID = 'example-college/small'
const QUIZ = `/courses/${ID}/lessons/one.quiz`

const isRound = (text: string, key = '对') => `:::判断题{#q1 答案=${key}}\n${text}\n:::\n\n`
const moon = ':::判断题{#q2 答案=错}\n月亮比地球大吗？\n:::\n\n'

describe.each(databases)('on $name', ({ name, start }) => {
  let portal: Awaited<ReturnType<typeof openTestPortal>>
  let visitor: Awaited<ReturnType<typeof visit>>
  let stop: () => void

  beforeAll(async () => {
    const database = await start()
    stop = database.stop
    portal = await openTestPortal({ database: database.url })
  })

  // Another learner, and no course yet.
  beforeEach(async () => {
    await portal.db.delete(courses)
    visitor = await visit(portal)
  })

  afterAll(async () => {
    await portal?.close()
    stop?.()
  })

  const bring = async (version: string, questions: string): Promise<void> => {
    const answer = await visitor.importBundle(await smallCourse(version, questions))
    expect(answer.status).toBe(303)
  }

  const version = async () => (await portal.store.installed(ID))?.version

  /** The form that confirms going back. */
  const backForm = async (): Promise<URLSearchParams> => {
    const page = await (await visitor.get(`/staff/back?course=${encodeURIComponent(ID)}`)).text()
    const digest = /name="plan" value="([^"]+)"/.exec(page)?.[1] ?? ''
    return new URLSearchParams({ token: visitor.token, course: ID, plan: digest })
  }

  const goBack = async () => (await visitor.post('/staff/back', await backForm())).status

  const place = () => ({ learner: visitor.learner, courseId: ID, lessonId: 'one' })
  const finish = () => finishLesson(portal.db, place())
  const isReopened = async () => (await progressOf(portal.db, visitor.learner, ID))[0]?.reopened
  const responseTo = async (id: string) => (await responsesOf(portal.db, place(), [id])).get(id)

  const open = async () => wordings(await visitor.get(`${QUIZ}?again=1`))
  const sendIn = (form: Record<string, string>, answers: Record<string, string>) =>
    visitor.post(QUIZ, new URLSearchParams({ ...form, ...answers, token: visitor.token }))

  test('answers come back with their question, also where it was mended before it went', async () => {
    await bring('1.0.0', isRound('地求是圆的吗？'))
    expect((await sendIn(await open(), { q1: 'true' })).status).toBe(303)
    await bring('1.0.1', isRound('地球是圆的吗？'))
    await bring('1.1.0', '')
    expect(await responseTo('q1')).toBeUndefined()
    expect(await goBack()).toBe(303)
    expect(await responseTo('q1')).toMatchObject({ given: ['true'], score: 1 })
    expect(await goBack()).toBe(303)
    expect(await responseTo('q1')).toMatchObject({ given: ['true'], score: 1 })
  })

  test.each([true, false])(
    'a finished lesson is open while it asks something new (quiz taken: %s)',
    async (taken) => {
      await bring('1.0.0', isRound('地球是圆的吗？'))
      if (taken) await sendIn(await open(), { q1: 'true' })
      await finish()
      expect(await isReopened()).toBe(false)
      await bring('1.1.0', isRound('地球是圆的吗？') + moon)
      expect(await isReopened()).toBe(true)
      expect(await goBack()).toBe(303)
      expect(await isReopened()).toBe(false)
      await bring('1.1.0', isRound('地球是圆的吗？') + moon)
      expect(await isReopened()).toBe(true)
      await finish()
      expect(await isReopened()).toBe(false)
    },
  )

  test('a question that returns opens no lesson for who has answered it', async () => {
    await bring('1.0.0', isRound('地球是圆的吗？') + moon)
    await sendIn(await open(), { q1: 'true', q2: 'false' })
    await bring('1.1.0', isRound('地球是圆的吗？'))
    await finish()
    expect(await goBack()).toBe(303)
    expect(await isReopened()).toBe(false)
  })

  test('going back is shown first, and done once however often it is confirmed', async () => {
    await bring('1.0.0', isRound('地球是圆的吗？'))
    await bring('1.1.0', isRound('地球是圆的吗？') + moon)
    await bring('1.2.0', moon)
    const form = await backForm()
    expect(await version()).toBe('1.2.0')
    expect((await visitor.post('/staff/back', form)).status).toBe(303)
    const again = await visitor.post('/staff/back', form)
    expect(again.status).toBe(409)
    expect(await again.text()).not.toContain('没有导入')
    expect(await version()).toBe('1.1.0')
  })

  test('a question that changed during the quiz is asked again', async () => {
    await bring('1.0.0', isRound('地球是圆的吗？') + moon)
    const form = await open()
    await bring('1.1.0', isRound('地球是方的吗？', '错') + moon)
    const answer = await sendIn(form, { q1: 'true', q2: 'false' })
    expect(answer.status).toBe(409)
    const page = await answer.text()
    expect(page).toContain('地球是方的吗')
    expect(page).toContain('有 1 题变了')
    expect(page.match(/ checked/g)).toHaveLength(1)
    expect(await responseTo('q1')).toBeUndefined()
    expect((await sendIn(await open(), { q1: 'false', q2: 'false' })).status).toBe(303)
    expect(await responseTo('q1')).toMatchObject({ score: 1 })
  })

  test('and one whose key changed is marked by the new key', async () => {
    await bring('1.0.0', isRound('地球是圆的吗？', '错'))
    const form = await open()
    await bring('1.1.0', isRound('地球是圆的吗？'))
    expect((await sendIn(form, { q1: 'true' })).status).toBe(303)
    const [question] = await questionsOf(portal.db, ID, 'one')
    expect(await responseTo('q1')).toMatchObject({ score: 1, key: question?.key, digest: question?.digest })
  })

  // The embedded database does one thing at a time.
  if (name === 'embedded') return

  test('a quiz that is sent in during an import waits for it', async () => {
    await bring('1.0.0', isRound('地球是圆的吗？', '错'))
    const form = await open()
    const { value: bundle } = await decode(await smallCourse('1.1.0', isRound('地球是圆的吗？')))
    const { value: next } = await plan(await portal.store.installed(ID), bundle as never)
    const { sent } = await portal.db.transaction(async (tx) => {
      await lockCourse(tx, ID, 'import')
      const sent = sendIn(form, { q1: 'true' })
      const waiting = sql`select 1 from pg_locks where locktype = 'advisory' and not granted`
      const isWaiting = async () =>
        ((await tx.execute(waiting)) as unknown as { rows: unknown[] }).rows.length > 0
      await vi.waitUntil(isWaiting, { timeout: 30_000 })
      const item = next?.next.items.find(({ id }) => id === 'q1')
      const answer = JSON.stringify({ question: 'q1', kind: 'true-false', truth: true })
      await tx.execute(
        sql`update questions set answer = ${answer}::jsonb, key = ${item?.key} where id = 'q1'`,
      )
      return { sent }
    })
    expect((await sent).status).toBe(303)
    expect(await responseTo('q1')).toMatchObject({ score: 1 })
  })
})
