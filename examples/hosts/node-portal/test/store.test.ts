/** The store: import, update and going back, with the records of learners. */

import { apply, type Bundle, decode, plan, rollback } from 'kebao'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findLesson, lessonsOf, questionsOf } from '../src/find-course.js'
import { grade } from '../src/grade.js'
import {
  beginLesson,
  figuresOf,
  finishLesson,
  progressOf,
  rescore,
  responsesOf,
  saveResponse,
} from '../src/learners.js'
import { versionOne, versionTwo } from './bundles.js'
import { databases } from './databases.js'
import { openTestPortal } from './open-portal.js'

const ID = 'muye-example-college/phone-basics'
const learner = crypto.randomUUID()
const at = (lessonId: string) => ({ learner, courseId: ID, lessonId })

const open = async (archive: Blob): Promise<Bundle> => {
  const { value } = await decode(archive)
  if (value === undefined) throw new Error('the bundle does not open')
  return value
}

describe.each(databases)('on $name', ({ start }) => {
  let portal: Awaited<ReturnType<typeof openTestPortal>>
  let stop: () => void
  let one: Bundle
  let two: Bundle

  beforeAll(async () => {
    const database = await start()
    stop = database.stop
    portal = await openTestPortal({ database: database.url })
    one = await open(await versionOne())
    two = await open(await versionTwo())
  })

  afterAll(async () => {
    await portal?.close()
    stop?.()
  })

  const bring = async (bundle: Bundle) => {
    const { value } = await plan(await portal.store.installed(ID), bundle)
    if (value === undefined) throw new Error('no plan')
    return { value, done: await apply(value, bundle, portal.store) }
  }

  const answer = async (lessonId: string, given: Record<string, readonly string[]>) => {
    for (const { id, answer: key, digest, key: keyDigest } of await questionsOf(portal.db, ID, lessonId)) {
      const its = given[id] ?? []
      const marked = { given: its, score: grade(key, its), digest, key: keyDigest }
      await saveResponse(portal.db, at(lessonId), id, marked)
    }
  }

  const responseTo = async (id: string) => (await responsesOf(portal.db, at(''), [id])).get(id)

  const states = async () =>
    (await progressOf(portal.db, learner, ID)).map(({ lessonId, done }) => `${lessonId} ${done}`).sort()

  test('a course is imported whole', async () => {
    expect(await portal.store.installed(ID)).toBeUndefined()
    const { done } = await bring(one)
    expect(done.diagnostics).toEqual([])
    expect((await portal.store.installed(ID))?.version).toBe('1.0.0')
    expect(await lessonsOf(portal.db, ID)).toHaveLength(8)
    expect((await findLesson(portal.db, ID, 'photos'))?.html).toContain('<h2')
    expect(await portal.store.previous(ID)).toBeUndefined()
    for (const asset of one.manifest.files.filter(({ path }) => path.startsWith('data/assets/'))) {
      expect(await portal.store.hasAsset(asset)).toBe(true)
    }
  })

  test('doing it twice is doing it once', async () => {
    const { value, done } = await bring(one)
    expect(value.direction).toBe('same')
    expect(done.diagnostics).toEqual([])
    expect(await portal.store.previous(ID)).toBeUndefined()
  })

  test('an update keeps what learners did', async () => {
    await finishLesson(portal.db, at('know-your-phone'))
    await finishLesson(portal.db, at('doctor-and-bus'))
    await beginLesson(portal.db, at('photos'))
    await answer('write-and-speak', { 'u2-q1': ['B'], 'u2-q2': ['false'], 'u2-q3': ['录音键', '手指'] })
    await answer('doctor-and-bus', { 'u6-q1': ['A'] })
    expect((await responseTo('u2-q3'))?.score).toBe(0.5)

    const { done } = await bring(two)
    expect(done.diagnostics).toEqual([])
    expect((await lessonsOf(portal.db, ID)).map(({ id }) => id).slice(2, 4)).toEqual([
      'photos',
      'chat-and-video',
    ])
    expect(await states()).toEqual(['know-your-phone true', 'photos false'])
    expect(await responseTo('u6-q1')).toBeUndefined()
    expect(await responseTo('u2-q3')).toMatchObject({ score: 0.5 })
    expect(await responseTo('u2-q1')).toMatchObject({ score: 1 })
    expect((await figuresOf(portal.db, ID)).stale).toBe(1)
  })

  test('answers are marked again by the new key', async () => {
    await rescore(portal.db, ID)
    expect(await responseTo('u2-q3')).toMatchObject({ score: 1 })
    expect((await figuresOf(portal.db, ID)).stale).toBe(0)
  })

  test('an import over a plan that is out of date is refused, and nothing changes', async () => {
    const { value: stale } = await plan(undefined, one)
    expect(await portal.store.commit({ plan: stale as never, bundle: one })).toBe(false)
    expect((await portal.store.installed(ID))?.identity).toBe(two.identity)
    expect(await states()).toEqual(['know-your-phone true', 'photos false'])
  })

  test('going back brings back what went', async () => {
    expect((await rollback(ID, portal.store)).diagnostics).toEqual([])
    expect((await portal.store.installed(ID))?.identity).toBe(one.identity)
    expect(await states()).toEqual(['doctor-and-bus true', 'know-your-phone true', 'photos false'])
    expect(await responseTo('u6-q1')).toMatchObject({ given: ['A'] })
    expect(await responseTo('u2-q3')).toMatchObject({ score: 1 })
    expect((await figuresOf(portal.db, ID)).stale).toBe(1)
    expect(await portal.store.previous(ID)).toBeUndefined()
  })

  test('there is no way back from the first', async () => {
    const { diagnostics } = await rollback(ID, portal.store)
    expect(diagnostics.map(({ code }) => code)).toEqual(['update/no-previous'])
  })

  test('an import that was made twice at once was made once', async () => {
    const { value } = await plan(await portal.store.installed(ID), two)
    await Promise.all([0, 1].map(() => portal.store.commit({ plan: value as never, bundle: two })))
    expect((await portal.store.installed(ID))?.identity).toBe(two.identity)
    expect((await rollback(ID, portal.store)).diagnostics).toEqual([])
    expect((await portal.store.installed(ID))?.identity).toBe(one.identity)
    expect(await portal.store.previous(ID)).toBeUndefined()
  })
})
