/** Articles keep to what WeChat keeps, and say what it cannot show. */
import { describe, expect, test } from 'vitest'
import { bytesOf } from '../../../src/base/tree.js'
import { emit } from '../../../src/emit/emit.js'
import { lintArticle } from '../../../src/emit/wechat/lint-article.js'
import { wechat } from '../../../src/emit/wechat/wechat.js'
import { courseWith } from '../course-with.js'
import { emitted } from '../fixture.js'
import { listed } from '../listed-files.js'
import { draftsIn, jsonOf, lessonOf, wordsOf } from './articles.js'

const first = async (...given: Parameters<typeof lessonOf>): Promise<string> =>
  (await lessonOf(...given)).drafts[0]?.html ?? ''

describe.each([
  'hostile',
  'phone-course',
  'labour-rights',
  'qiang-embroidery',
  'straw-weaving',
  'phone-syllabus',
])('%s', (name) => {
  test('WeChat keeps every article as it is', async () => {
    const drafts = await draftsIn((await emitted(name, wechat)).tree)
    expect(drafts.length).toBeGreaterThan(0)
    for (const draft of drafts)
      expect(lintArticle(draft).map(({ message }) => `${draft.name}: ${message.en}`)).toEqual([])
  })

  test('every picture is listed with its places', async () => {
    const { tree } = await emitted(name, wechat)
    const images: { placeholder: string; used: { article: string; place: number }[] }[] = await jsonOf(
      tree,
      'images.json',
    )
    for (const draft of await draftsIn(tree)) {
      const shown = [...draft.html.matchAll(/<img src="([^"]*)"/g)].map(([, src]) => src)
      const listed = images.flatMap(({ placeholder, used }) =>
        used
          .filter(({ article }) => article === draft.name)
          .map(({ place }) => [place, placeholder] as const),
      )
      expect(listed.sort(([a], [b]) => a - b).map(([, placeholder]) => placeholder)).toEqual(shown)
    }
    for (const { placeholder } of images) expect(tree.has(placeholder)).toBe(true)
  })
})

describe('lists', () => {
  test('plain ones stay lists, without line ends between their items', async () => {
    const html = await first('1. 甲\n2. 乙')
    expect(html).toMatch(/<ol style="[^"]*"><li style="[^"]*"><section>甲<\/section><\/li><li/)
  })
  test('nested ones are written out with their numbers', async () => {
    const html = await first('3. 甲\n   1. 子\n   2. 丑\n4. 乙\n   - 寅\n     - 卯')
    expect(wordsOf(html).replace(/\s+/g, '')).toBe('第1课3.甲子丑4.乙•寅卯')
    expect(html).not.toMatch(/<li[^>]*>(?:(?!<\/li>).)*<[uo]l/)
  })
  test('boxes of tasks are signs', async () => {
    expect(wordsOf(await first('- [x] 做了\n- [ ] 没做')).replace(/\s+/g, '')).toBe('第1课☑做了☐没做')
  })
})

describe('links', () => {
  test('lead to numbered notes with the address, the same one once', async () => {
    const html = await first(
      '[甲](https://example.org/a) 和[乙](https://example.org/a)，[丙](tel:12345)，[丁][^1]。\n\n[^1]: 注。',
    )
    const words = wordsOf(html).replace(/\s+/g, '')
    expect(words).toContain('甲[1]和乙[1]，丙[2]，[丁][3]。')
    expect(words).toContain('注释与链接[1]https://example.org/a[2]12345[3]注。')
    expect(html).not.toContain('<a')
  })
  test('whose text is the address need no note', async () => {
    expect(wordsOf(await first('<https://example.org/a>'))).not.toContain('[1]')
  })
  test('to articles of WeChat stay links', async () => {
    expect(await first('[甲](https://mp.weixin.qq.com/s/abc)')).toContain(
      '<a href="https://mp.weixin.qq.com/s/abc">甲</a>',
    )
  })
})

describe('questions', () => {
  const quiz = (id: string): string =>
    `:::multiple{#${id} points=2}\n哪些？\n\n- [x] 甲\n- [ ] 乙\n- [x] 丙\n\n> Explanation: 因为。\n:::`

  test('are asked in the text and answered at the end', async () => {
    const words = wordsOf(await first(`${quiz('q1')}\n\n${quiz('q2')}\n\n完。`)).replace(/\s+/g, '')
    expect(words).toBe(
      `第1课第1题（多选题，2分）哪些？A.甲B.乙C.丙第2题（多选题，2分）哪些？A.甲B.乙C.丙完。` +
        `答案与解析第1题（多选题，2分）答案：A.甲；C.丙解析：因为。第2题（多选题，2分）答案：A.甲；C.丙解析：因为。`,
    )
  })
  test('speak the language of the course', async () => {
    const words = wordsOf(await first(quiz('q'), { language: 'en', title: 'One' }))
    expect(words).toContain('Question 1 (choose all that are right, 2 points)')
    expect(words).toContain('Answer: A. 甲; C. 丙')
    expect(words).not.toMatch(/第|题|答案/)
  })
})

describe('what WeChat has no way for', () => {
  test('readings stand in brackets, code has its lines, wide tables become cards', async () => {
    const { drafts, codes } = await lessonOf(
      '{羌|qiāng}族\n\n```\na\n  b\n```\n\n| 一 | 二 | 三 | 四 | 五 | 六 |\n|-|-|-|-|-|-|\n| 1 | 2 | 3 | 4 | 5 | 6 |\n',
    )
    const html = drafts[0]?.html ?? ''
    expect(wordsOf(html)).toContain('羌(qiāng)族')
    expect(wordsOf(html)).toContain('a\n\u00a0\u00a0b')
    expect(html).not.toContain('<table')
    expect(wordsOf(html)).toContain('一：1二：2')
    expect(codes).toEqual(expect.arrayContaining(['emit/ruby', 'emit/wide-tables']))
  })

  test('files that a link opens are told, and lie beside the article', async () => {
    const { files, codes } = await lessonOf('见[表](../a.csv)。', { files: { 'a.csv': 'a,b' } })
    expect(codes).toContain('emit/wechat-media')
    const media: { source: string; file: string }[] = await jsonOf(files, 'media.json')
    expect(media.map(({ source }) => source)).toEqual(['a.csv'])
    expect(files.has(media[0]?.file ?? '')).toBe(true)
  })

  test('files that the course lists and no page offers are told, and lie beside the articles', async () => {
    const { value } = await emit(await courseWith(listed), wechat)
    const media: { source: string; kind: string; title?: string; file: string }[] = await jsonOf(
      value ?? new Map(),
      'media.json',
    )
    expect(media.map(({ source, kind, title }) => [source, kind, title])).toEqual([
      ['a.csv', 'download', undefined],
      ['b.csv', 'resource', '乙表'],
    ])
    for (const { file } of media) expect(value?.has(file)).toBe(true)
    const { diagnostics } = await emit(await courseWith(listed), wechat)
    expect(diagnostics.find(({ code }) => code === 'emit/wechat-media')?.data).toMatchObject({ count: 2 })
  })

  test('a question that its author left without an answer says so', async () => {
    const { drafts } = await lessonOf(':::essay{#q}\n说一说。\n:::')
    expect(wordsOf(drafts[0]?.html ?? '')).toContain('没有给出参考答案。')
    expect(await first(':::true-false{#q answer=true}\n对吗？\n:::')).not.toContain('没有给出')
  })

  test('films and pictures that cannot be uploaded are told', async () => {
    const { tree, diagnostics } = await emitted('hostile', wechat)
    const codes = diagnostics.map(({ code }) => code)
    expect(codes).toEqual(
      expect.arrayContaining(['emit/wechat-media', 'emit/wechat-images', 'emit/static-questions']),
    )
    const media: { file: string; kind: string }[] = await jsonOf(tree, 'media.json')
    expect(media.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['video', 'audio', 'captions']))
    for (const { file } of media) expect(tree.has(file)).toBe(true)
    const images: { type: string; problems: string[] }[] = await jsonOf(tree, 'images.json')
    for (const { type, problems } of images) expect(problems.includes('type')).toBe(type === 'image/svg+xml')
  })
})

describe('long lessons', () => {
  const long = Array.from(
    { length: 300 },
    (_, index) => `## 第${index}节\n\n这一段的第${index}句话，很长。[^${index % 3}]`,
  ).join('\n\n')
  const notes = [0, 1, 2].map((index) => `[^${index}]: 注${index}。`).join('\n')

  test('are parted between blocks, and nothing is lost', async () => {
    const { drafts, codes } = await lessonOf(`${long}\n\n${notes}`)
    expect(drafts.length).toBeGreaterThan(2)
    expect(codes).toContain('emit/wechat-parts')
    const words = drafts.map(({ html }) => wordsOf(html))
    for (let index = 0; index < 300; index += 1)
      expect(words.filter((each) => each.includes(`第${index}句话`))).toHaveLength(1)
    for (const [index, { html, title }] of drafts.entries()) {
      expect(lintArticle(drafts[index] ?? { html: '' })).toEqual([])
      expect(title).toBe(`第一课（${index + 1}/${drafts.length}）`)
      // A heading is never the last before the notes, and each part has the notes that it marks.
      expect(html).not.toMatch(/<\/h2>\n(?:<p[^>]*>未完|<section)/)
      expect(wordsOf(html)).toContain('注0。')
    }
  })

  test.each([
    ['a paragraph', `${'很长的话，& 还有“引号”。'.repeat(3000)}`],
    [
      'a table',
      `| 甲 | 乙 |\n|-|-|\n${Array.from({ length: 400 }, (_, index) => `| 行${index} | <& |`).join('\n')}`,
    ],
    ['a list', Array.from({ length: 500 }, (_, index) => `${index + 1}. 第${index + 1}项`).join('\n')],
  ])('%s that is too long by itself is parted too', async (_, text) => {
    const { drafts } = await lessonOf(text)
    expect(drafts.length).toBeGreaterThan(1)
    for (const draft of drafts) expect(lintArticle(draft)).toEqual([])
    const all = drafts.map(({ html }) => wordsOf(html)).join('')
    if (text.startsWith('|')) for (const index of [0, 200, 399]) expect(all).toContain(`行${index}`)
    if (text.startsWith('1.'))
      for (const index of [1, 250, 500]) expect(all).toContain(`${index}. 第${index}项`)
  })

  test('a table says its heads again in each of its pieces', async () => {
    const rows = Array.from({ length: 200 }, (_, index) => `| 行${index} | 做好第${index}件事 |`)
    const { drafts } = await lessonOf(`| 第几行 | 做什么 |\n|-|-|\n${rows.join('\n')}`)
    const tables = drafts.flatMap(({ html }) => html.match(/<table[\s\S]*?<\/table>/g) ?? [])
    expect(tables.length).toBeGreaterThan(2)
    for (const table of tables) {
      expect(table.match(/<tr/g)?.length).toBeGreaterThan(2)
      expect(wordsOf(table)).toMatch(/^第几行做什么行\d+/)
      expect(table.match(/<th/g)).toHaveLength(2)
    }
    const all = wordsOf(tables.join(''))
    for (let index = 0; index < 200; index += 1) expect(all).toContain(`做好第${index}件事`)
  })

  test.each([
    ['sentences', '先看“清楚”，再慢慢地做。', /。$/],
    ['commas', '先看清楚，再慢慢地做，', /，$/],
  ])('a paragraph without end is cut behind its %s', async (_, sentence, end) => {
    const { drafts } = await lessonOf(sentence.repeat(3000))
    const pieces = drafts.flatMap(({ html }) => html.match(/<p [^>]*>[先再][\s\S]*?<\/p>/g) ?? [])
    expect(pieces.length).toBeGreaterThan(2)
    for (const piece of pieces) expect(wordsOf(piece)).toMatch(end)
    expect(wordsOf(pieces.join('')).length).toBe(sentence.length * 3000)
  })
})

test('notes beyond all measure follow at the end', async () => {
  const marks = Array.from({ length: 12 }, (_, index) => `[^${index}]`).join('')
  const notes = Array.from(
    { length: 12 },
    (_, index) => `[^${index}]: 开头${index}${'很长的注，'.repeat(900)}结尾${index}。`,
  )
  const huge = `[^x]: 甲始${'更长的注，'.repeat(5000)}甲终。`
  const { drafts } = await lessonOf(`一段话${marks}[^x]。\n\n${notes.join('\n')}\n${huge}`)
  for (const draft of drafts) expect(lintArticle(draft)).toEqual([])
  const all = drafts.map(({ html }) => wordsOf(html)).join('')
  for (let index = 0; index < 12; index += 1) {
    expect(all).toContain(`开头${index}`)
    expect(all).toContain(`结尾${index}。`)
  }
  expect(all.match(/更/g)).toHaveLength(5000)
  expect(all).toContain('甲终')
})

describe('what goes beside an article', () => {
  test('is cut to what WeChat takes, and the whole title begins the text', async () => {
    const title = '一二三四五六七八九十'.repeat(6)
    const { drafts, codes } = await lessonOf('甲。'.repeat(100), {
      title,
      options: { author: '很长的'.repeat(10) },
    })
    const [draft] = drafts
    expect(draft?.title).toBe(`${title.slice(0, 31)}…`)
    expect(draft?.author).toHaveLength(16)
    expect(draft?.digest?.length).toBeLessThanOrEqual(128)
    expect(wordsOf(draft?.html ?? '')).toContain(title)
    expect(codes).toContain('emit/wechat-titles')
  })
  test('has the address of the original where one is given', async () => {
    const { drafts } = await lessonOf('甲', { options: { 原文链接: 'https://example.org/x?l={lesson}' } })
    expect(drafts[0]?.meta.content_source_url).toBe('https://example.org/x?l=one')
    await expect(lessonOf('甲', { options: { sourceUrl: 'javascript:alert(1)' } })).rejects.toThrow(
      'emit/bad-option',
    )
  })
})

test('files and pictures are numbered by lesson, and a list of the pictures can be read', async () => {
  const png = Uint8Array.from(
    atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
    (sign) => sign.charCodeAt(0),
  )
  const other = Uint8Array.from([...png, 0])
  const { files, drafts } = await lessonOf(
    '![扫一扫](../assets/Scan_to%20pay.png)\n\n![付好了](../assets/付款.png)\n\n![再扫](../assets/Scan_to%20pay.png)',
    {
      files: { 'assets/Scan_to pay.png': png, 'assets/付款.png': other },
    },
  )
  expect(drafts.map(({ name }) => name)).toEqual(['01-lesson-one'])
  expect(wordsOf(drafts[0]?.html ?? '')).toMatch(/^\s*第 1 课/)
  expect([...files.keys()].filter((path) => path.startsWith('images/'))).toEqual([
    'images/01-1-scan-to-pay.png',
    'images/01-2.png',
  ])
  expect(new TextDecoder().decode(await bytesOf(files.get('images.txt') ?? new Uint8Array()))).toContain(
    '01-lesson-one：第一课\n1. 01-1-scan-to-pay.png：扫一扫\n2. 01-2.png：付好了\n3. 01-1-scan-to-pay.png：扫一扫\n',
  )
})
