/** What stands on the sheets, and what must not. */
import { describe, expect, test } from 'vitest'
import { bytesOf, type Tree } from '../../../src/base/tree.js'
import type { Edition, Item } from '../../../src/emit/edition/edition.js'
import type { EmitSettings } from '../../../src/emit/emit.js'
import { emit } from '../../../src/emit/emit.js'
import { textOf as contentText } from '../../../src/emit/html/text-of.js'
import { print } from '../../../src/emit/print/print.js'
import { courseWith } from '../course-with.js'
import { emitted, packageOf } from '../fixture.js'
import { listed } from '../listed-files.js'
import { squeeze } from '../read-back.js'

const read = async (tree: Tree, file: string): Promise<string> =>
  new TextDecoder().decode(await bytesOf(tree.get(file) ?? new Uint8Array()))

/** The text of a page, blanks left out. */
const textOf = (html: string): string =>
  squeeze(
    html
      .replace(/<style>[\s\S]*?<\/style>/, '')
      .replace(/<[^<>"]*(?:"[^"]*"[^<>"]*)*>/g, '')
      .replace(/&#x([0-9A-F]+);/gi, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16))),
  )

/** The edition that a target was given. */
const editionOf = async (name: string, settings: EmitSettings = {}): Promise<Edition> => {
  const seen: Edition[] = []
  const spy = {
    ...print,
    emit: (emission: Parameters<typeof print.emit>[0]) => {
      seen.push(emission.edition)
      return {}
    },
  }
  await emit(await packageOf(name), spy, settings)
  const [edition] = seen
  if (edition === undefined) throw new Error(`${name} was not emitted`)
  return edition
}

const itemsOf = ({ pages }: Edition): readonly Item[] => pages.flatMap(({ items }) => items)

/** What only the key says. */
const secretsOf = ({ model, rubric, explanation }: Item): readonly string[] =>
  [model, rubric, explanation].flatMap((part) =>
    part === undefined ? [] : squeeze(contentText(part.content)),
  )

describe.each(['hostile', 'phone-course', 'straw-weaving', 'labour-rights', 'qiang-embroidery'])(
  '%s',
  (name) => {
    test('learners get no answer', async () => {
      const { tree } = await emitted(name, print)
      const html = await read(tree, 'learner.html')
      const text = textOf(html)
      for (const secret of itemsOf(await editionOf(name)).flatMap(secretsOf))
        expect(text).not.toContain(secret)
      expect(html).not.toMatch(/class="[^"]*\bkb-(?:key|right)\b/)
      // Every option of every question looks like every other.
      const options = [
        ...html.matchAll(/<li[^>]*><span class="kb-pick">([\s\S]*?)<\/span> [A-Z]\. <\/span>/g),
      ]
      expect(new Set(options.map(([, box]) => box)).size).toBe(options.length === 0 ? 0 : 1)
    })

    test('teachers and answers have every key', async () => {
      const { tree } = await emitted(name, print)
      const teacher = textOf(await read(tree, 'teacher.html'))
      const answers = textOf(await read(tree, 'answers.html'))
      const items = itemsOf(await editionOf(name))
      expect(items.length).toBeGreaterThan(0)
      for (const item of items) {
        const right = item.options.filter(({ isRight }) => isRight).map(({ label }) => label)
        const short = [
          ...item.blanks.flat().map(squeeze),
          ...(right.length > 0 ? [`答案：${right.join('、')}`] : []),
        ]
        for (const sheet of [teacher, answers]) {
          for (const key of [...secretsOf(item), ...short]) expect(sheet).toContain(key)
        }
      }
      expect([...teacher.matchAll(/√/g)].length).toBeGreaterThan(0)
    })

    test('every block of steps is a card, with its picture', async () => {
      const { tree } = await emitted(name, print)
      const { pages } = await editionOf(name)
      const steps = pages.flatMap(({ document }) => document.nodes.get('callout') ?? [])
      const count = steps.filter((node) => node.type === 'callout' && node.name === 'steps').length
      const cards = await read(tree, 'cards.html')
      expect([...cards.matchAll(/<section class="kb-card /g)].length).toBe(count)
      expect(cards).not.toMatch(/ (?:id|href)="/)
      if (name === 'phone-course') expect([...cards.matchAll(/<img /g)].length).toBeGreaterThan(8)
    })
  },
)

test('each page has ids of its own, and links that lead somewhere', async () => {
  const { tree } = await emitted('hostile', print)
  for (const file of ['learner.html', 'teacher.html', 'answers.html', 'cards.html']) {
    const html = await read(tree, file)
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, anchor = ''] of html.matchAll(/ href="#([^"]*)"/g)) {
      expect(ids).toContain(decodeURIComponent(anchor))
    }
    expect(html).not.toMatch(/<(?:script|link|iframe|video|audio)\b/)
    expect(html).not.toMatch(/url\(|@import/)
  }
})

test('no title leaves the style sheet', async () => {
  const { tree } = await emitted('hostile', print)
  const html = await read(tree, 'learner.html')
  expect([...html.matchAll(/<style>|<\/style>/g)].length).toBe(2)
  const style = /<style>([\s\S]*)<\/style>/.exec(html)?.[1] ?? ''
  expect(style).not.toContain('<')
  expect(style).toContain(
    '@page lesson-0-digits { @top-right { content: "第 7 课 😀'.replace('😀', '\\1f600 '),
  )
})

test('the first sheet says what the course is, and a lesson what it is for', async () => {
  const { tree } = await emitted('hostile', print)
  const learner = await read(tree, 'learner.html')
  const cover = textOf(learner.slice(0, learner.indexOf('</header>')))
  for (const fact of [
    '示例<社区>&"学院"😀',
    '1.2.3-beta.1',
    '9学时（线上3，线下6，每学时45分钟）',
    '王<小>&"明"',
    '署名-相同方式共享4.0',
  ])
    expect(cover).toContain(fact)
  const teacher = textOf(await read(tree, 'teacher.html'))
  for (const fact of [
    '重点<T>&"一"',
    '难点]]>😀',
    '会认<字>&数"1"到9',
    '60分&以上]]>',
    '没有文件的资源]]>😀',
    '教学记录',
  ])
    expect(teacher).toContain(fact)
  expect(textOf(learner)).not.toContain('教学记录')
})

test('what paper cannot hold is told, and left where it is', async () => {
  const { tree, diagnostics, pkg } = await emitted('hostile', print)
  const codes = Object.fromEntries(
    diagnostics.filter(({ code }) => code !== 'emit/all-audiences').map(({ code, data }) => [code, data]),
  )
  const two = { target: 'print', count: 2, names: [] }
  expect(codes).toEqual({ 'emit/playback': two, 'emit/attached-files': two })
  const learner = textOf(await read(tree, 'learner.html'))
  expect(learner).toContain('看视频，请打开：素材/视频.mp4')
  expect(learner).toContain('听录音，请打开：素材/录音.mp3')
  const own = new Set(pkg.tree.values())
  const beside = [...tree].filter(([path]) => path.startsWith('assets/'))
  expect(beside.length).toBeGreaterThan(3)
  for (const [path, content] of beside) {
    expect(path).toMatch(/^assets\/[0-9a-f]{64}\.(?:png|svg)$/)
    expect(own.has(content)).toBe(true)
  }
})

test('a file that only the list of the course names stays behind, and is told', async () => {
  const { diagnostics, value } = await emit(await courseWith(listed), print)
  expect(diagnostics.find(({ code }) => code === 'emit/attached-files')?.data).toMatchObject({ count: 2 })
  expect(textOf(await read(value ?? new Map(), 'teacher.html'))).toContain('乙表')
})

test('one edition alone, with the pictures that it shows', async () => {
  const { tree } = await emitted('straw-weaving', print, { options: { 版本: 'cards' } })
  const cards = await read(tree, 'cards.html')
  for (const path of tree.keys()) expect(path === 'cards.html' || cards.includes(path)).toBe(true)
  const { diagnostics, value } = await emit(await packageOf('hostile'), print, {
    options: { editions: '学员' },
  })
  expect(value).toBeUndefined()
  expect(diagnostics.map(({ code }) => code)).toEqual(['emit/bad-option'])
})

test('an edition for an audience has nothing of the others', async () => {
  const { tree } = await emitted('hostile', print, { audience: '老年人' })
  const learner = textOf(await read(tree, 'learner.html'))
  expect(learner).toContain('只给老人看的一段<T>。')
  expect(learner).not.toContain('只给打工的人看的一段')
})

test('a syllabus is printed with its units', async () => {
  const { tree } = await emitted('phone-syllabus', print)
  expect([...tree.keys()].filter((path) => path.endsWith('.html'))).toEqual(['learner.html', 'teacher.html'])
  expect(textOf(await read(tree, 'learner.html'))).toContain(
    '打字、手写与语音输入（2学时）了解三种输入办法。',
  )
})
