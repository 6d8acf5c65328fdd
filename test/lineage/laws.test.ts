/** The laws of taking over an update, on courses that change at random. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Tree } from '../../src/base/tree.js'
import { adapt } from '../../src/lineage/adapt.js'
import { sync } from '../../src/lineage/sync.js'
import { parse } from '../../src/parse/parse.js'
import { bundleOf, course, textOf } from './packages.js'

const sentences = [
  '打开手机。',
  '调大字号。',
  '按一下电源键。',
  '',
  '- 第一步',
  '- 第二步',
  '> 解析：对。',
  ':::提示\n别急。\n:::',
  '| a | b |',
]
const body = fc
  .array(fc.constantFrom(...sentences), { maxLength: 12 })
  .map((lines) => `${lines.join('\n')}\n`)

/** A lesson that keeps its id, wherever its file is. */
const lesson = (id: string) =>
  fc.record({
    name: fc.constantFrom(`01-${id}`, `02-${id}`, `3${id}`),
    duration: fc.constantFrom(30, 45, 90),
    text: body,
  })

const version = fc.record({
  summary: fc.constantFrom<string>('一', '二', '三'),
  season: fc.option(fc.constantFrom('春', '秋')),
  topics: fc.constantFrom('[数字素养]', '\n  - 数字素养\n  - 安全教育', '\n  - 安全教育'),
  text: body,
  lessons: fc.record({ a: fc.option(lesson('a')), b: fc.option(lesson('b')), c: lesson('c') }),
})
type Version = typeof version extends fc.Arbitrary<infer T> ? T : never

const packageOf = ({ summary, season, topics, text, lessons }: Version, number: string): Tree =>
  course(
    [
      'id: example-college/hello',
      `version: ${number}`,
      'title: 手机',
      `summary: ${summary}`,
      'language: zh-CN',
      'type: general-course',
      `topics: ${topics}`,
      ...(season === null ? [] : [`season: ${season}`]),
      'license: CC-BY-4.0',
    ].join('\n'),
    Object.fromEntries(
      Object.entries(lessons).flatMap(([id, each]) =>
        each === null
          ? []
          : [
              [
                `lessons/${each.name}.md`,
                `---\nid: ${id}\ntitle: ${id}\nduration: ${each.duration}\n---\n\n${each.text}`,
              ] as const,
            ],
      ),
    ),
    text,
  )

const options = { id: 'my-college/hello', publisher: '我们的学院' }
const runs = { numRuns: 15, seed: 4 }

const adaptation = async (of: Version): Promise<Tree> => {
  const { value } = await adapt(await bundleOf(packageOf(of, '1.0.0')), options)
  if (value === undefined) throw new Error('refused')
  return value
}

/** A local version: the fields and lessons of another one, under our identity. */
const localVersion = async (base: Version, ours: Version): Promise<Tree> => {
  const started = (await textOf(await adaptation(base), 'course.md')) ?? ''
  const basedOn = /^basedOn: .*$/m.exec(started)?.[0] ?? ''
  const files = await adaptation(ours)
  const text = ((await textOf(files, 'course.md')) ?? '').replace(/^basedOn: .*$/m, basedOn)
  return new Map(files).set('course.md', new TextEncoder().encode(text))
}

const readable = async (files: Tree): Promise<boolean> =>
  (await parse(files)).diagnostics.every(({ severity }) => severity !== 'error')

test('with nothing changed here it is the new version under our identity', async () => {
  await fc.assert(
    fc.asyncProperty(version, version, async (base, theirs) => {
      const [old, now] = [
        await bundleOf(packageOf(base, '1.0.0')),
        await bundleOf(packageOf(theirs, '1.1.0')),
      ]
      const { value, diagnostics } = await sync(await adaptation(base), old, now)
      const fresh = await adapt(now, options)
      expect(diagnostics).toEqual([])
      expect([...(value?.tree.keys() ?? [])]).toEqual([...(fresh.value?.keys() ?? [])])
      for (const [path, content] of fresh.value ?? []) {
        if (path !== 'course.md') expect(value?.tree.get(path)).toEqual(content)
      }
      const [one, other] = [await parse(value?.tree ?? new Map()), await parse(fresh.value ?? new Map())]
      expect(one.value?.course).toEqual(other.value?.course)
    }),
    runs,
  )
})

test('with nothing new there it changes nothing but the name of the version', async () => {
  await fc.assert(
    fc.asyncProperty(version, version, async (base, ours) => {
      const [old, now] = [await bundleOf(packageOf(base, '1.0.0')), await bundleOf(packageOf(base, '1.1.0'))]
      const here = await localVersion(base, ours)
      const { value, diagnostics } = await sync(here, old, now)
      expect(diagnostics).toEqual([])
      expect(value?.changes).toEqual([{ action: 'merge', file: 'course.md' }])
      const [before, after] = [await textOf(here, 'course.md'), await textOf(value?.tree, 'course.md')]
      expect(after).toBe(
        before?.replace('1.0.0, digest', '1.1.0, digest').replace(old.identity, now.identity),
      )
    }),
    runs,
  )
})

test('twice is once, and what could be read can still be read', async () => {
  await fc.assert(
    fc.asyncProperty(version, version, version, async (base, ours, theirs) => {
      const [old, now] = [
        await bundleOf(packageOf(base, '1.0.0')),
        await bundleOf(packageOf(theirs, '1.1.0')),
      ]
      const here = await localVersion(base, ours)
      const { value } = await sync(here, old, now)
      if (value === undefined) throw new Error('refused')
      if (await readable(here)) expect(await readable(value.tree)).toBe(true)
      const again = await sync(value.tree, now, now)
      expect(again.value?.tree).toEqual(value.tree)
      for (const content of value.tree.values())
        expect(new TextDecoder().decode(content as Uint8Array)).not.toMatch(/<<<<|>>>>/)
    }),
    runs,
  )
})

test('what changed on one side alone is taken from that side', async () => {
  await fc.assert(
    fc.asyncProperty(version, version, async (base, theirs) => {
      const [old, now] = [
        await bundleOf(packageOf(base, '1.0.0')),
        await bundleOf(packageOf(theirs, '1.1.0')),
      ]
      const mine = { ...base, summary: `${base.summary}，我们的` }
      const { value } = await sync(await localVersion(base, mine), old, now)
      const { value: merged } = await parse(value?.tree ?? new Map())
      expect(merged?.course.summary).toBe(mine.summary)
      expect(merged?.course.season).toBe(theirs.season ?? undefined)
      expect(merged?.lessons.map(({ id }) => id).sort()).toEqual(
        Object.entries(theirs.lessons).flatMap(([id, each]) => (each === null ? [] : [id])),
      )
    }),
    runs,
  )
})
