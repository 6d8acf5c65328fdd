/** An entry says what the bundle says: every field, the counts, and the reviews with what they are worth. */
import { expect, test } from 'vitest'
import { tree } from '../../src/base/tree.js'
import { readCourse } from '../../src/bundle/read.js'
import { entryOf } from '../../src/catalogue/entry-of.js'
import { catalogueEntry } from '../../src/model/catalogue-entry.js'
import { bundleOf, example, exampleNames, front, lesson, small } from '../bundle/packages.js'

/** What the front matter of a course says, of all that an entry takes over. */
const everything = [
  'shortTitle: 小',
  'summary: 教老年人打开手机。',
  'audience: { primary: [seniors], secondary: [parents] }',
  'ageRange: { min: 60, unit: year }',
  'topics: [digital-literacy]',
  'purposes: [core-values]',
  'level: beginner',
  'objectives: [{ id: O1, text: 学完能自己打开手机 }]',
  'prerequisites: [example-college/before]',
  'forms: [classroom]',
  'conformsTo: [{ syllabus: example-college/syllabus, version: 1.0.0 }]',
  'hours: { total: 2, offline: 2, minutesPerHour: 45 }',
  'credits: 1',
  'season: 农闲',
  "region: '410711'",
  'venue: { name: 村文化站 }',
  'practice: { task: 教邻居打开手机 }',
  'publisher: { name: 示例社区学院, level: county, type: community-college }',
  'origin: self-developed',
  'basedOn: { package: example-college/older, version: 1.0.0 }',
  'rightsHolder: 示例社区学院',
  'aiGenerated: none',
  'status: published',
  'endorsements: [{ by: 示例县教育局, level: county, date: 2026-10-01 }]',
  'series: { id: example-college/series, title: 系列, order: 1 }',
  'brand: { name: 示例品牌 }',
  'campaign: { name: activity-week, year: 2026 }',
  'updated: 2026-11-01',
  'asOf: 2026-10-01',
  'validUntil: 2028-12-31',
  'fee: { amount: 0, currency: CNY }',
]

const courseWith = (...more: readonly string[]) =>
  tree({ ...small, 'course.md': `${front(...more)}\n从[第一课](lessons/01-one.md)学起。\n` }).value

test('every field that an entry can have is that of the course', async () => {
  const bundle = await bundleOf(courseWith(...everything))
  const course = (await readCourse(bundle)) as unknown as Record<string, unknown>
  const entry = (await entryOf(bundle, 'x.kebao')) as unknown as Record<string, unknown>
  const own = ['identity', 'content', 'size', 'address', 'lessons', 'counts', 'reviews']
  for (const key of Object.keys(catalogueEntry.shape).filter((each) => !own.includes(each))) {
    expect([key, entry[key]]).toEqual([key, course[key]])
    expect(entry[key], key).toBeDefined()
  }
})

test('what the bundle is', async () => {
  const bundle = await bundleOf(courseWith())
  const entry = await entryOf(bundle, 'bundles/small.kebao')
  expect(entry).toMatchObject({
    identity: bundle.identity,
    content: bundle.manifest.content,
    size: bundle.manifest.files.reduce((sum, { size }) => sum + size, 0),
    address: 'bundles/small.kebao',
  })
  expect(await entryOf(bundle)).not.toHaveProperty('address')
})

test('characters, questions, explanations and media are counted', async () => {
  const bundle = await bundleOf(
    tree({
      ...small,
      'course.md': `${front()}\n𠮷 字\n\n:::判断题{#q0 答案=错}\n对吗？\n:::\n`,
      'lessons/01-one.md': lesson(
        'one',
        '![图](../assets/a.svg)\n\n:::判断题{#q1 答案=对}\n对吗？\n\n> 解析：因为对。\n:::',
      ),
    }).value,
  )
  const { counts, lessons } = await entryOf(bundle)
  expect(counts).toMatchObject({ questions: 2, explained: 1, images: 1, audio: 0, video: 0, captions: 0 })
  expect(lessons).toEqual([{ id: 'one', title: 'one', questions: 1 }])
  const { counts: without } = await entryOf(
    await bundleOf(
      tree({ 'course.md': `${front()}\n𠮷 字\n\n　\n`, 'lessons/01-one.md': lesson('one', '好') }).value,
    ),
  )
  expect(without.characters).toBe(3)
})

test('of each step of review the last record, and whether it saw this content', async () => {
  const { content } = (await bundleOf(courseWith('status: published'))).manifest
  const record = (step: string, date: string, verdict: string, digest?: string): string =>
    `  - { step: ${step}, by: 示例专家乙, date: ${date}, verdict: ${verdict}${digest ? `, digest: '${digest}'` : ''} }`
  const bundle = await bundleOf(
    courseWith(
      'status: published',
      'review:',
      record('二审', '2026-11-03', 'pass', `sha256:${'0'.repeat(64)}`),
      record('一审', '2026-11-02', 'pass', content),
      record('一审', '2026-11-01', 'revise'),
      record('三审', '2026-11-04', 'pass'),
    ),
  )
  expect((await entryOf(bundle)).reviews).toEqual([
    { step: '一审', verdict: 'pass', date: '2026-11-02', state: 'fresh' },
    { step: '二审', verdict: 'pass', date: '2026-11-03', state: 'stale' },
    { step: '三审', verdict: 'pass', date: '2026-11-04', state: 'unbound' },
  ])
  expect(await entryOf(await bundleOf(courseWith()))).not.toHaveProperty('reviews')
})

test.each(exampleNames)('the entry of %s is as the schema has it', async (name) => {
  const entry = await entryOf(await bundleOf(example(name)))
  expect(catalogueEntry.parse(JSON.parse(JSON.stringify(entry)))).toEqual(entry)
  expect(entry.lessons.length > 0).toBe(entry.type !== 'general-syllabus')
})
