/** Editions by audience: who sees which block, and what follows for pages, questions and losses. */
import { expect, test } from 'vitest'
import * as z from 'zod'
import { words } from '../../src/base/words.js'
import type { Edition } from '../../src/emit/edition/edition.js'
import { differsByAudience, forAudience } from '../../src/emit/edition/for-audience.js'
import { emit } from '../../src/emit/emit.js'
import { textOf } from '../../src/emit/html/text-of.js'
import { walkElements } from '../../src/emit/html/walk-elements.js'
import { lessonLinksOf, placesOf } from '../../src/emit/places-of.js'
import { defineTarget } from '../../src/emit/target.js'
import { nodesOf, type Package } from '../../src/parse/package.js'
import { courseWith } from './course-with.js'
import { packageOf } from './fixture.js'

const front = `---
编号: test-college/audiences
版本: 1.0.0
标题: 分人的课
语言: zh-CN
类型: 技能培训课程
许可: CC-BY-4.0
---
`

const lesson = (title: string, body: string): string => `---\n标题: ${title}\n---\n\n${body}\n`

const course = (body: string): Promise<Package> =>
  courseWith({
    '课程.md': front,
    '课节/01-a.md': lesson('分人', body),
    '课节/02-b.md': lesson('不分人', '人人都看。'),
  })

/** What a target is given. */
const editionFor = async (
  pkg: Package,
  audience?: string,
): Promise<{
  readonly edition: Edition | undefined
  readonly codes: readonly string[]
  readonly said: string
}> => {
  const seen: Edition[] = []
  const target = defineTarget({
    name: 'spy',
    summary: words('看', 'looks'),
    container: { kind: 'folder' },
    extension: '',
    options: z.strictObject({}),
    losses: [],
    emit: ({ edition }) => {
      seen.push(edition)
      return { 'seen.txt': edition.title }
    },
  })
  const { diagnostics } = await emit(pkg, target, audience === undefined ? {} : { audience })
  return {
    edition: seen[0],
    codes: diagnostics.map(({ code }) => code),
    said: diagnostics.map(({ message }) => message['zh-CN']).join('\n'),
  }
}

const textFor = async (body: string, audience?: string): Promise<string> => {
  const { edition } = await editionFor(await course(body), audience)
  return textOf(edition?.lessons[0]?.tree.children ?? [])
}

const only = (audience: string, text: string): string => `:::仅{受众=${audience}}\n${text}\n:::\n`

test('a block is for those it names, and for nobody else', async () => {
  const body = only('老年人', '给老人') + only('农民工', '给工友')
  expect(await textFor(body, '老年人')).toBe('给老人')
  expect(await textFor(body, '农民工')).toBe('给工友')
  expect(await textFor(body, '青少年')).toBe('')
})

test('wider and narrower terms meet, terms side by side do not', async () => {
  // 退休人员 are seniors; seniors are residents.
  expect(await textFor(only('老年人', '给老人'), '退休人员')).toBe('给老人')
  expect(await textFor(only('退休人员', '给退休的'), '老年人')).toBe('给退休的')
  expect(await textFor(only('社区居民', '给居民'), '退休人员')).toBe('给居民')
  expect(await textFor(only('退休人员', '给退休的'), '农村留守老人')).toBe('')
})

test('an audience is named by its id, its label or an alias', async () => {
  const body = only('老年人', '给老人')
  for (const name of ['seniors', '老年人', '银龄']) expect(await textFor(body, name)).toBe('给老人')
  const { edition, codes, said } = await editionFor(await course(body), '老年仁')
  expect(edition).toBeUndefined()
  expect(codes).toEqual(['emit/unknown-audience'])
  expect(said).toContain('老年仁')
})

test('the label of a block stays as a line, the line about its audience goes', async () => {
  const body = ':::仅[老人看这里]{受众=老年人}\n慢慢来。\n:::\n'
  const { edition } = await editionFor(await course(body), 'seniors')
  const [first] = edition?.lessons[0]?.tree.children ?? []
  expect(first).toMatchObject({ tagName: 'p', children: [{ tagName: 'strong' }] })
  expect(await textFor(body, 'seniors')).not.toContain('适用对象')
  expect(await textFor(body)).toContain('适用对象：老年人')
})

test('blocks in blocks are resolved from the outside inwards', async () => {
  const body = `::::仅{受众=老年人}
外层
:::仅{受众=退休人员}
内层
:::
::::

::::提示
提示
:::仅{受众=农民工}
给工友
:::
::::
`
  expect((await textFor(body, '退休人员')).replace(/\s/g, '')).toBe('外层内层提示提示')
  expect((await textFor(body, '老年人')).replace(/\s/g, '')).toBe('外层内层提示提示')
  expect((await textFor(body, '农村留守老人')).replace(/\s/g, '')).toBe('外层提示提示')
  expect((await textFor(body, '农民工')).replace(/\s/g, '')).toBe('提示提示给工友')
})

const withQuestion = `:::判断题{#everyone 答案=对}
人人答。
:::

::::仅{受众=老年人}
{羌|qiāng}，见[下一课](02-b.md)。

:::判断题{#elders 答案=错}
老人答。
:::
::::
`

test('questions go with their block, and are counted anew', async () => {
  const pkg = await course(`${withQuestion}\n:::判断题{#last 答案=对}\n再答。\n:::\n`)
  const idsFor = async (audience?: string) =>
    (await editionFor(pkg, audience)).edition?.lessons[0]?.items.map(({ id, number, truth }) => [
      id,
      number,
      truth,
    ])
  expect(await idsFor()).toEqual([
    ['everyone', 1, true],
    ['elders', 2, false],
    ['last', 3, true],
  ])
  expect(await idsFor('老年人')).toEqual(await idsFor())
  expect(await idsFor('农民工')).toEqual([
    ['everyone', 1, true],
    ['last', 2, true],
  ])
})

test('nothing that went away is told as lost', async () => {
  const pkg = await course(withQuestion)
  const { edition: all } = await editionFor(pkg)
  const { edition: workers } = await editionFor(pkg, '农民工')
  expect(placesOf(all?.pages ?? [], 'ruby').length).toBe(1)
  expect(placesOf(workers?.pages ?? [], 'ruby')).toEqual([])
  expect(lessonLinksOf(all?.pages ?? []).length).toBe(1)
  expect(lessonLinksOf(workers?.pages ?? [])).toEqual([])
  expect(nodesOf(pkg.lessons[0] as Package['root'], 'ruby').length).toBe(1)
})

test('the package stays as it was, and a document for everybody is not copied', async () => {
  const pkg = await course(only('老年人', '给老人'))
  const [first, second] = pkg.lessons
  if (first === undefined || second === undefined) throw new Error('two lessons were written')
  const before = JSON.stringify(first.body)
  expect(forAudience(first, 'migrant-workers').body.children).toEqual([])
  expect(JSON.stringify(first.body)).toBe(before)
  expect(forAudience(second, 'migrant-workers')).toBe(second)
  expect([first, second].map(differsByAudience)).toEqual([true, false])
})

test('the run says which lessons differ', async () => {
  const pkg = await course(only('老年人', '给老人'))
  const seniors = await editionFor(pkg, '老年人')
  expect(seniors.codes).toEqual(['emit/edition'])
  expect(seniors.said).toContain('有 1 处课文与别的版本不同：分人。')
  expect(seniors.said).not.toContain('不分人')
  expect(seniors.edition?.audience).toBe('seniors')
  const everybody = await editionFor(pkg)
  expect(everybody.codes).toEqual(['emit/all-audiences'])
  expect(everybody.edition?.audience).toBeUndefined()
  const { codes, said } = await editionFor(await course('人人都看。'), '老年人')
  expect(codes).toEqual(['emit/edition'])
  expect(said).toContain('没有「:::仅」内容')
})

test('editions of one package are made once for each audience', async () => {
  const pkg = await course(only('老年人', '给老人'))
  const [first, again, other] = [
    await editionFor(pkg, '老年人'),
    await editionFor(pkg, 'seniors'),
    await editionFor(pkg),
  ]
  expect(again.edition).toBe(first.edition)
  expect(other.edition).not.toBe(first.edition)
})

test('a label that may hurt is not shown', async () => {
  const text = await textFor(only('失地农民', '给一部分人'))
  expect(text).toBe('给一部分人')
})

test('options, keys and definitions are those of the audience as well', async () => {
  const pkg = await packageOf('hostile')
  const seen = await editionFor(pkg, '老年人')
  const item = seen.edition?.pages.flatMap(({ items }) => items).find(({ id }) => id === 'q3-multiple')
  expect(item?.options.map(({ text }) => text).join()).not.toContain('务工')
  expect(item?.explanation?.text).toContain('多选解析')
  expect(item?.explanation?.text).not.toContain('务工')
  const page = seen.edition?.lessons.find(({ lesson }) => lesson === 'same-title')
  expect(page?.text).toContain('脚注三在别人的块里')
  const workers = await editionFor(pkg, '农民工')
  const theirs = workers.edition?.pages.flatMap(({ items }) => items).find(({ id }) => id === 'q3-multiple')
  expect(theirs?.options.at(-1)?.text).toContain('选项里只给务工的话')
  expect(theirs?.explanation?.text).toContain('解析里只给务工的话')
})

test('a link to a heading that others see leads to its page', async () => {
  const pkg = await courseWith({
    'course.md': '---\nid: a/b\nversion: 1.0.0\ntitle: 课\n---\n',
    'lessons/01-a.md':
      '---\nid: a\ntitle: 甲\n---\n\n[那里](02-b.md#小节)与[这里](#自己)。\n\n:::仅{受众=农民工}\n## 自己\n:::\n',
    'lessons/02-b.md': '---\nid: b\ntitle: 乙\n---\n\n:::仅{受众=农民工}\n## 小节\n:::\n\n正文。\n',
  })
  const linksOf = (edition: Edition | undefined): readonly unknown[] =>
    [...walkElements(edition?.lessons[0]?.tree.children ?? [])].flatMap(
      ({ properties: { href } }) => href ?? [],
    )
  expect(linksOf((await editionFor(pkg, '老年人')).edition)).toEqual(['lessons/b.html'])
  expect(linksOf((await editionFor(pkg, '农民工')).edition)).toHaveLength(2)
})

test('a lesson that is all for others is told', async () => {
  const pkg = await courseWith({
    'course.md': '---\nid: a/b\nversion: 1.0.0\ntitle: 课\n---\n',
    'lessons/01-a.md': '---\nid: a\ntitle: 甲\n---\n\n:::仅{受众=农民工}\n都给务工的。\n:::\n',
  })
  expect((await editionFor(pkg, '老年人')).codes).toContain('emit/empty-lesson')
  expect((await editionFor(pkg, '农民工')).codes).not.toContain('emit/empty-lesson')
})

test('two lessons of one id are refused, as are two questions', async () => {
  const lesson = (id: string) => `---\nid: ${id}\ntitle: 甲\n---\n\n:::判断题{#q1 答案=对}\n对。\n:::\n`
  const course = '---\nid: a/b\nversion: 1.0.0\ntitle: 课\n---\n'
  const pkg = await courseWith({
    'course.md': course,
    'lessons/01-a.md': lesson('a'),
    'lessons/02-a.md': lesson('a'),
  })
  const { edition, codes } = await editionFor(pkg)
  expect(edition).toBeUndefined()
  expect(codes).toEqual(['emit/duplicate-id', 'emit/duplicate-id'])
})
